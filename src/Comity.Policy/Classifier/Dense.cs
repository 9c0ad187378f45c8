using Comity.Policy.Sentence;

namespace Comity.Policy.Classifier;

/// <summary>Where each number stands among the features that are numbers.</summary>
internal static class Dense
{
    public const int NoGroup = 0;
    public const int People = 1;
    public const int Groups = 2;
    public const int Length = 3;
    public const int Capitals = 4;
    public const int Exclamation = 5;
    public const int Question = 6;
    public const int Links = 7;
    public const int Emoji = 8;

    /// <summary>The gravest word of each graded class.</summary>
    public const int Gravity = 9;

    /// <summary>Whether a word of each other class is there.</summary>
    public const int Presence = Gravity + WordClasses.Graded;

    /// <summary>Gravest asserted attack, other attack and praise by <see cref="Whom"/>.</summary>
    public const int Claims = Presence + (int)WordClass.Function - WordClasses.Graded;

    /// <summary>Leaning of the words by the target and stance of their clause: sum of what leans to toxicity, sum of what leans away, the most, and the most towards hatred.</summary>
    public const int Leanings = Claims + Whoms * 3;

    public const int LeaningsEach = 4;

    public const int Count = Leanings + (Whoms * 2 * LeaningsEach);

    /// <summary>Kinds of target that are told apart here.</summary>
    public const int Whoms = 6;

    public static int Whom(TargetKind target) => target switch
    {
        TargetKind.Group => 0,
        TargetKind.Reader => 1,
        TargetKind.Author => 2,
        TargetKind.Person or TargetKind.Occupation => 3,
        TargetKind.Institution or TargetKind.Thing => 4,
        _ => 5,
    };
}
