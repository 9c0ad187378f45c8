using System.Globalization;
using System.Text;
using Comity.Policy.Classifier;
using static Comity.Policy.Classifier.ScoreAttribute;

namespace Comity.Trainer;

/// <summary>Writes <c>report.md</c>: what the model gets right and wrong on texts it was not trained on.</summary>
internal sealed partial class Report(List<Scored> scored, string version)
{
    private static readonly ScoreAttribute[] Told = [Toxicity, SevereToxicity, IdentityAttack, Insult, Profanity, Threat, Dehumanisation, Incitement, AttackOnCommenter, AttackOnAuthor, Spam];

    private readonly StringBuilder text = new();

    /// <summary>The whole report.</summary>
    /// <param name="comparison">The table of the kinds of model.</param>
    /// <param name="training">How many texts each source gave.</param>
    public string Write(string comparison, IReadOnlyList<(string Source, int Count)> training)
    {
        Line("# Report of the trained model");
        Line($"Model `{version}`. Written by the trainer with the model; the same data gives the same bytes. All figures are of texts that were not trained on: one in ten of each set, or the set's own split; `dynahate.dev`, `germeval2018-test` and `russedetox` were not trained on at all, nor were the specs, which are the tables of `tests/Comity.Policy.Tests/Specs` (hatred expected, or something else). The line is 0.5. Macro-F1 is the mean of the F1 of both classes.");
        Line("## Trained on");
        Table(["source", "texts"], training.Select(t => (string[])[t.Source, Whole(t.Count)]));
        Line("## Kinds of model compared");
        Line("a: hashed words and letters. b: the same with the reading of the sentence (patterns of word classes, words by the target and stance of their clause, claims, numbers). c: b with a small network (words as vectors of 16, gathered by target and stance, one hidden layer of 32). AUC of the raw sums; lingda: macro-F1 at the calibrated line. **b is shipped.**");
        Line(comparison);
        Sets();
        Ordinary();
        Classes();
        Languages();
        Kinds();
        Reliability();
        Wrong();
        return text.ToString();
    }

    private void Sets()
    {
        Line("## By set and head");
        var rows =
            from head in Told
            from set in scored.Where(s => s.Knows(head)).GroupBy(s => s.Example.Source, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            let pairs = set.Select(s => s.Pair(head)).ToList()
            where pairs.Count(p => p.Positive) is var positives && positives >= 10 && pairs.Count - positives >= 10
            let c = Measures.Confusion(pairs)
            select (string[])[head.WireName(), set.Key, Whole(c.All), Whole(c.Hit + c.Miss), Share(Measures.Auc(pairs)), Share(c.Accuracy), Share(c.MacroF1), Share(c.Precision), Share(c.Recall), Share(c.FalseAlarms), $"{c.Hit} / {c.Alarm} / {c.Miss} / {c.Pass}"];
        Table(["head", "set", "texts", "positive", "AUC", "accuracy", "macro-F1", "precision", "recall", "false alarms", "hit / alarm / miss / pass"], rows);
    }

    private void Ordinary()
    {
        Line("## Ordinary comments");
        var comments = scored.Where(s => s.Example.Source is "toxicspans" or "wikicontext-gc" or "wikicontext-gn").ToList();
        var clear = comments.Where(s => s.Is(Toxicity) || s.Example.Label(Toxicity) < 0.3).Select(s => s.Pair(Toxicity)).ToList();
        Line($"TOXICITY on held-out news and Wikipedia comments together, those that most people call toxic against those that few do: AUC {Share(Measures.Auc(clear))} ({Whole(clear.Count(c => c.Positive))} against {Whole(clear.Count(c => !c.Positive))}). The two kinds come from different places for the most part, so this flatters; within the news set alone, where every comment had been reported as toxic, people and model agree little (see the table above).");
        Table(["line", "recall", "false alarms", "precision at 1 toxic comment in 150"], ((double[])[0.3, 0.5, 0.7, 0.9]).Select(line =>
        {
            var c = Measures.Confusion(clear, line);
            return (string[])[Share(line), Share(c.Recall), Share(c.FalseAlarms), Share(c.Recall / (c.Recall + (149 * c.FalseAlarms)))];
        }));
        var wiki = scored.Where(s => s.Example.Source.StartsWith("wikicontext", StringComparison.Ordinal)).Select(s => (s.Scores[Toxicity], (double)s.Example.Label(Toxicity))).ToList();
        if (wiki.Count > 1)
            Line($"Spearman correlation of TOXICITY with Perspective's on {Whole(wiki.Count)} held-out Wikipedia comments: {Share(Measures.Spearman(wiki))}.");
    }

    private void Classes()
    {
        Line("## IDENTITY_ATTACK by class of the source");
        var rows = from s in scored
                   where s.Knows(IdentityAttack) && s.Example.Source is not (GrammarSampler.Name or OwnDecisions.Name)
                   group s by (s.Example.Source, s.Example.Class) into g
                   where g.Count() >= 5
                   orderby g.Key.Source, g.Key.Class
                   let positives = g.Count(s => s.Is(IdentityAttack))
                   select (string[])[g.Key.Source, g.Key.Class, Whole(g.Count()), Whole(positives), Share(g.Count(s => s.Scores[IdentityAttack] >= 0.5 == s.Is(IdentityAttack)) / (double)g.Count())];
        Table(["set", "class", "texts", "hateful", "right"], rows);
    }

    private void Languages()
    {
        Line("## By language");
        var rows = from head in (ScoreAttribute[])[Toxicity, IdentityAttack]
                   from g in scored.Where(s => s.Knows(head)).GroupBy(s => s.Example.Language, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                   let pairs = g.Select(s => s.Pair(head)).ToList()
                   where pairs.Exists(p => p.Positive) && pairs.Exists(p => !p.Positive)
                   let c = Measures.Confusion(pairs)
                   select (string[])[head.WireName(), g.Key, Whole(c.All), Share(Measures.Auc(pairs)), Share(c.Accuracy), Share(c.MacroF1)];
        Table(["head", "language", "texts", "AUC", "accuracy", "macro-F1"], rows);
    }

    private void Kinds()
    {
        Line("## IDENTITY_ATTACK by the kind of the first group named");
        var rows = from s in scored
                   where s.Knows(IdentityAttack) && s.Example.Source != GrammarSampler.Name && s.Kind is not null
                   group s.Pair(IdentityAttack) by s.Kind into g
                   orderby g.Key
                   let pairs = g.ToList()
                   let c = Measures.Confusion(pairs)
                   select (string[])[g.Key.ToString()!, Whole(c.All), Whole(c.Hit + c.Miss), Share(Measures.Auc(pairs)), Share(c.Accuracy), Share(c.MacroF1), Share(c.Recall), Share(c.FalseAlarms)];
        Table(["kind", "texts", "hateful", "AUC", "accuracy", "macro-F1", "recall", "false alarms"], rows);
    }

    private void Table(string[] head, IEnumerable<string[]> rows)
    {
        text.Append("| ").AppendJoin(" | ", head).Append(" |\n|").Append(string.Concat(head.Select(_ => "---|"))).Append('\n');
        foreach (var row in rows)
            text.Append("| ").AppendJoin(" | ", row.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        text.Append('\n');
    }

    private void Line(string line) => text.Append(line).Append("\n\n");

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double number) => double.IsNaN(number) ? "–" : number.ToString("0.000", CultureInfo.InvariantCulture);
}
