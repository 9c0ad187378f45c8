using Comity.Server.Discussion;

namespace Comity.Server.Tests.Discussion;

public sealed class ReliabilityTests
{
    private static readonly ReportOptions Options = new();

    [Theory]
    [InlineData(0, 0, 0, 0, 0.5)] // Nothing is known of anybody: a half.
    [InlineData(0, 0, 49, 98, 0.5)] // Somebody new has the site's share.
    [InlineData(0, 0, 8, 8, 0.9)] // (8 + 1) / (8 + 2).
    [InlineData(8, 8, 49, 98, 0.75)] // (8 + 8 × 0.5) / (8 + 8).
    [InlineData(0, 8, 49, 98, 0.25)]
    [InlineData(1, 1, 49, 98, 5.0 / 9)]
    public void A_share_is_shrunk_towards_the_sites(int upheld, int closed, int siteUpheld, int siteClosed, double expected) =>
        Reliability.Of(new ReportRecord(upheld, closed), new ReportRecord(siteUpheld, siteClosed)).ShouldBe(expected, 1e-12);

    [Fact]
    public void However_many_new_guests_there_are_they_hold_nothing_by_themselves()
    {
        var raid = Enumerable.Repeat(new WeighedReport(default, IsGuest: true), 1000).ToList();
        Reliability.Total(raid, default, Options).ShouldBe(Options.HoldWeight / 2);
        Reliability.Holds(raid, default, Options).ShouldBeFalse();
        var member = new WeighedReport(new ReportRecord(40, 40), IsGuest: false);
        Reliability.Holds([.. raid, member], default, Options).ShouldBeFalse();
        Reliability.Holds([.. raid, member, member], default, Options).ShouldBeTrue();
    }

    [Fact]
    public void Two_reporters_are_too_few_however_right_they_have_been()
    {
        var sure = new WeighedReport(new ReportRecord(1000, 1000), IsGuest: false);
        var site = new ReportRecord(1000, 1000);
        var options = new ReportOptions { HoldWeight = 1 };
        Reliability.Holds([sure, sure], site, options).ShouldBeFalse();
        Reliability.Holds([sure, sure, sure], site, options).ShouldBeTrue();
        Reliability.Holds([sure, sure, sure], site, new ReportOptions { HoldWeight = 0 }).ShouldBeFalse();
    }
}
