#if POSTGRES
using Comity.Bench.Machine;

namespace Comity.Server.Tests.Harness;

internal static class ValkeyServer
{
    /// <summary>One of a test's own, not yet started. Skips the test when there is no such program, fails it when skipping is forbidden.</summary>
    public static ValkeyProcess Find()
    {
        var found = ValkeyProcess.Find();
        const string why = "Neither valkey-server nor redis-server was found: install one of them.";
        if (found is null && Environment.GetEnvironmentVariable("COMITY_TESTS_NO_SKIP") == "1")
            Assert.Fail(why);
        if (found is null)
            Assert.Skip(why);
        return new ValkeyProcess(found);
    }
}
#endif
