using Xunit.MicrosoftTestingPlatform;

namespace Comity.Fuzz;

/// <summary>One program with two faces: <c>tests/fuzz</c> calls its verbs, and with any other words it is a test project's program.</summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<string[], int>> verbs = new(StringComparer.Ordinal)
    {
        ["targets"] = _ => Fuzzing.List(),
        ["instrument"] = args => Fuzzing.Instrument(args[1]),
        ["prepare"] = args => Fuzzing.Prepare(args[1], args[2]),
        ["run"] = args => Fuzzing.Run(args[1]),
        ["replay"] = args => Fuzzing.Replay(args[1], args[2..]),
    };

    public static async Task<int> Main(string[] args)
    {
        if (args.Length > 0 && verbs.TryGetValue(args[0], out var verb))
            return verb(args);
        // As in the entry point that the test framework makes for projects that have none.
        return args.Any(a => a is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
    }
}
