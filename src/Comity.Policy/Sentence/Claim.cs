namespace Comity.Policy.Sentence;

/// <summary>Whom or what something is said of.</summary>
public enum TargetKind : byte
{
    None,

    /// <summary>The person spoken to: another commenter.</summary>
    Reader,

    /// <summary>Who wrote the story.</summary>
    Author,

    /// <summary>Another single person.</summary>
    Person,

    /// <summary>A people or protected group, or a member as such.</summary>
    Group,

    /// <summary>People by trade, party or habit: bankers, fans, drivers.</summary>
    Occupation,

    /// <summary>A state, party, company, paper, office.</summary>
    Institution,

    /// <summary>A thing, an animal, an idea.</summary>
    Thing,
}

/// <summary>What is said.</summary>
public enum PredicateKind : byte
{
    None,
    Slur,
    Insult,
    Dehumanisation,
    WishOfHarm,
    Threat,
    CallForViolence,
    Exclusion,
    DenialOfRights,
    Contempt,
    Praise,

    /// <summary>A bad quality, short of an insult: "lazy", "a burden".</summary>
    Derogation,
}

/// <summary>How it is said.</summary>
public enum StanceKind : byte
{
    Asserted,
    Negated,
    Asked,
    Conditional,
    Quoted,
    Reported,
    Condemned,
    Reclaimed,
}

/// <summary>Who says what of whom, as read from the words.</summary>
/// <param name="Target">Of whom.</param>
/// <param name="Predicate">What.</param>
/// <param name="Stance">How.</param>
/// <param name="Score">Certainty and weight, 0–1, before the stance is regarded.</param>
/// <param name="Span">From the first to the last word it rests on.</param>
/// <param name="FirstWord">Index of the first word.</param>
/// <param name="LastWord">Index of the last word.</param>
public readonly record struct Claim(TargetKind Target, PredicateKind Predicate, StanceKind Stance, double Score, TextSpan Span, int FirstWord, int LastWord)
{
    /// <summary>The target is named by a word that points back: "they", "these animals".</summary>
    public bool Back { get; init; }
}

/// <summary>A mention of a people or group with its article and head ("a Turk", "the Turkish people"): one unit, whichever people it is.</summary>
/// <param name="FirstWord">Index of the first word, an article included.</param>
/// <param name="LastWord">Index of the last word, a head noun included.</param>
/// <param name="Kind">What makes them a group.</param>
/// <param name="Plural">Several people.</param>
public readonly record struct Mention(int FirstWord, int LastWord, GroupKind Kind, bool Plural)
{
    /// <summary>People are meant, not a thing of theirs: "the Turkish", not "Turkish coffee".</summary>
    public bool People { get; init; }
}

/// <summary>What makes people a group.</summary>
public enum GroupKind : byte
{
    None,
    Nationality,
    Ethnicity,
    Religion,
    Sex,
    Gender,
    Orientation,
    Disability,
    Age,
    Migration,
}

/// <summary>The words of one clause, and of whom and how it speaks.</summary>
public readonly record struct ClauseReading(int FirstWord, int LastWord, TargetKind Target, StanceKind Stance);
