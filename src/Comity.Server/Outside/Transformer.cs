using System.Security.Cryptography;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Hosting;
using Microsoft.ML.OnnxRuntime;
using SessionOptions = Microsoft.ML.OnnxRuntime.SessionOptions;

namespace Comity.Server.Outside;

/// <summary>An ONNX text classifier with its tokenizer, run on this machine's processor.</summary>
internal sealed class Transformer : IOutsideModel, IAsyncDisposable
{
    private static readonly int Cores = Environment.ProcessorCount;

    private readonly OutsideModelOptions options;
    private readonly InferenceSession session;
    private readonly TextTokenizer tokenizer;
    private readonly string version;

    /// <summary>One run a core; who finds none waits, and the wait counts against the time limit.</summary>
    private readonly SemaphoreSlim slots = new(Cores);

    private Transformer(string name, OutsideModelOptions options, (InferenceSession Session, TextTokenizer Tokenizer, string Version) loaded)
    {
        Name = name;
        this.options = options;
        (session, tokenizer, version) = loaded;
    }

    public string Name { get; }

    /// <exception cref="SettingException">A file cannot be read, or the model does not take and give what the settings say.</exception>
    public static Transformer Load(string name, OutsideModelOptions options)
    {
        try
        {
            var text = TextTokenizer.Open(options.Tokenizer!, options.LowerCase);
            var transformer = new Transformer(name, options, (OpenModel(options.Model!), text, VersionOf(options, text.Files)));
            // The model's shape shows best when it is run.
            transformer.Run("a", CancellationToken.None);
            return transformer;
        }
        catch (Exception e) when (e is OnnxRuntimeException or OutsideException or IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException or JsonException)
        {
            throw new SettingException($"The model Comity:Outside:{name} cannot be used: {e.Message}");
        }
    }

    public async Task<OutsideAnswer> AskAsync(string text, CancellationToken cancel)
    {
        await slots.WaitAsync(cancel);
        var run = Task.Run(
            () =>
            {
                try
                {
                    return Run(text, cancel);
                }
                finally
                {
                    slots.Release();
                }
            },
            CancellationToken.None);
        // Who asked goes on at once; the slot is free when the run has really ended.
        return new OutsideAnswer(Name) { Model = version, Scores = await run.WaitAsync(cancel) };
    }

    public async ValueTask DisposeAsync()
    {
        for (var i = 0; i < Cores; i++)
            await slots.WaitAsync();
        session.Dispose();
        slots.Dispose();
    }

    /// <summary>A text that is longer than the model reads at once is read in parts, and the highest score of each label counts.</summary>
    private IReadOnlyList<OutsideScore> Run(string text, CancellationToken cancel)
    {
        using var run = new RunOptions();
        using var stop = cancel.Register(() => run.Terminate = true);
        var highest = new double[options.Labels.Length];
        foreach (var part in tokenizer.Parts(text, options.MaxTokens))
        {
            cancel.ThrowIfCancellationRequested();
            var scores = ScoresOf(Logits(run, part));
            for (var i = 0; i < highest.Length; i++)
                highest[i] = double.IsNaN(scores[i]) ? double.NaN : Math.Max(highest[i], scores[i]);
        }

        return [.. options.Labels.Zip(highest, (label, score) => new OutsideScore(label, score))];
    }

    private float[] Logits(RunOptions run, long[] ids)
    {
        var ones = new long[ids.Length];
        Array.Fill(ones, 1);
        var inputs = new List<OrtValue>();
        try
        {
            foreach (var input in session.InputNames)
                inputs.Add(OrtValue.CreateTensorValueFromMemory(
                    input switch
                    {
                        "input_ids" => ids,
                        "attention_mask" => ones,
                        "token_type_ids" => new long[ids.Length],
                        _ => throw new OutsideException($"it takes '{input}', which no text classifier does"),
                    },
                    [1, ids.Length]));
            using var outputs = session.Run(run, session.InputNames, inputs, session.OutputNames);
            var logits = outputs[0].GetTensorDataAsSpan<float>();
            return logits.Length == options.Labels.Length ? logits.ToArray()
                : throw new OutsideException($"it gives {logits.Length} outputs for {options.Labels.Length} labels");
        }
        finally
        {
            foreach (var input in inputs)
                input.Dispose();
        }
    }

    private double[] ScoresOf(float[] logits)
    {
        if (options.Activation == OutsideActivation.Sigmoid)
            return [.. logits.Select(l => 1 / (1 + Math.Exp(-l)))];
        var most = logits.Max();
        var weights = logits.Select(l => Math.Exp(l - most)).ToList();
        return [.. weights.Select(w => w / weights.Sum())];
    }

    /// <summary>One thread a run: many short texts at once are the rule.</summary>
    private static InferenceSession OpenModel(string path)
    {
        using var choices = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
        return new InferenceSession(path, choices);
    }

    /// <summary>Hash of everything that the scores depend on.</summary>
    private static string VersionOf(OutsideModelOptions options, IEnumerable<string> more)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in more.Prepend(options.Model!))
        {
            using var file = File.OpenRead(path);
            hash.AppendData(SHA256.HashData(file));
        }

        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{options.LowerCase} {options.Activation} {options.MaxTokens} {string.Join('\n', options.Labels)}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, OutsideVersion.Longest / 2));
    }
}
