using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Comity.Storage;

namespace Comity.Server.Stories;

/// <summary>The part of an address that names a story or tag: lower-case ASCII letters, digits and single hyphens.</summary>
public static partial class Slug
{
    public const int MaxLength = 100;

    private const string Cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static readonly string[] cyrillicLatin =
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g".Split(' ');

    private const string Armenian = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև";
    private static readonly string[] armenianLatin =
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev".Split(' ');

    private const string Greek = "αβγδεζηθικλμνξοπρςστυφχψω";
    private static readonly string[] greekLatin = "a v g d e z i th i k l m n x o p r s s t y f ch ps o".Split(' ');

    private static readonly Dictionary<char, string> latin = Table();

    /// <summary>A slug for any title; <paramref name="otherwise"/> when no letter of it can be written in Latin.</summary>
    public static string From(string title, string otherwise = "story")
    {
        var slug = new StringBuilder();
        // Armenian writes its u with two letters.
        foreach (var c in SoundText.Of(title).ToLowerInvariant().Replace("ու", "u", StringComparison.Ordinal).Normalize(NormalizationForm.FormC))
        {
            if (latin.TryGetValue(c, out var letters))
                slug.Append(letters);
            else if (c is not ('\'' or '’'))
                AppendBase(slug, c);
        }

        var text = Gaps().Replace(slug.ToString(), "-").Trim('-');
        if (text.Length > MaxLength)
            text = text[..(text.LastIndexOf('-', MaxLength) is var cut and > MaxLength / 2 ? cut : MaxLength)].Trim('-');
        return text.Length > 0 ? text : otherwise;
    }

    public static bool IsValid(string slug) => slug.Length <= MaxLength && Form().IsMatch(slug);

    /// <summary>A letter without its accents, or a gap.</summary>
    private static void AppendBase(StringBuilder slug, char c)
    {
        if (char.IsSurrogate(c))
        {
            slug.Append('-');
            return;
        }

        foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(part))
                slug.Append(char.ToLowerInvariant(part));
            else if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                slug.Append(latin.TryGetValue(part, out var letters) ? letters : "-");
        }
    }

    private static Dictionary<char, string> Table()
    {
        var table = new Dictionary<char, string>
        {
            ['ß'] = "ss",
            ['æ'] = "ae",
            ['œ'] = "oe",
            ['ø'] = "o",
            ['ł'] = "l",
            ['đ'] = "d",
            ['ð'] = "d",
            ['þ'] = "th",
            ['ı'] = "i",
            ['ə'] = "e",
        };
        foreach (var (letters, names) in new[] { (Cyrillic, cyrillicLatin), (Armenian, armenianLatin), (Greek, greekLatin) })
            for (var i = 0; i < letters.Length; i++)
                table[letters[i]] = names[i] == "_" ? "" : names[i];
        return table;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Gaps();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
