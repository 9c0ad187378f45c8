using System.Buffers.Binary;
using static Comity.Server.Tests.Outside.Protobuf;

namespace Comity.Server.Tests.Outside;

/// <summary>
/// A text classifier of five words, written byte by byte as ONNX defines them (onnx.proto): an embedding of two columns for every token,
/// of which the highest in the text are the logits of "calm" and "hate". Only the piece "##tonk" means hate.
/// </summary>
internal static class TinyClassifier
{
    private static readonly string[] Vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "bridge", "is", "grumble", "##tonk"];

    /// <summary>Writes the files and gives the settings that name them.</summary>
    public static string[] WriteTo(string folder, string name = "berta")
    {
        var (model, vocabulary) = (Path.Combine(folder, "tiny.onnx"), Path.Combine(folder, "vocab.txt"));
        File.WriteAllBytes(model, Model());
        File.WriteAllLines(vocabulary, Vocabulary);
        var section = "--Comity:Outside:" + name;
        return [section + ":Kind=Transformer", section + ":Model=" + model, section + ":Tokenizer=" + vocabulary, section + ":Labels:0=calm", section + ":Labels:1=hate"];
    }

    private static byte[] Model()
    {
        byte[] graph =
        [
            .. Message(1, [.. Text(1, "words"), .. Text(1, "input_ids"), .. Text(2, "seen"), .. Text(4, "Gather")]),
            .. Message(1, [.. Text(1, "seen"), .. Text(2, "logits"), .. Text(4, "ReduceMax"), .. Message(5, [.. Text(1, "axes"), .. Number(8, 1), .. Number(20, 7)]), .. Message(5, [.. Text(1, "keepdims"), .. Number(3, 0), .. Number(20, 2)])]),
            .. Text(2, "tiny"),
            .. Message(5, [.. Number(1, Vocabulary.Length), .. Number(1, 2), .. Number(2, 1), .. Text(8, "words"), .. Message(9, Embedding())]),
            .. Message(11, Value("input_ids", 7, [.. Message(1, Number(1, 1)), .. Message(1, Text(2, "n"))])),
            .. Message(12, Value("logits", 1, [.. Message(1, Number(1, 1)), .. Message(1, Number(1, 2))])),
        ];
        return [.. Number(1, 8), .. Message(7, graph), .. Message(8, [.. Text(1, ""), .. Number(2, 13)])];
    }

    private static byte[] Embedding()
    {
        var bytes = new byte[Vocabulary.Length * 8];
        for (var i = 0; i < Vocabulary.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * 8 + 4), Vocabulary[i] == "##tonk" ? 4 : -4);
        return bytes;
    }

    private static byte[] Value(string name, int element, byte[] shape) =>
        [.. Text(1, name), .. Message(2, Message(1, [.. Number(1, element), .. Message(2, shape)]))];
}
