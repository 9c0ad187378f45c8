using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Comity.Server.Moderation;

/// <summary>The lists that wait for moderators.</summary>
public enum QueueTab
{
    /// <summary>Everything that waits.</summary>
    All,

    /// <summary>Comments that no reader sees until somebody decides.</summary>
    Held,

    /// <summary>Published comments with open reports.</summary>
    Reported,
}

/// <summary>Which entries, beside what their texts and reports say.</summary>
public enum QueueState
{
    Any,

    /// <summary>No colleague has it.</summary>
    Free,

    /// <summary>Taken by who asks.</summary>
    Mine,

    /// <summary>Changed by its author after it was sent.</summary>
    Edited,

    /// <summary>Handed over to an editor.</summary>
    Editor,
}

/// <summary>Which part of the queue; null: no such filter. All of it stands in the address of the page.</summary>
public sealed record QueueQuery(QueueTab Tab)
{
    /// <summary>Slug.</summary>
    public string? Story { get; init; }

    /// <summary>Clause's id, found by the program or named in a report.</summary>
    public string? Clause { get; init; }

    public QueueState State { get; init; }

    /// <summary>BCP 47; the comment's own, else its story's.</summary>
    public string? Language { get; init; }

    /// <summary>Id of a member with an open report against it.</summary>
    public long? Reporter { get; init; }

    /// <summary>Waits at least so many hours.</summary>
    public int? Age { get; init; }

    /// <summary>Words that stand in the text or the author's name, case aside.</summary>
    public string? Search { get; init; }

    /// <summary>Id of a waiting comment; nearly the same texts, and it itself.</summary>
    public long? Similar { get; init; }

    /// <summary>Where the page begins; null: at the most urgent. Opaque to callers.</summary>
    public string? Cursor { get; init; }

    /// <summary>Entries on a page, 1–50.</summary>
    public int Limit { get; init; } = 20;

    public bool IsFiltered => Parts().Count > 1;

    /// <summary>The address of this part of the queue, from its beginning.</summary>
    /// <param name="cursor">Of a page that is not the first.</param>
    public string Address(string? cursor = null) =>
        QueryHelpers.AddQueryString("/console", cursor is null ? Parts() : new Dictionary<string, string?>(Parts(), StringComparer.Ordinal) { ["cursor"] = cursor });

    /// <summary>The same filters on another list.</summary>
    public string AddressOf(QueueTab tab) => (this with { Tab = tab }).Address();

    private Dictionary<string, string?> Parts()
    {
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal) { ["tab"] = Word(Tab) };
        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                parts[name] = value;
        }

        Add("story", Story);
        Add("clause", Clause);
        Add("state", State == QueueState.Any ? null : Word(State));
        Add("language", Language);
        Add("reporter", Reporter?.ToString(CultureInfo.InvariantCulture));
        Add("age", Age?.ToString(CultureInfo.InvariantCulture));
        Add("q", Search);
        Add("similar", Similar?.ToString(CultureInfo.InvariantCulture));
        return parts;
    }

    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
