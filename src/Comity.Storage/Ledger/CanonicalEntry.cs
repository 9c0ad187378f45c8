using System.Globalization;
using System.Text.Json;

namespace Comity.Storage.Ledger;

/// <summary>
/// The one way to write an event as bytes: JSON with sorted keys, no white space, and only integers and plain ASCII
/// strings, which is what RFC 8785 makes of such a value. Reading accepts nothing that writing would not produce.
/// </summary>
public sealed record CanonicalEntry(string Site, long Index, LedgerEvent Event)
{
    private const int Version = 1;
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <exception cref="ArgumentException">A field holds something else than an identifier, or a hash of another length.</exception>
    public byte[] ToBytes()
    {
        EntryRules.Check(this);
        using var buffer = new MemoryStream(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            Write(json);
        }

        return buffer.ToArray();
    }

    /// <exception cref="FormatException">The bytes are not a canonical entry; the message says why.</exception>
    public static CanonicalEntry Parse(ReadOnlyMemory<byte> bytes)
    {
        CanonicalEntry entry;
        byte[] canonical;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            entry = Read(document.RootElement);
            canonical = entry.ToBytes();
        }
        catch (JsonException error)
        {
            throw new FormatException("it is not JSON", error);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            throw new FormatException($"a field is missing or has a wrong value ({error.Message})", error);
        }

        return bytes.Span.SequenceEqual(canonical) ? entry : throw new FormatException("it is not in canonical form");
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("actor", Event.Actor);
        json.WriteString("at", Time(Event.At));
        WriteText(json, "clause", Event.Clause);
        WriteHash(json, "content", Event.Content);
        WriteNumber(json, "count", Event.Count);
        WriteFindings(json, Event.Findings);
        WriteHash(json, "image", Event.Image);
        json.WriteString("kind", Event.Kind);
        WriteText(json, "measure", Event.Measure);
        WriteText(json, "model", Event.Model);
        json.WriteNumber("n", Index);
        WriteHash(json, "note", Event.Note);
        WriteNumber(json, "policy", Event.Policy);
        json.WriteString("site", Site);
        WriteText(json, "subject", Event.Subject);
        WriteNumber(json, "undoes", Event.Undoes);
        WriteText(json, "until", Event.Until is { } until ? Time(until) : null);
        json.WriteNumber("v", Version);
        json.WriteEndObject();
    }

    private static CanonicalEntry Read(JsonElement json)
    {
        if (json.GetProperty("v").GetInt32() != Version)
        {
            throw new FormatException($"its version is not {Version}");
        }

        return new(Text(json.GetProperty("site")), json.GetProperty("n").GetInt64(), new LedgerEvent
        {
            Actor = Text(json.GetProperty("actor")),
            At = Time(Text(json.GetProperty("at"))),
            Clause = Find(json, "clause")?.GetString(),
            Content = Hash(json, "content"),
            Count = Find(json, "count")?.GetInt64(),
            Findings = Findings(json),
            Image = Hash(json, "image"),
            Kind = Text(json.GetProperty("kind")),
            Measure = Find(json, "measure")?.GetString(),
            Model = Find(json, "model")?.GetString(),
            Note = Hash(json, "note"),
            Policy = Find(json, "policy")?.GetInt32(),
            Subject = Find(json, "subject")?.GetString(),
            Undoes = Find(json, "undoes")?.GetInt64(),
            Until = Find(json, "until")?.GetString() is { } until ? Time(until) : null,
        });
    }

    private static JsonElement? Find(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value : null;

    private static byte[]? Hash(JsonElement json, string name) =>
        Find(json, name)?.GetString() is { } hex ? Convert.FromHexString(hex) : null;

    private static LedgerFinding[]? Findings(JsonElement json) =>
        Find(json, "findings") is { } list ? [.. list.EnumerateArray().Select(Finding)] : null;

    private static LedgerFinding Finding(JsonElement json) => json.GetArrayLength() == 3
        ? new(Text(json[0]), Text(json[1]), json[2].GetInt32())
        : throw new FormatException("a finding does not have three parts");

    private static string Text(JsonElement json) => json.GetString() ?? throw new FormatException("a field is null");

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteHash(Utf8JsonWriter json, string name, byte[]? hash) =>
        WriteText(json, name, hash is null ? null : Convert.ToHexStringLower(hash));

    private static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<LedgerFinding>? findings)
    {
        if (findings is null)
        {
            return;
        }

        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartArray();
            json.WriteStringValue(finding.Clause);
            json.WriteStringValue(finding.Check);
            json.WriteNumberValue(finding.Thousandths);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.ParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
