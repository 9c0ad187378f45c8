using Comity.Policy.Text;

namespace Comity.Policy.Classifier;

/// <summary>What a word is to the classifier, as the word lists tell; a word of several lists is what stands first here.</summary>
internal enum WordClass : byte
{
    None,
    Group,
    Slur,
    Threat,
    Image,
    Insult,
    Derogation,
    Violence,
    Harm,
    Exclusion,
    Rights,
    Contempt,
    Sexual,
    Profanity,
    Spam,
    Praise,
    Condemning,
    Reporting,
    You,
    Author,
    They,
    Negation,
    Modal,
    Conditional,
    Rhetorical,
    Reclaiming,
    First,
    Occupation,
    Institution,
    Inanimate,
    Persons,
    Linking,
    All,
    Function,
}

/// <summary>The word lists behind each class.</summary>
internal static class WordClasses
{
    /// <summary>In the order of precedence.</summary>
    public static readonly (int Category, WordClass Class)[] Lists = Categories.Numbered(
    [
        ("slurs", WordClass.Slur), ("threats", WordClass.Threat), ("maiming", WordClass.Threat), ("images", WordClass.Image), ("dehumanising", WordClass.Image),
        ("insults", WordClass.Insult), ("derogation", WordClass.Derogation), ("violence", WordClass.Violence), ("harm", WordClass.Harm),
        ("exclusion", WordClass.Exclusion), ("rights", WordClass.Rights), ("contempt", WordClass.Contempt), ("sexual", WordClass.Sexual),
        ("profanity", WordClass.Profanity), ("spam", WordClass.Spam), ("praise", WordClass.Praise), ("condemning", WordClass.Condemning),
        ("reporting", WordClass.Reporting), ("you", WordClass.You), ("author", WordClass.Author), ("they", WordClass.They), ("negation", WordClass.Negation),
        ("modal", WordClass.Modal), ("conditional", WordClass.Conditional), ("rhetorical", WordClass.Rhetorical), ("reclaiming", WordClass.Reclaiming),
        ("first", WordClass.First), ("occupation", WordClass.Occupation), ("institution", WordClass.Institution), ("inanimate", WordClass.Inanimate),
        ("persons", WordClass.Persons), ("linking", WordClass.Linking), ("all", WordClass.All), ("function", WordClass.Function), ("article", WordClass.Function),
    ]);

    /// <summary>Classes that say something of somebody; their presence and gravity are numbers of their own.</summary>
    public const int Graded = (int)WordClass.Praise;
}
