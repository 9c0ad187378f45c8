using Comity.Server.Outside;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Outside;

/// <summary>The numbers are those that follow by hand from each kind's rules.</summary>
public sealed class TextTokenizerTests : IDisposable
{
    private readonly string folder = Databases.NewFolder();

    [Theory]
    [InlineData("the to", new long[] { 0, 9, 10, 11, 2 })]
    [InlineData("</s>", new long[] { 0, 14, 15, 16, 17, 2 })]
    [InlineData("", new long[] { 0, 2 })]
    public void Byte_pairs_are_joined_by_rank(string text, long[] expected)
    {
        string[] vocabulary = ["<s>", "<pad>", "</s>", "<unk>", "t", "h", "e", "\u0120", "th", "the", "\u0120t", "o", "n", "k", "<", "/", "s", ">"];
        var path = Write("vocab.json", System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(vocabulary.Index().ToDictionary(v => v.Item, v => v.Index)));
        Write("merges.txt", "#version: 0.2\nt h\nth e\n\u0120 t\n"u8.ToArray());
        TextTokenizer.Open(path, false).Parts(text, 512).ShouldHaveSingleItem().ShouldBe(expected);
    }

    [Theory]
    [InlineData("the to", new long[] { 0, 4, 5, 6, 7, 2 })]
    [InlineData("x", new long[] { 0, 5, 3, 2 })]
    [InlineData("</s>", new long[] { 0, 5, 3, 2 })]
    [InlineData("", new long[] { 0, 2 })]
    public void Sentence_pieces_are_counted_as_XLM_RoBERTa_does(string text, long[] expected)
    {
        var path = Write("sentencepiece.bpe.model",
        [
            .. Piece("<unk>", 0, 2), .. Piece("<s>", 0, 3), .. Piece("</s>", 0, 3),
            .. Piece("\u2581the", -1, 1), .. Piece("\u2581", -2, 1), .. Piece("t", -3, 1), .. Piece("o", -3, 1),
            .. Protobuf.Message(2, [.. Protobuf.Number(3, 1), .. Protobuf.Number(4, 7)]),
            .. Protobuf.Message(3, Protobuf.Text(1, "identity")),
        ]);
        TextTokenizer.Open(path, false).Parts(text, 512).ShouldHaveSingleItem().ShouldBe(expected);
    }

    [Theory]
    [InlineData("tokenizer.json", "{}")]
    [InlineData("tokenizer.bin", "")]
    public void A_file_of_another_kind_is_told(string name, string content) =>
        Should.Throw<OutsideException>(() => TextTokenizer.Open(Write(name, System.Text.Encoding.UTF8.GetBytes(content)), false));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static byte[] Piece(string piece, float score, int type) =>
        Protobuf.Message(1, [.. Protobuf.Text(1, piece), .. Protobuf.Float(2, score), .. Protobuf.Number(3, type)]);

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
