using System.Globalization;
using System.Text;
using Comity.Server.Hosting;
using Comity.Server.Pages.Figures;

namespace Comity.Server.Transparency;

/// <summary><c>/console/figures</c>: the figures as a page, as CSV and as JSON.</summary>
public sealed class ShowFigures(FiguresReader reader, TimeProvider time)
{
    /// <param name="Figures">Null: the period was not understood.</param>
    public sealed record View(Figures? Figures, string? From, string? To, string? Problem);

    private static readonly CompositeFormat s_fileName = CompositeFormat.Parse("comity-{0}-{1:yyyy-MM-dd}-{2:yyyy-MM-dd}.csv");

    internal static async Task<IResult> Page(string? from, string? to, ShowFigures show, CancellationToken cancel)
    {
        var (figures, problem) = await show.ReadAsync(from, to, cancel);
        return Hosting.Page.Show<FiguresPage>(new View(figures, from, to, problem), problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    internal static async Task<IResult> Api(string? from, string? to, ShowFigures show, CancellationToken cancel)
    {
        var (figures, problem) = await show.ReadAsync(from, to, cancel);
        return problem is null ? TypedResults.Ok(figures) : TypedResults.Problem(problem, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    internal static async Task<IResult> Csv(string table, string? from, string? to, ShowFigures show, CancellationToken cancel)
    {
        if (!Tables.TryGetValue(table, out var rows))
            return TypedResults.NotFound();
        var (figures, problem) = await show.ReadAsync(from, to, cancel);
        if (figures is null)
            return TypedResults.Problem(problem, statusCode: StatusCodes.Status422UnprocessableEntity);
        var text = string.Concat(rows(figures).Select(r => string.Join(',', r.Select(Field)) + "\r\n"));
        return TypedResults.File(Encoding.UTF8.GetBytes(text), "text/csv; charset=utf-8", string.Format(CultureInfo.InvariantCulture, s_fileName, table, figures.Period.From, figures.Period.To));
    }

    /// <summary>The tables that can be had as CSV (RFC 4180), each with its heading.</summary>
    private static readonly Dictionary<string, Func<Figures, IEnumerable<object?[]>>> Tables = new(StringComparer.Ordinal)
    {
        ["days"] = f => [["day", "sent", "published", "held", "refused"], .. f.Days.Select(d => new object?[] { d.Day, d.Sent, d.Published, d.Held, d.Refused })],
        ["clauses"] = f => [["clause", "name", "held", "refused", "removed"], .. f.Clauses.Select(c => new object?[] { c.Clause, c.Name, c.Held, c.Refused, c.Removed })],
        ["queue"] = f => [["day", "decided", "median_minutes", "most_minutes", "waiting_at_end", "oldest_minutes"], .. f.QueueDays.Select(d => new object?[] { d.Day, d.Decided, d.MedianMinutes, d.MostMinutes, d.Waiting, d.OldestMinutes })],
        ["appeals"] = f => [["day", "filed", "decided", "upheld"], .. f.Appeals.Days.Select(d => new object?[] { d.Day, d.Filed, d.Decided, d.Upheld })],
        ["stories"] = f => [["story", "headline", "comments", "held_or_refused"], .. f.Stories.Select(s => new object?[] { s.Slug, s.Headline, s.Comments, s.HeldOrRefused })],
        ["raids"] = f => [["hour", "story", "headline", "comments", "held_or_refused"], .. f.Raids.Select(r => new object?[] { r.Hour, r.Slug, r.Headline, r.Comments, r.HeldOrRefused })],
        ["hatred"] = f => [["day", "kind", "found", "usual", "upper", "wave"], .. f.Hatred.SelectMany(k => k.Days.Select(d => new object?[] { d.Day, k.Kind, d.Found, d.Usual, d.Upper, d.IsWave ? "yes" : "no" }))],
    };

    private async Task<(Figures? Figures, string? Problem)> ReadAsync(string? from, string? to, CancellationToken cancel)
    {
        var (period, problem) = Period.Read(from, to, time.GetUtcNow());
        return (period is null ? null : await reader.ReadAsync(period, cancel), problem);
    }

    private static string Field(object? value)
    {
        var text = value switch
        {
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset at => at.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
        // A spreadsheet takes a text that begins so for a formula and runs it.
        if (value is string && text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal))
            text = "'" + text;
        return text.AsSpan().ContainsAny("\",\r\n") ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }
}
