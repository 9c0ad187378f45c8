namespace Comity.Policy.Text;

/// <summary>Where an entry of a word list may stand and what must surround it. Flags of the list format, see <see cref="WordList"/>.</summary>
[Flags]
public enum EntryFlags
{
    /// <summary>A stem: begins a word and may be followed by inflections of its language.</summary>
    Stem = 0,

    /// <summary>The whole word as it stands.</summary>
    Word = 1,

    /// <summary>Begins a word; anything may follow.</summary>
    Prefix = 2,

    /// <summary>Anywhere within a word.</summary>
    Any = 4,

    /// <summary>May follow the language's prefixes ("на", "вы", "недо").</summary>
    Prefixed = 8,

    /// <summary>Its diacritics, and dotted or dotless i, must stand as written.</summary>
    Marks = 16,

    /// <summary>Counts only in a text in the list's own language, being innocent in others.</summary>
    Own = 32,

    /// <summary>Unmistakable: found also when letters are doubled or the word is split by a space.</summary>
    Sure = 64,

    /// <summary>Names several people: a plural noun.</summary>
    Plural = 128,

    /// <summary>A group only beside a word for people or said of a person ("old", "black", "polish"); elsewhere a plain word.</summary>
    Weak = 256,
}

/// <summary>One word, stem or phrase of a list.</summary>
/// <param name="Category">The list's category, such as <c>profanity</c>.</param>
/// <param name="Language">BCP 47 primary language of the list.</param>
/// <param name="Shown">As it stands in the list.</param>
/// <param name="Letters">Folded; words of a phrase are joined by one space.</param>
/// <param name="Flags">How it matches.</param>
/// <param name="Severity">0–1.</param>
public sealed record Entry(string Category, string Language, string Shown, string Letters, EntryFlags Flags, double Severity)
{
    /// <summary>What the file name says between category and language: <c>groups.religion.en.txt</c> gives <c>religion</c>; else empty.</summary>
    public string Kind { get; init; } = "";

    /// <summary><see cref="Letters"/> with their diacritics, of the same length.</summary>
    public required string Light { get; init; }

    /// <summary>A misspelling of the entry shown; not looked for in disguise as well.</summary>
    public bool IsSlip { get; init; }

    internal int CategoryId { get; } = Categories.IdOf(Category);

    public bool Has(EntryFlags flag) => (Flags & flag) != EntryFlags.Stem;

    /// <summary>Which of two entries says more of the same letters, as comparers do: the graver, then the one of the text's language, then the one that needs no company, then the one that spells more of them.</summary>
    internal static int Compare(Entry a, Entry b, string language)
    {
        if (a.Severity != b.Severity)
            return a.Severity.CompareTo(b.Severity);
        if (a.Language != b.Language && (a.Language == language || b.Language == language))
            return a.Language == language ? 1 : -1;
        var (aIsWeak, bIsWeak) = (a.Has(EntryFlags.Weak), b.Has(EntryFlags.Weak));
        return aIsWeak != bIsWeak ? bIsWeak.CompareTo(aIsWeak) : a.Letters.Length.CompareTo(b.Letters.Length);
    }
}

/// <summary>An entry found in a text.</summary>
/// <param name="Entry">What was found.</param>
/// <param name="From">First unit.</param>
/// <param name="To">Behind the last unit, inflection included.</param>
/// <param name="FirstWord">Index of the word it begins in.</param>
/// <param name="LastWord">Index of the word it ends in.</param>
/// <param name="Span">Its place in the source.</param>
public readonly record struct Hit(Entry Entry, int From, int To, int FirstWord, int LastWord, TextSpan Span);
