using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Comity.Policy.Format;

/// <summary>A piece of a YAML file that knows its line.</summary>
internal abstract record YamlNode(int Line);

internal sealed record YamlScalar(int Line, string Value) : YamlNode(Line);

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(int Line, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line);

/// <param name="Line">Where the key stands.</param>
internal sealed record YamlEntry(int Line, string Key, YamlNode Value);

/// <summary>
/// Builds the tree from parser events: one document of maps, lists and scalars. Anchors, aliases and tags are refused,
/// so that a small file cannot stand for a large one and nothing is ever constructed by name.
/// </summary>
internal static class YamlTree
{
    private const int MaxDepth = 12;

    /// <exception cref="PolicyFormatException">Not such a file.</exception>
    public static YamlMap Parse(string yaml)
    {
        // The scanner takes NUL for the end of the file and would leave out what follows.
        if (yaml.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0)
            throw new PolicyFormatException(1 + yaml.AsSpan(0, nul).Count('\n'), "the file contains a NUL character; is it UTF-8?");
        var parser = new Parser(new StringReader(yaml.TrimStart('\uFEFF')));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                throw new PolicyFormatException(1, "the file is empty");
            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Current is DocumentStart second)
                throw new PolicyFormatException(LineOf(second), "a second YAML document begins; a policy is one");
            return root as YamlMap ?? throw new PolicyFormatException(root.Line, "a policy is a list of keys such as 'format: 1'");
        }
        catch (YamlException e)
        {
            throw new PolicyFormatException(LineOf(e.Start), $"this is not YAML: {Brief(Plain(e.Message))}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The scanner of YamlDotNet 18 gives up in this way on some broken texts and escapes, without saying where.
            throw new PolicyFormatException(parser.Current is { } last ? LineOf(last) : 1, "this is not YAML from here on");
        }
    }

    private static YamlNode ReadNode(Parser parser, int depth)
    {
        var line = LineOf(parser.Current!);
        if (depth > MaxDepth)
            throw new PolicyFormatException(line, "nested too deeply");
        if (parser.Current is not NodeEvent { Anchor.IsEmpty: true } node)
            throw new PolicyFormatException(line, "anchors and aliases (& and *) are not used in a policy; write it out, or put the text in quotes");
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            throw new PolicyFormatException(line, $"tags ({Brief(node.Tag.ToString())}) are not used in a policy");
        parser.MoveNext();
        return node switch
        {
            Scalar scalar => new YamlScalar(line, Whole(scalar.Value, line)),
            SequenceStart => ReadList(parser, line, depth),
            _ => ReadMap(parser, line, depth),
        };
    }

    private static string Whole(string text, int line)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                throw new PolicyFormatException(line, "half of a surrogate pair stands alone; such a text cannot be written again");
        }

        return text;
    }

    private static YamlList ReadList(Parser parser, int line, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(parser, depth + 1));
        return new YamlList(line, items);
    }

    private static YamlMap ReadMap(Parser parser, int line, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(parser, depth + 1) as YamlScalar
                ?? throw new PolicyFormatException(line, "a key is a word, not a list or a map");
            if (!keys.TryAdd(key.Value, key.Line))
                throw new PolicyFormatException(key.Line, $"the key '{Brief(key.Value)}' stands already in line {keys[key.Value]}");
            entries.Add(new YamlEntry(key.Line, key.Value, ReadNode(parser, depth + 1)));
        }

        return new YamlMap(line, entries);
    }

    /// <summary>As much of what the file says as an error message repeats.</summary>
    public static string Brief(string text) => text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 99), "…");

    private static int LineOf(ParsingEvent e) => LineOf(e.Start);

    private static int LineOf(Mark mark) => (int)Math.Max(1, mark.Line);

    /// <summary>The parser's message without the position it may repeat.</summary>
    private static string Plain(string message)
    {
        var cut = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var plain = cut < 0 ? message : message[(cut + 3)..];
        return plain.TrimEnd('.');
    }
}
