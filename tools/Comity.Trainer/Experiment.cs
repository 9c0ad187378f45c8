using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>Learns with given options and prints the figures by which kinds of model are compared.</summary>
internal static class Experiment
{
    public static void Run(Corpus corpus, string name, LearnerOptions options)
    {
        var learner = new Learner(corpus, options);
        learner.Learn();
        Print(corpus, name, (i, sums) => learner.Sums(i, sums));
    }

    public static void Print(Corpus corpus, string name, Action<int, float[]> score)
    {
        var sums = new float[Learner.Lanes];
        foreach (var head in (ScoreAttribute[])[ScoreAttribute.Toxicity, ScoreAttribute.IdentityAttack, ScoreAttribute.Insult])
        {
            var by = new SortedDictionary<string, List<(double, bool)>>(StringComparer.Ordinal);
            for (var i = 0; i < corpus.Examples.Count; i++)
            {
                var example = corpus.Examples[i];
                if (example.Part == Part.Train || example.Weights[(int)head] < 0.45)
                    continue;
                score(i, sums);
                if (!by.TryGetValue(example.Source, out var list))
                    by[example.Source] = list = [];
                var positive = example.Source.StartsWith("wiki", StringComparison.Ordinal) && head == ScoreAttribute.Toxicity ? example.Class == "toxic" : example.Label(head) >= 0.5;
                list.Add((sums[(int)head], positive));
            }
            foreach (var (source, list) in by)
            {
                var c = Measures.Confusion(list, 0);
                Console.WriteLine($"{name} {head,-15} {source,-18} n {list.Count,5} pos {list.Count(l => l.Item2),5} auc {Measures.Auc(list):0.000} acc {c.Accuracy:0.000} macroF1 {c.MacroF1:0.000} recall {c.Recall:0.000} fpr {c.FalseAlarms:0.000}");
            }
        }
    }
}
