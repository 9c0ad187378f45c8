using System.Globalization;

namespace Comity.Policy.Format;

/// <summary>What the reader expects of a node; everything else is an error that names the line and the key.</summary>
internal static class Expect
{
    public static YamlMap Map(YamlEntry entry) => Map(entry.Value, entry.Key);

    public static YamlMap Map(YamlNode node, string what) =>
        node as YamlMap ?? throw Wrong(node, what, "keys with values");

    public static IReadOnlyList<YamlNode> List(YamlEntry entry) =>
        entry.Value is YamlList list ? list.Items : throw Wrong(entry.Value, entry.Key, "a list");

    public static string Word(YamlEntry entry) => Word(entry.Value, entry.Key);

    /// <summary>A text that is not empty, without the white space around it.</summary>
    public static string Word(YamlNode node, string what) =>
        node is YamlScalar scalar && scalar.Value.Trim() is { Length: > 0 } text ? text : throw Wrong(node, what, "a text");

    public static int Count(YamlEntry entry)
    {
        var text = Word(entry);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1000
            ? number
            : throw new PolicyFormatException(entry.Line, $"'{entry.Key}' is a whole number from 1 to 1000, not '{YamlTree.Brief(text)}'");
    }

    public static double Share(YamlEntry entry)
    {
        var text = Word(entry);
        return double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1
            ? number
            : throw new PolicyFormatException(entry.Line, $"'{entry.Key}' is a number from 0 to 1 such as 0.75, not '{YamlTree.Brief(text)}'");
    }

    public static TimeSpan Span(YamlEntry entry)
    {
        var text = Word(entry);
        return Duration.TryParse(text, out var span)
            ? span
            : throw new PolicyFormatException(entry.Line, $"'{entry.Key}' is a duration such as 90d, 12h, 30m or 1d12h, not '{YamlTree.Brief(text)}'");
    }

    /// <summary>One of the names, as its place in the list.</summary>
    public static int OneOf(YamlEntry entry, IReadOnlyList<string> names)
    {
        var text = Word(entry);
        for (var i = 0; i < names.Count; i++)
            if (string.Equals(names[i], text, StringComparison.Ordinal))
                return i;
        throw new PolicyFormatException(entry.Line, $"'{entry.Key}' is one of {string.Join(", ", names)}, not '{YamlTree.Brief(text)}'{Nearest.Hint(text, names)}");
    }

    private static PolicyFormatException Wrong(YamlNode node, string what, string expected)
    {
        var found = node switch
        {
            YamlMap => "keys with values",
            YamlList => "a list",
            YamlScalar { Value: var value } when string.IsNullOrWhiteSpace(value) => "nothing",
            _ => "a text",
        };
        return new PolicyFormatException(node.Line, $"'{YamlTree.Brief(what)}' needs {expected}, found {found}");
    }
}
