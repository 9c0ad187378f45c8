namespace Comity.Policy.Text;

/// <summary>What part a unit of folded text can play in a word.</summary>
public enum UnitKind : byte
{
    Letter,
    Digit,

    /// <summary>A sign that stands in for a letter within a word: @ $ ! | + and the like.</summary>
    Sign,

    /// <summary>A sign put between or in place of letters: * - . _ an emoji.</summary>
    Joiner,

    /// <summary>Any other punctuation. Ends a word and cannot hide within one, unless single letters are spaced out.</summary>
    Mark,

    Space,

    /// <summary>A line end.</summary>
    Break,
}

/// <summary>One folded letter or sign and where it stands in the submitted text.</summary>
public struct Unit
{
    /// <summary>Lower case, without diacritics, in the script of its word.</summary>
    public char Base { get; set; }

    /// <summary>Another reading of the same sign ("1" as l beside i); NUL when there is none.</summary>
    public char Alt { get; set; }

    /// <summary>Lower case with its diacritics. A capital I stays, since it is i in one language and ı in another.</summary>
    public char Light { get; set; }

    public UnitKind Kind { get; set; }

    /// <summary>Whether the source letter is a capital.</summary>
    public bool Upper { get; set; }

    /// <summary>UTF-16 range in the submitted text.</summary>
    public int Start { get; set; }

    public int End { get; set; }
}
