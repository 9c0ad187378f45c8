using System.IO.MemoryMappedFiles;
using System.Reflection;
using Comity.Policy.Checks;

namespace Comity.Policy.Classifier;

/// <summary>Scores a text by a model. Thread-safe; the same text and model give the same bits.</summary>
public sealed class Scorer : IDisposable
{
    private const string ResourceName = "comity.model";
    private static readonly Lazy<Scorer> Own = new(OpenShipped);

    private readonly Model model;

    private Scorer(Model model) => this.model = model;

    /// <summary>The model that ships with this library.</summary>
    public static Scorer Shipped => Own.Value;

    /// <summary>Names the model's exact bytes; stands in every decision.</summary>
    public string Version => model.Version;

    /// <summary>An operator's own model. The file is mapped, not read: it must stay as it is while the scorer is in use.</summary>
    /// <param name="path">A file that the trainer wrote.</param>
    /// <exception cref="InvalidDataException">It is no model, or one of another version or shape; the message says which.</exception>
    public static Scorer Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < Model.HeaderLength)
            throw new InvalidDataException($"{path} is not a Comity model.");
        var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = new MappedView(map);
        try
        {
            return new Scorer(view.Read(length, Path.GetFileName(path)));
        }
        catch
        {
            view.Dispose();
            throw;
        }
    }

    /// <summary>Whether the model's bytes are those that its version names. Reads the whole model.</summary>
    public bool IsWhole() => model.IsWhole();

    /// <summary>The whole text.</summary>
    public Scores Score(Reading reading)
    {
        Span<double> sums = stackalloc double[Layout.Heads];
        var features = FeatureSet.Rent();
        Sums(reading, features, sums);
        features.Return();
        return Calibrated(sums);
    }

    /// <summary>Each sentence by itself, with its place; together they cover every word.</summary>
    public IReadOnlyList<(TextSpan Span, Scores Scores)> ScoreSentences(Reading reading)
    {
        var spans = SentenceSpans.Of(reading);
        if (spans.Count <= 1)
            return [(new TextSpan(0, reading.Text.Length), Score(reading))];
        var scored = new (TextSpan, Scores)[spans.Count];
        for (var i = 0; i < scored.Length; i++)
            scored[i] = (spans[i], Score(Reading.Of(reading.Text[spans[i].Start..spans[i].End], reading.Language)));
        return scored;
    }

    /// <summary>The words that raise the attribute most, merged to words, in order; empty when the attribute is low.</summary>
    public IReadOnlyList<TextSpan> Explain(Reading reading, ScoreAttribute attribute)
    {
        Span<double> sums = stackalloc double[Layout.Heads];
        var features = FeatureSet.Rent();
        Sums(reading, features, sums);
        IReadOnlyList<TextSpan> spans = Calibrated(sums)[attribute] < Explanation.Low ? [] : Explanation.Of(reading, features, model, (int)attribute);
        features.Return();
        return spans;
    }

    /// <summary>The same model with its scores fitted to decisions.</summary>
    public Recalibration Recalibrated(IEnumerable<LabelledText> texts) => Recalibration.Of(this, model, texts);

    public void Dispose() => model.Dispose();

    /// <summary>Each head before calibration.</summary>
    internal void Sums(Reading reading, FeatureSet features, Span<double> sums)
    {
        FeatureExtractor.Extract(reading, features);
        FeatureExtractor.AddLeanings(reading, features, model.Leanings);
        model.Sums(features, sums);
    }

    private Scores Calibrated(ReadOnlySpan<double> sums)
    {
        var values = new float[Layout.Heads];
        var calibration = model.Calibration;
        for (var head = 0; head < values.Length; head++)
            values[head] = Curve.Score((sums[head] * calibration[head]) + calibration[Layout.Heads + head]);
        return new Scores(values);
    }

    private static unsafe Scorer OpenShipped()
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException("This build of Comity.Policy holds no model: models/comity.model was missing. The trainer makes it.");
        // The resource lies in the mapped assembly; its pointer is the memory map.
        var bytes = (UnmanagedMemoryStream)stream;
        return new Scorer(new Model(bytes.PositionPointer, bytes.Length, bytes, ResourceName));
    }
}
