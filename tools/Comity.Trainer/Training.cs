using System.Text;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>What the command line asks for.</summary>
internal sealed record TrainingOptions
{
    public required string Data { get; init; }

    public required string Out { get; init; }

    /// <summary>Files of an operator's own decisions.</summary>
    public List<string> Own { get; init; } = [];

    /// <summary>Every fourth row, for a first look.</summary>
    public bool Quick { get; init; }

    /// <summary>Learns other kinds of model too, for the report.</summary>
    public bool Compare { get; init; } = true;

    /// <summary>With the set that is left out by default, for the bias it is known for.</summary>
    public bool WithDavidson { get; init; }

    /// <summary>The folder of the spec tables.</summary>
    public string Specs { get; init; } = Path.Combine("tests", "Comity.Policy.Tests", "Specs");

    /// <exception cref="ArgumentException">An argument is missing or unknown.</exception>
    public static TrainingOptions Parse(string[] args)
    {
        string? data = null, target = null;
        var own = new List<string>();
        var (quick, davidson, compare) = (false, false, true);
        for (var i = 0; i < args.Length; i++)
        {
            string Value() => ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} wants a value.");
            switch (args[i])
            {
                case "--data": data = Value(); break;
                case "--out": target = Value(); break;
                case "--own": own.Add(Value()); break;
                case "--no-comparison": compare = false; break;
                case "--quick": quick = true; break;
                case "--with-davidson": davidson = true; break;
                default: throw new ArgumentException($"“{args[i]}” is unknown. Usage: --data FOLDER --out FOLDER [--own FILE]… [--quick] [--no-comparison] [--with-davidson]");
            }
        }
        return new TrainingOptions
        {
            Data = data ?? throw new ArgumentException("--data FOLDER is missing."),
            Out = target ?? throw new ArgumentException("--out FOLDER is missing."),
            Own = own,
            Quick = quick,
            Compare = compare,
            WithDavidson = davidson,
        };
    }
}

/// <summary>From the data folder to the model and its report.</summary>
internal static class Training
{
    /// <summary>A feature that fewer training texts have is left out.</summary>
    private const int FewestTexts = 3;

    public static void Run(TrainingOptions options, TextWriter log)
    {
        var examples = Examples(options);
        log.WriteLine($"{examples.Count} texts");
        var (corpus, learner, model) = Learn(examples);
        Directory.CreateDirectory(options.Out);
        var path = Path.Combine(options.Out, "comity.model");
        File.WriteAllBytes(path, model);
        using var scorer = Scorer.Open(path);
        log.WriteLine($"{scorer.Version} written");
        var comparison = options.Compare ? Comparison.Table(corpus, learner) : "Left out in this run.";
        var training = examples.Where(e => e.Part == Part.Train).GroupBy(e => e.Source, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count())).ToList();
        var report = new Report(Scored.All(examples, scorer), scorer.Version).Write(comparison, training);
        File.WriteAllText(Path.Combine(options.Out, "report.md"), report.TrimEnd('\n') + "\n", new UTF8Encoding(false));
        log.WriteLine("report written");
    }

    /// <summary>Reads, learns, calibrates.</summary>
    public static (Corpus Corpus, Learner Learner, byte[] Model) Learn(IReadOnlyList<Example> examples)
    {
        var corpus = Corpus.Of(examples);
        corpus.Prune(FewestTexts);
        var learner = new Learner(corpus, new LearnerOptions());
        learner.Learn();
        return (corpus, learner, ModelWriter.Write(learner, corpus.Leanings, Calibrator.Fit(corpus, learner)));
    }

    private static List<Example> Examples(TrainingOptions options)
    {
        var examples = new List<Example>();
        foreach (var source in Sources.All.Where(s => s.Name != "davidson" || options.WithDavidson))
            examples.AddRange(Sources.Read(source, options.Data).Where((_, i) => !options.Quick || i % 4 == 0));
        examples.AddRange(NeutralMentions.From(examples));
        examples.AddRange(GrammarSampler.All());
        examples.AddRange(options.Own.SelectMany(OwnDecisions.Read));
        examples.AddRange(SpecTables.Read(options.Specs));
        return examples;
    }
}
