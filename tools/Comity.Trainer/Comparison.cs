using System.Globalization;
using System.Text;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>Compares kinds of model on the same texts.</summary>
internal static class Comparison
{
    private static readonly (string Set, ScoreAttribute Head)[] Columns =
    [
        ("dynahate.dev", ScoreAttribute.IdentityAttack), (SpecTables.Name, ScoreAttribute.IdentityAttack), (GrammarSampler.Name, ScoreAttribute.IdentityAttack),
        ("gibert", ScoreAttribute.IdentityAttack), ("edos", ScoreAttribute.IdentityAttack), ("gahd", ScoreAttribute.IdentityAttack),
        ("paradetox", ScoreAttribute.Toxicity), ("germeval2018-test", ScoreAttribute.Toxicity), ("russedetox", ScoreAttribute.Toxicity), ("lingda", ScoreAttribute.Toxicity),
    ];

    private static readonly (string Name, LearnerOptions Options)[] Kinds =
    [
        ("a: n-grams", new LearnerOptions { Without = [Family.Roles, Family.Claims], WithoutNumbers = true }),
        ("b: and the sentence", new LearnerOptions()),
        ("c: and a network", new LearnerOptions { WithNetwork = true }),
    ];

    /// <summary>The table; <paramref name="shipped"/> is the kind that was learnt already.</summary>
    public static string Table(Corpus corpus, Learner shipped)
    {
        var table = new StringBuilder("| kind | ").AppendJoin(" | ", Columns.Select(c => $"{c.Set} {c.Head.WireName()}")).Append(" | lingda macro-F1 |\n|---|").Append(string.Concat(Columns.Select(_ => "---|"))).Append("---|\n");
        foreach (var (name, options) in Kinds)
        {
            var learner = name[0] == 'b' ? shipped : Learnt(corpus, options);
            table.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", Columns.Select(c => Share(Measures.Auc(Pairs(corpus, learner, c))))).Append(" | ");
            var head = (int)ScoreAttribute.Toxicity;
            var (slope, offset) = Calibrator.Fit(corpus, learner)[head];
            table.Append(Share(Measures.Confusion(Pairs(corpus, learner, ("lingda", ScoreAttribute.Toxicity)), -offset / slope).MacroF1)).Append(" |\n");
        }
        return table.ToString();
    }

    private static Learner Learnt(Corpus corpus, LearnerOptions options)
    {
        var learner = new Learner(corpus, options);
        learner.Learn();
        return learner;
    }

    private static List<(double Score, bool Positive)> Pairs(Corpus corpus, Learner learner, (string Set, ScoreAttribute Head) column)
    {
        var pairs = new List<(double, bool)>();
        var sums = new float[Learner.Lanes];
        for (var i = 0; i < corpus.Examples.Count; i++)
        {
            var example = corpus.Examples[i];
            if (example.Part == Part.Train || example.Source != column.Set || example.Weights[(int)column.Head] < 0.45)
                continue;
            learner.Sums(i, sums);
            pairs.Add((sums[(int)column.Head], example.Label(column.Head) >= 0.5));
        }
        return pairs;
    }

    private static string Share(double number) => double.IsNaN(number) ? "–" : number.ToString("0.000", CultureInfo.InvariantCulture);
}
