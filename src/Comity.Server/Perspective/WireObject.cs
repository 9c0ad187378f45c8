using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Comity.Server.Perspective;

/// <summary>
/// An object of a request, read by the rules of protocol buffers' JSON: names in camel case or as in the proto, null is
/// absent, numbers may be strings, and what is unknown or of another type is an error that says where.
/// </summary>
/// <param name="Json">The object.</param>
/// <param name="Path">Where it stands, in the names of the proto; empty at the top.</param>
internal readonly record struct WireObject(JsonElement Json, string Path)
{
    /// <exception cref="WireException">The bytes are no JSON object.</exception>
    public static WireObject Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            if (bytes.Length == 0)
                return new WireObject(JsonDocument.Parse("{}").RootElement, "");
            if (!Utf8.IsValid(bytes.Span))
                throw new WireException(WireError.BadJson("Invalid JSON payload received. It is not valid UTF-8."));
            var root = JsonDocument.Parse(bytes).RootElement;
            return root.ValueKind == JsonValueKind.Object
                ? new WireObject(root, "")
                : throw new WireException(WireError.BadJson("Invalid JSON payload received. Unknown name \"\": Root element must be a message."));
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $" at line {line + 1}, byte {e.BytePositionInLine}" : "";
            throw new WireException(WireError.BadJson($"Invalid JSON payload received. Unexpected token{place}."));
        }
    }

    /// <summary>Refuses any other field than these.</summary>
    public void Only(params ReadOnlySpan<string> names)
    {
        foreach (var field in Json.EnumerateObject())
        {
            var sent = NameOf(field);
            var known = false;
            foreach (var name in names)
                known |= sent == name || sent == Snake(name);
            if (!known)
            {
                var at = Path.Length > 0 ? $" at '{Path}'" : "";
                throw new WireException(WireError.BadJson($"Invalid JSON payload received. Unknown name \"{sent}\"{at}: Cannot find field.", Path));
            }
        }
    }

    public string? Text(string name) => Find(name) is { } value ? TextOf(value, PathOf(name)) : null;

    public bool Flag(string name) => Find(name) switch
    {
        null => false,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.String } text when TextOf(text, PathOf(name)) is "true" => true,
        { ValueKind: JsonValueKind.String } text when TextOf(text, PathOf(name)) is "false" => false,
        { } other => throw Wrong(PathOf(name), "TYPE_BOOL", other),
    };

    public double? Number(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDouble(out var value) => value,
        { ValueKind: JsonValueKind.String } text when double.TryParse(TextOf(text, PathOf(name)), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) => value,
        { } other => throw Wrong(PathOf(name), "TYPE_FLOAT", other),
    };

    public int? Whole(string name) => Number(name) switch
    {
        null => null,
        { } value when value is >= int.MinValue and <= int.MaxValue && value == Math.Floor(value) => (int)value,
        _ => throw Wrong(PathOf(name), "TYPE_INT32", Find(name)!.Value),
    };

    /// <summary>One of the names, which may also be given as its number.</summary>
    /// <param name="type">Of the enumeration, for the error.</param>
    public string? Name(string name, string type, IReadOnlyList<string> names) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text when names.Contains(TextOf(text, PathOf(name)), StringComparer.Ordinal) => text.GetString(),
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var i) && i >= 0 && i < names.Count => names[i],
        { } other => throw Wrong(PathOf(name), type, other),
    };

    public WireObject? Object(string name, string type) => Find(name) is { } value ? ObjectOf(value, PathOf(name), type) : null;

    public IReadOnlyList<string> Texts(string name)
    {
        if (Find(name) is not { } value)
            return [];
        var path = PathOf(name);
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select((v, i) => TextOf(v, $"{path}[{i}]"))] : [TextOf(value, path)];
    }

    public IReadOnlyList<WireObject> Objects(string name, string type)
    {
        if (Find(name) is not { } value)
            return [];
        var path = PathOf(name);
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select((v, i) => ObjectOf(v, $"{path}[{i}]", type))] : throw Wrong(path, Full(type), value);
    }

    /// <summary>The entries of a map, in the order sent; of a name sent twice the last.</summary>
    public IReadOnlyDictionary<string, WireObject> Map(string name, string type)
    {
        var entries = new OrderedDictionary<string, WireObject>(StringComparer.Ordinal);
        if (Object(name, type) is not { } map)
            return entries;
        var i = 0;
        foreach (var field in map.Json.EnumerateObject())
            entries[NameOf(field)] = ObjectOf(field.Value, $"{map.Path}[{i++}].value", type);
        return entries;
    }

    private JsonElement? Find(string name)
    {
        var json = Json;
        return Whole<JsonElement?>(
            () => (json.TryGetProperty(name, out var value) || json.TryGetProperty(Snake(name), out value)) && value.ValueKind != JsonValueKind.Null ? value : null, Path);
    }

    private string PathOf(string name) => Path.Length > 0 ? $"{Path}.{Snake(name)}" : Snake(name);

    private static string TextOf(JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.String ? Whole(() => value.GetString()!, path) : throw Wrong(path, "TYPE_STRING", value);

    private string NameOf(JsonProperty field) => Whole(() => field.Name, Path);

    /// <summary>Half a surrogate pair is found only when a text, or a name beside the one that is looked for, is decoded.</summary>
    private static T Whole<T>(Func<T> read, string path)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            throw new WireException(WireError.BadJson("Invalid JSON payload received. A text holds half a surrogate pair.", path));
        }
    }

    private static WireObject ObjectOf(JsonElement value, string path, string type) =>
        value.ValueKind == JsonValueKind.Object ? new WireObject(value, path) : throw Wrong(path, Full(type), value);

    private static string Full(string type) => "type.googleapis.com/google.commentanalyzer.v1alpha1." + type;

    private static WireException Wrong(string path, string type, JsonElement value)
    {
        var raw = value.GetRawText();
        return new WireException(WireError.BadJson($"Invalid value at '{path}' ({type}), {(raw.Length > 80 ? raw[..80] + "…" : raw)}", path));
    }

    private static string Snake(string camel)
    {
        if (!camel.Any(char.IsAsciiLetterUpper))
            return camel;
        var snake = new StringBuilder();
        foreach (var c in camel)
        {
            if (char.IsAsciiLetterUpper(c))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }
}
