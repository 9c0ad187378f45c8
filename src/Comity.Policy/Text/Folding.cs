using System.Globalization;
using System.Text;

namespace Comity.Policy.Text;

/// <summary>What one character of the source becomes.</summary>
/// <param name="Base">Folded letter or sign; NUL when it is dropped.</param>
/// <param name="Light">Lower case with diacritics.</param>
/// <param name="Kind">Its part in a word.</param>
/// <param name="More">Further letters when one character spells several ("ﬁ", "ß", "և").</param>
internal readonly record struct Folded(char Base, char Light, UnitKind Kind, string? More = null);

/// <summary>Folds single characters: case, compatibility forms, diacritics, ignorables, look-alikes of the letter's own script.</summary>
/// <remarks>
/// Kept apart on purpose: й from и (a letter of its own, as in хуй and хуи); all Armenian and Georgian letters; vowel signs of Indic and
/// south-east Asian scripts, which are the word. Folded together: i İ I ı; ё with е; ə with e, since both are typed without their marks.
/// Where marks tell an innocent word from a profane one, the word list asks for <see cref="Unit.Light"/>.
/// </remarks>
internal static class Folding
{
    private const int TableSize = 0x700;
    private static readonly Folded[] Table = BuildTable();

    public static Folded Of(Rune rune) => rune.Value < TableSize ? Table[rune.Value] : Slow(rune);

    /// <summary>Format and control characters and the like that leave no trace on the screen.</summary>
    public static bool IsIgnorable(Rune rune) => rune.Value switch
    {
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or 0xFEFF => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xFFF0 and <= 0xFFFB => true,
        >= 0x1BCA0 and <= 0x1BCA3 => true,
        >= 0x1F3FB and <= 0x1F3FF => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => rune.Value is not ('\t' or '\n' or '\r') && Rune.IsControl(rune),
    };

    /// <summary>A mark set on the letter before it, which is a letter without it. False for scripts whose vowels are marks.</summary>
    public static bool IsDroppedMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && !NeedsMarks(rune.Value);

    /// <summary>The letter with a combining mark set on it as one character, or NUL.</summary>
    public static char Compose(char letter, Rune mark)
    {
        if (mark.Value > 0x036F || !char.IsLetter(letter))
            return '\0';
        var composed = $"{letter}{(char)mark.Value}".Normalize(NormalizationForm.FormC);
        return composed.Length == 1 ? composed[0] : '\0';
    }

    private static bool NeedsMarks(int value) => value is >= 0x0900 and <= 0x0EFF or >= 0x0F00 and <= 0x109F or >= 0x1780 and <= 0x17FF;

    private static Folded[] BuildTable()
    {
        var table = new Folded[TableSize];
        for (var i = 0; i < TableSize; i++)
            table[i] = Slow(new Rune(i));
        return table;
    }

    private static Folded Slow(Rune rune)
    {
        var value = rune.Value;
        // Armenian sets its marks of emphasis, exclamation and question on the vowel, within the word.
        if (IsIgnorable(rune) || value is 0x055B or 0x055C or 0x055E)
            return default;
        // Noncharacters, which normalisation refuses with an exception.
        if ((value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF)
            return new Folded('\uFFFD', '\uFFFD', UnitKind.Mark);
        if (value is '\n' or '\r' or 0x2028 or 0x2029 or 0x85)
            return new Folded('\n', '\n', UnitKind.Break);
        if (Rune.IsWhiteSpace(rune) || value is 0x2800)
            return new Folded(' ', ' ', UnitKind.Space);
        // The lunate sigma, which decomposes to a sigma but is drawn as a c.
        if (value is 0x03F2 or 0x03F9)
            return AsciiLetter('c');
        if (value is >= 0x1F1E6 and <= 0x1F1FF)
            return AsciiLetter('a' + value - 0x1F1E6);
        if (value is >= 0x1F130 and <= 0x1F149 or >= 0x1F150 and <= 0x1F169 or >= 0x1F170 and <= 0x1F189)
            return AsciiLetter('a' + (value - 0x1F130) % 32);
        if (rune.IsBmp && Lookalikes.Double.TryGetValue((char)value, out var two))
            return new Folded(two[0], two[0], UnitKind.Letter, two[1..]);
        if (rune.IsBmp && Lookalikes.IsSign((char)value))
            return new Folded((char)value, (char)value, UnitKind.Sign);
        return Rune.IsLetterOrDigit(rune) || !rune.IsAscii ? Decompose(rune) : Punctuation(rune);
    }

    private static Folded AsciiLetter(int letter) => new((char)letter, (char)letter, UnitKind.Letter);

    private static Folded Decompose(Rune rune)
    {
        Span<char> letters = stackalloc char[20];
        var count = 0;
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (count == letters.Length || !part.IsBmp || !(Rune.IsLetterOrDigit(part) || NeedsMarks(part.Value) && !Rune.IsPunctuation(part)))
                continue;
            letters[count++] = Lower((char)part.Value);
        }
        if (count == 0)
            return Punctuation(rune);
        if (rune.Value is 'й' or 'Й')
            letters[0] = 'й';
        // Circled and bracketed numbers are numbers; anything else is letters.
        var kind = char.IsDigit(letters[0]) ? UnitKind.Digit : UnitKind.Letter;
        if (kind == UnitKind.Digit && CharUnicodeInfo.GetDecimalDigitValue(letters[0]) is >= 0 and var digit)
            letters[0] = (char)('0' + digit);
        return new Folded(letters[0], LightOf(rune, letters[0]), kind, count > 1 ? letters[1..count].ToString() : null);
    }

    private static char LightOf(Rune rune, char folded)
    {
        if (rune.Value == 'I')
            return 'I';
        if (rune.Value == 'İ')
            return 'i';
        var lower = Rune.ToLowerInvariant(rune);
        return lower.Value is >= 0xC0 and <= 0x24F or 'ə' or 'ё' or 'ө' or 'ү' or 'ә' or 'һ' ? (char)lower.Value : folded;
    }

    private static char Lower(char c)
    {
        var lower = c == 'İ' ? 'i' : char.ToLowerInvariant(c);
        return Lookalikes.Single.TryGetValue(lower, out var own) || Lookalikes.Single.TryGetValue(c, out own) ? own : lower;
    }

    private static Folded Punctuation(Rune rune)
    {
        var shown = rune.IsBmp ? (char)rune.Value : '\uFFFD';
        if (rune.IsBmp && Lookalikes.Single.TryGetValue(shown, out var letter))
            return new Folded(letter, letter, UnitKind.Letter);
        var joins = shown is '*' or '#' or '_' or '-' or '.' or '\'' or '’' or '‘' or '`' or '~' or '^' or '=' or '\\' or '%' or '·' or '•' or '…'
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.DashPunctuation
                or UnicodeCategory.ModifierSymbol or UnicodeCategory.ConnectorPunctuation;
        return new Folded(shown, shown, joins ? UnitKind.Joiner : UnitKind.Mark);
    }
}
