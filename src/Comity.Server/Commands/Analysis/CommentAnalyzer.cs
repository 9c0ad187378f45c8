using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using Comity.Server.Discussion;

namespace Comity.Server.Commands.Analysis;

/// <summary>Makes one line of JSON out of one comment. Thread-safe.</summary>
internal sealed class CommentAnalyzer(AnalyzeOrder order, IReadOnlyList<string> headings)
{
    private const int LongestLine = 1_000_000;

    /// <summary>Fields of the answer; of these names nothing is carried through.</summary>
    private static readonly string[] Own = ["text", "lang", "scores", "verdict", "findings", "model", "sentences"];

    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Judge judge = new(order.Policy, 1) { Scorer = order.Scorer };
    private readonly int column = Array.IndexOf([.. headings], order.TextField);

    /// <summary>Appends the answer.</summary>
    /// <returns>Null, or what is wrong with the record; then nothing was appended.</returns>
    public string? Append(IBufferWriter<byte> to, InputRecord record)
    {
        if (record.Cells is { } cells)
        {
            if (cells.Count != headings.Count)
                return $"it has {cells.Count} cells, and there are {headings.Count} headings";
            Write(to, cells[column], json => CarryCells(json, cells));
            return null;
        }

        if (record.Raw.Length > LongestLine)
            return $"it is longer than {LongestLine} characters";
        if (order.Format is null && !record.Raw.AsSpan().TrimStart().StartsWith('{'))
        {
            Write(to, record.Raw, null);
            return null;
        }

        return AppendJson(to, record.Raw);
    }

    private string? AppendJson(IBufferWriter<byte> to, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return "it is not a JSON object";
            if (!document.RootElement.TryGetProperty(order.TextField, out var text))
                return $"it has no field \"{order.TextField}\"";
            if (text.ValueKind != JsonValueKind.String)
                return $"its field \"{order.TextField}\" is not a text";
            Write(to, text.GetString()!, json => CarryFields(json, document.RootElement));
            return null;
        }
        catch (JsonException)
        {
            return "it is not valid JSON";
        }
        catch (InvalidOperationException)
        {
            return "it holds half a surrogate pair";
        }
    }

    private void Write(IBufferWriter<byte> to, string text, Action<Utf8JsonWriter>? carry)
    {
        var reading = judge.Read(new Submission
        {
            Text = text,
            Language = order.Language,
            // The text alone is asked about: its author is nobody new and nobody known.
            Author = new AuthorFacts { Name = "", PublishedComments = 100 },
            Story = new StoryFacts { Headline = "", Language = order.Language ?? "en" },
            Now = DateTimeOffset.UnixEpoch,
        });
        var decision = judge.Decide(reading);
        using (var json = new Utf8JsonWriter(to, Form))
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteString("lang", reading.Language);
            WriteScores(json, reading.Scores);
            json.WriteString("verdict", FindingJson.Word(decision.Verdict));
            WriteFindings(json, decision);
            json.WriteString("model", decision.Model);
            if (order.Spans)
                WriteSentences(json, reading);
            carry?.Invoke(json);
            json.WriteEndObject();
        }

        to.Write("\n"u8);
    }

    private static void WriteScores(Utf8JsonWriter json, Scores scores)
    {
        json.WriteStartObject("scores");
        foreach (var attribute in ScoreAttributes.All)
            json.WriteNumber(attribute.WireName(), Short(scores[attribute]));
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartArray("findings");
        foreach (var finding in decision.Findings)
        {
            json.WriteStartObject();
            json.WriteString("clause", finding.Clause);
            json.WriteString("check", finding.Check);
            json.WriteNumber("score", Short(finding.Score));
            json.WriteStartArray("spans");
            foreach (var span in finding.Spans)
                WriteSpan(json, span);
            json.WriteEndArray();
            json.WriteString("says", finding.Says);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSentences(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("sentences");
        foreach (var (span, scores) in reading.Scorer.ScoreSentences(reading))
        {
            json.WriteStartObject();
            json.WritePropertyName("span");
            WriteSpan(json, span);
            WriteScores(json, scores);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private void CarryFields(Utf8JsonWriter json, JsonElement line)
    {
        foreach (var field in line.EnumerateObject())
        {
            if (field.Name != order.TextField && !Own.Contains(field.Name, StringComparer.Ordinal))
                field.WriteTo(json);
        }
    }

    private void CarryCells(Utf8JsonWriter json, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i != column && !Own.Contains(headings[i], StringComparer.Ordinal))
                json.WriteString(headings[i], cells[i]);
        }
    }

    /// <summary>Four decimals are more than a score means, and keep the lines short.</summary>
    private static double Short(double score) => Math.Round(score, 4);
}
