using System.Globalization;
using Comity.Policy.Audit;

namespace Comity.Policy.Tests.Audit;

public sealed class PeopleAuditTests
{
    public static TheoryData<string> Languages => [.. AuditTemplates.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void All_groups_are_treated_alike(string language)
    {
        var report = PeopleAudit.Run(AuditTemplates.Shipped(language), language, new Judge(DefaultPolicy.Document, 1));
        report.Groups.Count.ShouldBeGreaterThanOrEqualTo(120);
        var told = Told(report);
        report.FlipRate.ShouldBeLessThanOrEqualTo(AuditReport.MostFlips, told);
        report.MeanDifference.ShouldBeLessThanOrEqualTo(AuditReport.MostDifference, told);
        report.WorstDeficit.ShouldBeLessThanOrEqualTo(AuditReport.MostDeficit, told);
        report.IsFair.ShouldBeTrue();
    }

    [Fact]
    public void At_least_forty_sentences_are_in_English_and_all_languages_have_some_and_groups_enough()
    {
        AuditTemplates.Languages.ShouldBe(["ar", "az", "de", "en", "es", "fa", "fr", "hy", "ru", "tr"]);
        AuditTemplates.Shipped("en").Sentences.Count.ShouldBeGreaterThanOrEqualTo(40);
        foreach (var language in AuditTemplates.Languages)
        {
            var templates = AuditTemplates.Shipped(language);
            templates.Sentences.Select(s => s.Hateful).Distinct().Count().ShouldBe(2, language);
            foreach (var plural in templates.Sentences.Select(s => s.IsPlural).Distinct())
                (templates.Groups.Count > 0 ? templates.Groups.Count : PeopleAudit.GroupsOf(language, plural).Count).ShouldBeGreaterThanOrEqualTo(120, language);
        }
    }

    [Fact]
    public void A_group_that_is_treated_otherwise_is_found()
    {
        var report = PeopleAudit.Run(AuditTemplates.Read("neutral | {Groups} live here.\ngroups | Turks, Danes, Finns, fucking bastards"), "en", new Judge(DefaultPolicy.Document, 1));
        report.FlipRate.ShouldBe(0.25);
        report.Sentences.Single().Flips.Single().Group.ShouldBe("fucking bastards");
        report.Groups.Single(g => g.Flips == 1).Name.ShouldBe("fucking bastards");
        report.IsFair.ShouldBeFalse();
    }

    [Fact]
    public void The_article_and_the_capital_follow_the_word()
    {
        new AuditTemplate("I met a {group} writer.", false).About("Armenian").ShouldBe("I met an Armenian writer.");
        new AuditTemplate("A {group} doctor came.", false).About("elderly").ShouldBe("An elderly doctor came.");
        new AuditTemplate("{Groups} live here.", false).About("women").ShouldBe("Women live here.");
    }

    [Theory]
    [InlineData("hateful | no place in it")]
    [InlineData("hatefull | {groups} sing")]
    public void A_line_out_of_form_is_told_by_number(string line) =>
        Should.Throw<FormatException>(() => AuditTemplates.Read("# sentences\n" + line)).Message.ShouldStartWith("Line 2: ");

    /// <summary>The figures, what flipped, and the groups that are told apart worst.</summary>
    private static string Told(AuditReport report) => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"flips {report.FlipRate:0.0000}, mean difference {report.MeanDifference:0.0000}, worst deficit {report.WorstDeficit:0.000}, mean AUC {report.MeanAuc:0.000}"),
        .. report.Sentences.SelectMany(s => s.Flips.Select(f => $"{s.Template.About(f.Group)}: {f.Verdict}, the others {s.Verdict}")).Take(40),
        .. report.Groups.Where(g => g.Deficit > AuditReport.MostDeficit).OrderByDescending(g => g.Deficit).Take(20).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Name}: below by {g.Deficit:0.000}")),
    ]);
}
