using System.Globalization;
using System.Text;

namespace Comity.Server.Languages;

/// <summary>
/// All that readers are told, in one language. A member is a text; the classes that derive from this one are the
/// languages. A language that lacks a text does not compile (CS0534), nor does one with a value that is not there.
/// How to add a language: docs/guide/languages.md.
/// </summary>
/// <remarks>
/// Texts are plain, never HTML. Square brackets mark what is a link or is replaced by an element, see <c>Placed.razor</c>.
/// </remarks>
public abstract partial class Words
{
    /// <summary>The languages that there are, English first.</summary>
    public static IReadOnlyList<Words> All { get; } =
    [
        new English(), new Arabic(), new Armenian(), new Azerbaijani(), new French(), new Georgian(), new German(),
        new Hebrew(), new Persian(), new Russian(), new Spanish(), new Turkish(), new Ukrainian(),
    ];

    /// <summary>The words of a language or its parent ("de" for "de-AT"); English where there are none.</summary>
    /// <param name="language">BCP 47.</param>
    public static Words Of(string? language) => Find(language) ?? All[0];

    /// <summary>The words of a language or its parent, or null.</summary>
    /// <inheritdoc cref="Of"/>
    public static Words? Find(string? language) =>
        language?.Split('-', '_')[0] is { Length: > 0 } tag ? All.FirstOrDefault(w => w.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase)) : null;

    /// <summary>BCP 47.</summary>
    public abstract string Tag { get; }

    /// <summary>The language's name in itself.</summary>
    public abstract string Name { get; }

    /// <summary>"rtl" or "ltr".</summary>
    public string Direction => Hosting.Direction.Of(Tag);

    /// <summary>A name or headline for within a sentence; between signs that keep its direction its own (Unicode's FSI and PDI) when it is written the other way.</summary>
    public string Apart(string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) && Hosting.Direction.IsRightToLeft(rune) != (Direction == "rtl"))
                return $"\u2068{value}\u2069";
        }

        return value;
    }

    /// <summary>Which form a noun takes after a number: the rule for cardinals of Unicode CLDR, https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html.</summary>
    public abstract PluralForm FormOf(int n);

    /// <summary>A whole number as the language writes it.</summary>
    public virtual string Number(long n) => n.ToString("N0", Culture);

    /// <summary>Date and time in UTC, months in full.</summary>
    public string Date(DateTimeOffset at) => Written(at, DatePattern + Comma + "HH:mm 'UTC'");

    /// <summary>Date and time in UTC, short.</summary>
    public string Moment(DateTimeOffset at) => Written(at, DatePattern.Replace("MMMM", "MMM", StringComparison.Ordinal) + Comma + "HH:mm 'UTC'");

    /// <summary>The day in UTC.</summary>
    public string Day(DateTimeOffset at) => Written(at, DatePattern);

    /// <summary>Of day, month and year, in the way of <see cref="DateTime.ToString(string)"/>.</summary>
    protected virtual string DatePattern => "d MMMM yyyy";

    /// <summary>Between the day and the hour.</summary>
    protected virtual string Comma => ", ";

    protected virtual string Written(DateTimeOffset at, string pattern) => at.UtcDateTime.ToString(pattern, Culture);

    private CultureInfo Culture => field ??= Hosting.Direction.CultureOf(Tag);
}

/// <summary>The forms that languages tell apart; none has all of them but Arabic.</summary>
public enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
