using Comity.Policy.Checks;
using Comity.Policy.Format;

namespace Comity.Policy.Tests;

public sealed class DefaultPolicyTests
{
    private static readonly PolicyDocument Policy = DefaultPolicy.Document;

    [Fact]
    public void Its_clauses_stand_in_the_order_readers_know() =>
        Policy.Clauses.Select(c => c.Id).ShouldBe(
            ["profanity", "personal-attacks", "hatred", "violence", "sexual-content", "private-data", "spam", "noise", "names"]);

    [Fact]
    public void Every_text_stands_in_every_language()
    {
        Policy.Languages.ShouldBe(["en", "ru", "tr", "hy", "az", "de", "fr", "es", "ar", "fa", "he", "ka", "uk"]);
        foreach (var text in Policy.Clauses.SelectMany(c => new[] { c.Title, c.Text }).Append(Policy.Title).Append(Policy.Preamble))
        {
            text.All.Keys.ShouldBe(Policy.Languages);
            text.All.Values.ShouldBeUnique();
        }
    }

    [Fact]
    public void Every_text_is_in_the_script_of_its_language()
    {
        foreach (var text in Policy.Clauses.Select(c => c.Text).Append(Policy.Preamble))
        {
            text.In("ru").Where(char.IsLetter).ShouldAllBe(c => c >= '\u0400' && c <= '\u04FF');
            text.In("uk").Where(char.IsLetter).ShouldAllBe(c => c >= '\u0400' && c <= '\u04FF');
            text.In("he").Where(char.IsLetter).ShouldAllBe(c => c >= '\u0590' && c <= '\u05FF');
            text.In("ka").Where(char.IsLetter).ShouldAllBe(c => c >= '\u10A0' && c <= '\u10FF');
            text.In("hy").Where(char.IsLetter).ShouldAllBe(c => c >= '\u0530' && c <= '\u058F');
            foreach (var arabic in new[] { "ar", "fa" })
                text.In(arabic).Where(char.IsLetter).ShouldAllBe(c => c >= '\u0600' && c <= '\u06FF');
            foreach (var latin in new[] { "en", "tr", "az", "de", "fr", "es" })
                text.In(latin).Where(char.IsLetter).ShouldAllBe(c => c < '\u0260');
        }
    }

    [Fact]
    public void Written_anew_it_is_as_readable_as_by_hand() =>
        PolicyYaml.Write(Policy).ShouldNotContain("\\");

    /// <summary>But the one for outside models: the shipped policy asks nobody.</summary>
    [Fact]
    public void Every_check_serves_a_clause() =>
        Policy.Clauses.SelectMany(c => c.Checks).Select(c => c.Check).Append(OutsideCheck.Name).ShouldBe(
            CheckList.All.Select(c => c.Id), ignoreOrder: true);

    [Fact]
    public void What_is_plain_is_refused_what_is_likely_waits_and_a_score_alone_refuses_nothing()
    {
        foreach (var check in Policy.Clauses.SelectMany(c => c.Checks))
        {
            var score = check.Check.EndsWith("-score", StringComparison.Ordinal);
            check.Refuse.ShouldBe(score ? null : 0.9);
            check.Hold.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(0.6);
        }
    }

    [Fact]
    public void Breaches_that_hurt_people_end_in_a_block()
    {
        foreach (var id in new[] { "personal-attacks", "hatred", "violence" })
            Policy.Find(id).ShouldNotBeNull().Sanctions.Steps[^1].ShouldSatisfyAllConditions(
                step => step.Kind.ShouldBe(SanctionKind.Block),
                step => step.For.ShouldBeNull());
    }
}
