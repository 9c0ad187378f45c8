using System.Globalization;
using Comity.Server.Members;

namespace Comity.Server.Tests.Members;

public sealed class TotpTests
{
    /// <summary>The ASCII key 12345678901234567890 of the RFC, in base 32.</summary>
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData("1970-01-01T00:00:59Z", "287082")]
    [InlineData("2005-03-18T01:58:29Z", "081804")]
    [InlineData("2009-02-13T23:31:30Z", "005924")]
    [InlineData("2033-05-18T03:33:20Z", "279037")]
    public void Codes_are_those_of_RFC_6238_appendix_B(string at, string code) =>
        Totp.CodeAt(Key, DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)).ShouldBe(code);

    [Fact]
    public void A_code_is_taken_one_step_early_or_late_and_once()
    {
        var now = new DateTimeOffset(2031, 1, 1, 12, 0, 10, TimeSpan.Zero);
        foreach (var seconds in new[] { -30, 0, 30 })
            Totp.Check(Key, Totp.CodeAt(Key, now.AddSeconds(seconds)), now, 0).ShouldNotBeNull();
        foreach (var seconds in new[] { -60, 60 })
            Totp.Check(Key, Totp.CodeAt(Key, now.AddSeconds(seconds)), now, 0).ShouldBeNull();
        var step = Totp.Check(Key, Totp.CodeAt(Key, now), now, 0)!.Value;
        Totp.Check(Key, Totp.CodeAt(Key, now), now, step).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("abcdef")]
    public void What_is_no_code_is_wrong(string code) => Totp.Check(Key, code, DateTimeOffset.UnixEpoch, -5).ShouldBeNull();

    [Fact]
    public void Keys_are_new_and_long()
    {
        Totp.NewKey().Length.ShouldBe(32);
        Totp.NewKey().ShouldNotBe(Totp.NewKey());
    }
}
