using System.Globalization;
using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Policy.Format;

namespace Comity.Server.Policies.Workshop;

/// <param name="Field">Name of the form's field.</param>
/// <param name="Says">What is wrong with it, one sentence.</param>
public sealed record FieldProblem(string Field, string Says);

/// <summary>One row of the form's table of checks, as written.</summary>
public sealed record CheckRow(string Check = "", string Hold = "", string Refuse = "")
{
    public string Source { get; init; } = "";

    public string Label { get; init; } = "";

    public bool Shadow { get; init; }
}

/// <summary>One row of the form's ladder, as written.</summary>
public sealed record StepRow(string Strikes = "", string Kind = "", string For = "");

/// <summary>A clause as the fields of a form: what was written, right or wrong, until it is right.</summary>
public sealed record ClauseForm
{
    private const int Rows = 25;
    private const int Blank = 2;

    public string Id { get; init; } = "";

    public bool Shadow { get; init; }

    /// <summary>By language.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    /// <summary>By language.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<CheckRow> Checks { get; init; } = [];

    public string Decay { get; init; } = "";

    public IReadOnlyList<StepRow> Steps { get; init; } = [];

    /// <summary>The rows to show: those that are filled, then empty ones to add with.</summary>
    public IEnumerable<CheckRow> ShownChecks => Checks.Concat(Enumerable.Repeat(new CheckRow(), Blank));

    /// <inheritdoc cref="ShownChecks"/>
    public IEnumerable<StepRow> ShownSteps => Steps.Concat(Enumerable.Repeat(new StepRow(), Blank));

    public static ClauseForm Of(Clause clause, bool shadow) => new()
    {
        Id = clause.Id,
        Shadow = shadow,
        Titles = clause.Title.All,
        Texts = clause.Text.All,
        Checks = [.. clause.Checks.Select(c => RowOf(c, false)), .. clause.ShadowChecks.Select(c => RowOf(c, true))],
        Decay = clause.Sanctions.Steps.Count > 0 ? Duration.Write(clause.Sanctions.Decay) : "",
        Steps = [.. clause.Sanctions.Steps.Select(s => new StepRow(s.Strikes.ToString(CultureInfo.InvariantCulture), PolicyNames.Sanctions[(int)s.Kind], s.For is { } time ? Duration.Write(time) : ""))],
    };

    public static ClauseForm Read(IFormCollection form, IReadOnlyList<string> languages) => new()
    {
        Id = Word(form, "id"),
        Shadow = Word(form, "clause-shadow").Length > 0,
        Titles = languages.ToDictionary(l => l, l => Word(form, "title." + l)),
        Texts = languages.ToDictionary(l => l, l => Word(form, "text." + l)),
        Checks =
        [
            .. Enumerable.Range(0, Rows).Where(i => Word(form, $"check.{i}").Length > 0).Select(i =>
                new CheckRow(Word(form, $"check.{i}"), Word(form, $"hold.{i}"), Word(form, $"refuse.{i}"))
                {
                    Source = Word(form, $"source.{i}"),
                    Label = Word(form, $"label.{i}"),
                    Shadow = Word(form, $"shadow.{i}").Length > 0,
                }),
        ],
        Decay = Word(form, "decay"),
        Steps =
        [
            .. Enumerable.Range(0, Rows).Where(i => Word(form, $"strikes.{i}").Length > 0 || Word(form, $"for.{i}").Length > 0)
                .Select(i => new StepRow(Word(form, $"strikes.{i}"), Word(form, $"kind.{i}"), Word(form, $"for.{i}"))),
        ],
    };

    /// <summary>The clause that is meant; null: <paramref name="problems"/> says what is wrong.</summary>
    public Clause? ToClause(List<FieldProblem> problems)
    {
        foreach (var (language, title) in Titles.Where(t => t.Value.Length == 0))
            problems.Add(new FieldProblem("title." + language, $"The title in {PolicyLanguages.NameOf(language)} is missing."));
        foreach (var (language, text) in Texts.Where(t => t.Value.Length == 0))
            problems.Add(new FieldProblem("text." + language, $"The text in {PolicyLanguages.NameOf(language)} is missing."));
        var checks = Checks.Select((row, i) => (row.Shadow, Check: CheckOf(row, i, problems))).ToList();
        var ladder = LadderOf(problems);
        return problems.Count > 0 ? null : new Clause
        {
            Id = Id,
            Title = new LocalText(Titles),
            Text = new LocalText(Texts),
            Checks = [.. checks.Where(c => Shadow || !c.Shadow).Select(c => c.Check)],
            ShadowChecks = [.. checks.Where(c => !Shadow && c.Shadow).Select(c => c.Check)],
            Sanctions = ladder,
        };
    }

    private static CheckRow RowOf(ClauseCheck check, bool shadow) => new(check.Check, Number(check.Hold), Number(check.Refuse))
    {
        Source = check.Outside?.Source ?? "",
        Label = check.Outside?.Label ?? "",
        Shadow = shadow,
    };

    private static ClauseCheck CheckOf(CheckRow row, int at, List<FieldProblem> problems)
    {
        var check = new ClauseCheck(row.Check, ShareOf(row.Hold, $"hold.{at}", row.Check, problems), ShareOf(row.Refuse, $"refuse.{at}", row.Check, problems))
        {
            Outside = row.Check == OutsideCheck.Name ? new OutsideLabel(row.Source, row.Label) : null,
        };
        if (row.Hold.Length + row.Refuse.Length == 0)
            problems.Add(new FieldProblem($"hold.{at}", $"The check {row.Check} needs a score to hold or to refuse from, or both."));
        if (check.Hold > check.Refuse)
            problems.Add(new FieldProblem($"refuse.{at}", $"The check {row.Check} would refuse from {row.Refuse}, below {row.Hold}, from which it holds."));
        if (row.Check == OutsideCheck.Name && row.Source.Length * row.Label.Length == 0)
            problems.Add(new FieldProblem($"source.{at}", $"The check {row.Check} needs the model's name and its label."));
        return check;
    }

    private static double? ShareOf(string written, string field, string check, List<FieldProblem> problems)
    {
        if (written.Length == 0)
            return null;
        if (double.TryParse(written.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
            return share;
        problems.Add(new FieldProblem(field, $"“{written}” for the check {check} is not a number from 0 to 1, such as 0.75."));
        return null;
    }

    private SanctionLadder LadderOf(List<FieldProblem> problems)
    {
        if (Steps.Count == 0)
            return SanctionLadder.None;
        var decay = SpanOf(Decay, "decay", problems) ?? TimeSpan.FromDays(1);
        var steps = new List<SanctionStep>();
        foreach (var (row, i) in Steps.Select((s, i) => (s, i)))
        {
            var kind = (SanctionKind)Math.Max(0, PolicyNames.Sanctions.ToList().IndexOf(row.Kind));
            if (!int.TryParse(row.Strikes, NumberStyles.None, CultureInfo.InvariantCulture, out var strikes) || strikes is < 1 or > 1000)
                problems.Add(new FieldProblem($"strikes.{i}", $"Step {i + 1}: the number of breaches is a whole number from 1 to 1000."));
            if (row.For.Length > 0 && kind == SanctionKind.Warning)
                problems.Add(new FieldProblem($"for.{i}", $"Step {i + 1}: a warning has no duration."));
            var step = new SanctionStep(strikes, kind, row.For.Length > 0 ? SpanOf(row.For, $"for.{i}", problems) : null);
            if (steps is [.., var last] && (step.Strikes <= last.Strikes || step.Kind < last.Kind))
                problems.Add(new FieldProblem($"strikes.{i}", $"Step {i + 1} needs more breaches than the one before it, and is no milder."));
            steps.Add(step);
        }

        return new SanctionLadder(decay, steps);
    }

    private static TimeSpan? SpanOf(string written, string field, List<FieldProblem> problems)
    {
        if (Duration.TryParse(written, out var span))
            return span;
        problems.Add(new FieldProblem(field, $"“{written}” is not a duration such as 90d, 12h or 1d12h."));
        return null;
    }

    private static string Number(double? share) => share?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    internal static string Word(IFormCollection form, string field) => form[field].ToString().Trim();
}
