using Comity.Policy.Checks;
using Comity.Policy.Classifier;

namespace Comity.Policy.Tests.Functional;

/// <summary>Runs the functional sets, see their README.md: hatred of a group is told from everything that looks like it.</summary>
public sealed class FunctionalTests
{
    private const double Line = 0.5;
    private const double LeastAccuracy = 0.80;
    private const double LeastMacroF1 = 0.75;

    /// <summary>What is only implied is half missed; everything else lies above.</summary>
    private const double LeastOfOneFunction = 0.50;

    /// <summary>How far the recall of one group may lie below the mean of all.</summary>
    private const double FurthestBelow = 0.08;

    [Theory]
    [InlineData("first.tsv")]
    [InlineData("second.tsv")]
    public void Hatred_is_told_from_what_looks_like_it(string set)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Functional", set)).Select(Judged).ToList();

        rows.Count.ShouldBeGreaterThan(2900);
        Accuracy(rows).ShouldBeGreaterThanOrEqualTo(LeastAccuracy);
        ((F1(rows, hateful: true) + F1(rows, hateful: false)) / 2).ShouldBeGreaterThanOrEqualTo(LeastMacroF1);
        foreach (var function in rows.GroupBy(r => r.Function))
            Accuracy([.. function]).ShouldBeGreaterThanOrEqualTo(LeastOfOneFunction, function.Key);
    }

    [Theory]
    [InlineData("first.tsv")]
    [InlineData("second.tsv")]
    public void No_group_is_protected_less(string set)
    {
        var recalls = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Functional", set)).Select(Judged).Where(r => r.Hateful)
            .GroupBy(r => r.Group).Where(g => g.Count() > 100).ToDictionary(g => g.Key, g => Accuracy([.. g]));

        recalls.Count.ShouldBe(7);
        foreach (var (group, recall) in recalls)
            recall.ShouldBeGreaterThanOrEqualTo(recalls.Values.Average() - FurthestBelow, group);
    }

    private static Row Judged(string line)
    {
        var fields = line.Split('\t');
        fields.Length.ShouldBe(4, line);
        return new Row(fields[0], fields[1] == "hateful", fields[2], Reading.Of(fields[3], "en").Scores[ScoreAttribute.IdentityAttack] >= Line);
    }

    private static double Accuracy(IReadOnlyCollection<Row> rows) => rows.Count(r => r.Hateful == r.Said) / (double)rows.Count;

    private static double F1(IReadOnlyCollection<Row> rows, bool hateful)
    {
        var right = rows.Count(r => r.Hateful == hateful && r.Said == hateful);
        return 2.0 * right / (rows.Count(r => r.Hateful == hateful) + rows.Count(r => r.Said == hateful));
    }

    private sealed record Row(string Function, bool Hateful, string Group, bool Said);
}
