namespace Comity.Server.Transparency;

/// <summary>What the discussions of a site looked like over a period. Everything is counted by when the comment was sent, if not said otherwise.</summary>
public sealed record Figures(Period Period)
{
    public IReadOnlyList<DayFigures> Days { get; init; } = [];

    /// <summary>In the policy's order; clauses without a case are left out.</summary>
    public IReadOnlyList<ClauseFigures> Clauses { get; init; } = [];

    /// <summary>How long held comments waited for their decision, by when it was taken.</summary>
    public Waits Decisions { get; init; } = new(0, null, null);

    /// <summary>How long the comments wait that are held now.</summary>
    public Waits Queue { get; init; } = new(0, null, null);

    /// <summary>How long held comments waited, day by day.</summary>
    public IReadOnlyList<QueueDay> QueueDays { get; init; } = [];

    public AppealsFiled Appeals { get; init; } = new([], 0);

    public Overturns Overturns { get; init; } = new(0, 0, 0);

    public NudgeFigures Nudges { get; init; } = new(0, 0, 0);

    /// <summary>Before comments were sent.</summary>
    public PreviewFigures Previews { get; init; } = new(0, 0, 0, 0);

    public ReportFigures Reports { get; init; } = new(0, 0, 0);

    /// <summary>The ten with the most comments.</summary>
    public IReadOnlyList<StoryFigures> Stories { get; init; } = [];

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Raid> Raids { get; init; } = [];

    /// <summary>Hatred found, by the kind of group that the comment speaks of.</summary>
    public IReadOnlyList<WatchedKind> Hatred { get; init; } = [];

    public int Sent => Days.Sum(d => d.Sent);
}

/// <summary>What the program decided over the comments sent on a day, on their first text.</summary>
public sealed record DayFigures(DateOnly Day, int Published, int Held, int Refused)
{
    public int Sent => Published + Held + Refused;
}

/// <param name="Held">Comments whose first text was held, refused: by the program, counted under every clause that asked for it.</param>
/// <param name="Removed">By a person, by when it was decided; decisions taken back are left out.</param>
public sealed record ClauseFigures(string Clause, string Name, int Held, int Refused, int Removed);

/// <param name="Count">How many.</param>
/// <param name="MedianMinutes">Null: none.</param>
/// <param name="NinthDecileMinutes">Nine of ten waited less; null: none.</param>
public sealed record Waits(int Count, double? MedianMinutes, double? NinthDecileMinutes)
{
    public static Waits Of(IEnumerable<TimeSpan> waits)
    {
        var sorted = waits.Select(w => w.TotalMinutes).Order().ToList();
        return sorted.Count == 0 ? new Waits(0, null, null) : new Waits(sorted.Count, At(sorted, 0.5), At(sorted, 0.9));
    }

    /// <summary>Nearest rank.</summary>
    internal static double At(List<double> sorted, double share) => Math.Round(sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)], 1);
}

/// <summary>The queue on one day, of held comments that were decided or are held now.</summary>
/// <param name="Decided">Held comments decided on it.</param>
/// <param name="MedianMinutes">How long these had waited; null: none.</param>
/// <param name="MostMinutes">Nineteen of twenty of these had waited less; null: none.</param>
/// <param name="Waiting">How many still waited when it ended, or wait now when it has not ended.</param>
/// <param name="OldestMinutes">How long the oldest of these had waited then; null: none did.</param>
public sealed record QueueDay(DateOnly Day, int Decided, double? MedianMinutes, double? MostMinutes, int Waiting, double? OldestMinutes)
{
    /// <param name="decided">How long each had waited.</param>
    /// <param name="waiting">How long each has waited at the day's end.</param>
    public static QueueDay Of(DateOnly day, IEnumerable<TimeSpan> decided, IEnumerable<TimeSpan> waiting)
    {
        var waits = decided.Select(w => w.TotalMinutes).Order().ToList();
        var ages = waiting.Select(w => w.TotalMinutes).ToList();
        return new QueueDay(day, waits.Count, waits.Count == 0 ? null : Waits.At(waits, 0.5), waits.Count == 0 ? null : Waits.At(waits, 0.95), ages.Count, ages.Count == 0 ? null : Math.Round(ages.Max(), 1));
    }
}

/// <summary>Appeals within the period: filed by when they came, decided by when they were answered.</summary>
/// <param name="Settled">Closed without an answer, because the decision had gone.</param>
public sealed record AppealsFiled(IReadOnlyList<AppealDay> Days, int Settled)
{
    public int Filed => Days.Sum(d => d.Filed);

    public int Decided => Days.Sum(d => d.Decided);

    public int Upheld => Days.Sum(d => d.Upheld);

    /// <summary>Upheld ÷ decided; null: none was decided.</summary>
    public double? UpheldShare => Decided == 0 ? null : Math.Round((double)Upheld / Decided, 4);
}

/// <param name="Upheld">Of the decided, those whose author was right.</param>
public sealed record AppealDay(DateOnly Day, int Filed, int Decided, int Upheld);

/// <summary>Decisions that did not stand, by when they fell.</summary>
/// <param name="OfProgram">Of the program, by an appeal.</param>
/// <param name="OfPeople">Of a person, by an appeal.</param>
/// <param name="TakenBack">Of a person, undone in the console; a unit counts once.</param>
public sealed record Overturns(int OfProgram, int OfPeople, int TakenBack);

/// <param name="Shown">Comments that were refused at first, their authors told which words break which clause.</param>
/// <param name="Edited">Of these, sent again with other words.</param>
/// <param name="Improved">Of these, published by the program.</param>
public sealed record NudgeFigures(int Shown, int Edited, int Improved);

/// <summary>Words marked in a preview, before a comment was sent.</summary>
/// <param name="Shown">Writers to whom it happened, once for each comment.</param>
/// <param name="Edited">Comments sent with other words than those.</param>
/// <param name="Improved">Of these, published by the program.</param>
/// <param name="Unchanged">Sent with those very words.</param>
public sealed record PreviewFigures(int Shown, int Edited, int Improved, int Unchanged)
{
    /// <summary>Never sent.</summary>
    public int GivenUp => Math.Max(0, Shown - Edited - Unchanged);
}

/// <param name="Filed">Reports by readers, by when they came.</param>
/// <param name="Upheld">Of these, agreed with by a moderator.</param>
/// <param name="Dismissed">Of these, not agreed with.</param>
public sealed record ReportFigures(int Filed, int Upheld, int Dismissed);

public sealed record StoryFigures(string Slug, string Headline, int Comments, int HeldOrRefused);

/// <summary>An hour under one story in which at least ten comments were held or refused, and at least half of those sent.</summary>
/// <param name="Hour">Its beginning, UTC.</param>
public sealed record Raid(DateTimeOffset Hour, string Slug, string Headline, int Comments, int HeldOrRefused);

/// <param name="Kind">nationality, ethnicity, religion, sex, gender, orientation, disability, age or migration.</param>
public sealed record WatchedKind(string Kind, IReadOnlyList<WatchedDay> Days)
{
    public int Found => Days.Sum(d => d.Found);

    /// <summary>Days above their band.</summary>
    public IEnumerable<WatchedDay> Waves => Days.Where(d => d.IsWave);
}

/// <summary>One day of one kind against the four weeks before it.</summary>
/// <param name="Found">Comments in which hatred was found, whatever was decided.</param>
/// <param name="Usual">Mean of a day over the 28 days before.</param>
/// <param name="Upper">
/// Upper limit of the counts control chart, mean + 3 √mean (NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.1),
/// at least <see cref="Fewest"/>.
/// </param>
public sealed record WatchedDay(DateOnly Day, int Found, double Usual, double Upper)
{
    /// <summary>Fewer than this on a day are no wave, however quiet it was before.</summary>
    public const int Fewest = 5;

    public bool IsWave => Found > Upper;

    public static WatchedDay Of(DateOnly day, int found, double mean) =>
        new(day, found, Math.Round(mean, 2), Math.Round(Math.Max(Fewest, mean + 3 * Math.Sqrt(mean)), 2));
}
