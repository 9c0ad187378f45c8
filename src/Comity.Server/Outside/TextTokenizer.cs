using System.Text.Json;
using Microsoft.ML.Tokenizers;

namespace Comity.Server.Outside;

/// <summary>Cuts a text into the pieces that a transformer was trained on, as numbers. What stands in a comment is always text, also "[SEP]" and "&lt;/s&gt;".</summary>
internal sealed class TextTokenizer
{
    private readonly Func<string, IEnumerable<int>> encode;
    private readonly int begin;
    private readonly int end;

    private TextTokenizer(string[] files, Func<string, IEnumerable<int>> encode, int begin, int end) =>
        (Files, this.encode, this.begin, this.end) = (files, encode, begin, end);

    /// <summary>What it was read from.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The file's ending tells its kind.</summary>
    /// <param name="lowerCase">Of a <c>vocab.txt</c>: it knows neither capitals nor accents.</param>
    /// <exception cref="OutsideException">The file is of no known kind.</exception>
    public static TextTokenizer Open(string path, bool lowerCase) => Path.GetExtension(path) switch
    {
        ".txt" => WordPieces(path, lowerCase),
        ".json" => BytePairs(path),
        ".model" => SentencePieces(path),
        _ => throw new OutsideException("its Tokenizer is neither a .txt, a .json nor a .model file"),
    };

    /// <summary>The whole text, in parts of at most so many numbers; at least one.</summary>
    public IEnumerable<long[]> Parts(string text, int most) =>
        encode(text).Chunk(most - 2).DefaultIfEmpty([]).Select(part => (long[])[begin, .. part, end]);

    /// <summary>As BERT: <c>vocab.txt</c>.</summary>
    private static TextTokenizer WordPieces(string path, bool lowerCase)
    {
        var bert = BertTokenizer.Create(path, new BertOptions { LowerCaseBeforeTokenization = lowerCase, RemoveNonSpacingMarks = lowerCase, SplitOnSpecialTokens = false });
        return new TextTokenizer([path], text => bert.EncodeToIds(text, addSpecialTokens: false), bert.ClassificationTokenId, bert.SeparatorTokenId);
    }

    /// <summary>As RoBERTa: <c>vocab.json</c>, with <c>merges.txt</c> beside it.</summary>
    private static TextTokenizer BytePairs(string path)
    {
        var vocabulary = JsonSerializer.Deserialize<Dictionary<string, int>>(File.ReadAllText(path)) ?? [];
        if (!vocabulary.TryGetValue("<s>", out var first) || !vocabulary.TryGetValue("</s>", out var last))
            throw new OutsideException("its vocabulary has no <s> or no </s>");
        var merges = Path.Combine(Path.GetDirectoryName(path) ?? "", "merges.txt");
        var pairs = BpeTokenizer.Create(new BpeOptions(vocabulary)
        {
            Merges = File.ReadLines(merges).Where(l => l.Length > 0 && !l.StartsWith("#version", StringComparison.Ordinal)),
            ByteLevel = true,
            PreTokenizer = RobertaPreTokenizer.Instance,
        });
        return new TextTokenizer([path, merges], text => pairs.EncodeToIds(text), first, last);
    }

    /// <summary>As XLM-RoBERTa: <c>sentencepiece.bpe.model</c>. Its models count the pieces from one further, and have their own numbers for begin, end and the unknown.</summary>
    private static TextTokenizer SentencePieces(string path)
    {
        const int first = 0, last = 2, unknown = 3;
        using var file = File.OpenRead(path);
        var pieces = SentencePieceTokenizer.Create(file, addBeginningOfSentence: false, addEndOfSentence: false);
        return new TextTokenizer([path], Encode, first, last);

        // A row of unknown signs is one piece to SentencePiece, and as many as there are signs to the library.
        IEnumerable<int> Encode(string text)
        {
            var previous = -1;
            foreach (var id in pieces.EncodeToIds(text))
            {
                if (id != pieces.UnknownId)
                    yield return id + 1;
                else if (previous != id)
                    yield return unknown;
                previous = id;
            }
        }
    }
}
