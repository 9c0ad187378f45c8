namespace Comity.Policy.Sentence;

/// <summary>What the words of a list can do in a sentence. One word may play several.</summary>
[Flags]
internal enum Role : ulong
{
    None = 0,
    Function = 1,
    Article = 1 << 1,
    First = 1 << 2,
    You = 1 << 3,
    Author = 1 << 4,
    They = 1 << 5,
    Someone = 1 << 6,
    Head = 1 << 7,
    Occupation = 1 << 8,
    Institution = 1 << 9,
    Inanimate = 1 << 10,
    Linking = 1 << 11,
    Negation = 1 << 12,
    Modal = 1 << 13,
    Reporting = 1 << 14,
    Condemning = 1 << 15,
    Conditional = 1 << 16,
    Rhetorical = 1 << 17,
    Reclaiming = 1 << 18,
    Boundary = 1 << 19,
    Group = 1 << 20,
    Persons = 1 << 21,
    All = 1 << 22,
    Naming = 1 << 23,
    Joins = 1 << 24,
    Apart = 1 << 25,
    Trailing = 1 << 26,
    Endorsing = 1 << 27,
    Clausal = 1 << 28,
    Some = 1 << 29,
    Picking = 1 << 30,
    Particle = 1UL << 31,
    These = 1UL << 32,
}

/// <summary>Predicate words, found once: what is said and where.</summary>
internal readonly record struct Said(SaidKind Kind, Text.Hit Hit);

/// <summary>How predicate words take their target.</summary>
internal enum SaidKind : byte
{
    /// <summary>Said of a subject or set before a noun: "are filthy", "filthy Xs".</summary>
    Derogation,
    Insult,
    Image,
    Praise,

    /// <summary>Takes an object: "hate Xs".</summary>
    Contempt,
    Exclusion,
    Violence,

    /// <summary>Takes an object and a particle behind it: "throw Xs out".</summary>
    Split,

    /// <summary>Suffered by a subject: "should be killed".</summary>
    Harm,
    Rights,

    /// <summary>Carries its target within.</summary>
    Slur,
    Threat,
}
