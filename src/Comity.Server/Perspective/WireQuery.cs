using System.Text.Json.Nodes;

namespace Comity.Server.Perspective;

/// <summary>The parameters that all of Google's services take in the query. What is not served is refused in words, never ignored.</summary>
/// <param name="PrettyPrint">Whether the answer is indented.</param>
/// <param name="Fields">Which part of it is wanted; null: all.</param>
internal sealed record WireQuery(bool PrettyPrint, FieldMask? Fields)
{
    /// <exception cref="WireException">A parameter has a value that is not served.</exception>
    public static WireQuery Read(IQueryCollection query)
    {
        // Some clients write $alt and $prettyPrint.
        string? Get(string name) => query.TryGetValue(name, out var value) || query.TryGetValue("$" + name, out value) ? value.ToString() : null;
        if (Get("alt") is not (null or "" or "json"))
            throw Refused("alt", "Answers are given as alt=json only.");
        if (Get("callback") is { Length: > 0 })
            throw Refused("callback", "JSONP is not served; browsers are let in by CORS.");
        if (query["$.xgafv"].ToString() is not ("" or "1" or "2"))
            throw Refused("$.xgafv", "The error format is 1 or 2.");
        if (Get("uploadType") is { Length: > 0 } || Get("upload_protocol") is { Length: > 0 })
            throw Refused("uploadType", "Nothing is uploaded here.");
        var pretty = Get("prettyPrint") switch
        {
            null or "" or "true" or "1" => true,
            "false" or "0" => false,
            _ => throw Refused("prettyPrint", "It is true or false."),
        };
        return new WireQuery(pretty, Get("fields") is { Length: > 0 } fields ? FieldMask.Read(fields) : null);
    }

    private static WireException Refused(string name, string why) =>
        new(WireError.BadJson($"Invalid value for the query parameter '{name}'. {why}", name));
}

/// <summary>A selection of an answer's fields, such as <c>languages,attributeScores(TOXICITY/summaryScore/value)</c>.</summary>
internal sealed class FieldMask
{
    private const int Deepest = 10;

    private readonly Dictionary<string, FieldMask> parts = new(StringComparer.Ordinal);

    /// <exception cref="WireException">The selection is not in form.</exception>
    public static FieldMask Read(string text)
    {
        var mask = new FieldMask();
        var at = 0;
        ReadList(text, ref at, mask, 0);
        return at == text.Length ? mask : throw Wrong(text);
    }

    /// <summary>The selected part of an object; of a list, of each of its items.</summary>
    public JsonObject Of(JsonObject whole)
    {
        var part = new JsonObject();
        foreach (var (name, value) in whole)
        {
            if ((parts.GetValueOrDefault(name) ?? parts.GetValueOrDefault("*")) is { } below && below.Select(value) is { } selected)
                part[name] = selected;
        }

        return part;
    }

    private JsonNode? Select(JsonNode? value)
    {
        if (parts.Count == 0)
            return value?.DeepClone();
        return value switch
        {
            JsonObject whole => Of(whole),
            JsonArray list => new JsonArray([.. list.Select(Select)]),
            _ => null,
        };
    }

    private static void ReadList(string text, ref int at, FieldMask into, int depth)
    {
        while (true)
        {
            ReadPath(text, ref at, into, depth);
            if (at == text.Length || text[at] != ',')
                return;
            at++;
        }
    }

    private static void ReadPath(string text, ref int at, FieldMask into, int depth)
    {
        if (depth > Deepest)
            throw Wrong(text);
        var from = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '*' or '@'))
            at++;
        if (at == from)
            throw Wrong(text);
        var name = text[from..at];
        if (!into.parts.TryGetValue(name, out var below))
            into.parts[name] = below = new FieldMask();
        if (at == text.Length)
            return;
        if (text[at] is '/' or '.')
        {
            at++;
            ReadPath(text, ref at, below, depth + 1);
        }
        else if (text[at] == '(')
        {
            at++;
            ReadList(text, ref at, below, depth + 1);
            if (at == text.Length || text[at] != ')')
                throw Wrong(text);
            at++;
        }
    }

    private static WireException Wrong(string text) =>
        new(WireError.BadJson($"Invalid field selection {(text.Length > 80 ? text[..80] + "…" : text)}", "fields"));
}
