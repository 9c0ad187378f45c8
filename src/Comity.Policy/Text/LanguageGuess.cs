using System.Collections.Frozen;

namespace Comity.Policy.Text;

/// <summary>Which of the lists' languages a text is in, by its script, telling letters and small words.</summary>
internal static class LanguageGuess
{
    private static readonly FrozenDictionary<string, string[]> Small = Build(
        ("en", "the and is are you that this of to in it for not with have was they his her what your be but he she we my all who so if do don't can will"),
        ("de", "der die das und ist nicht ich du ein eine mit auf sie wir es von den zu sind war auch aber wie hat dem so ihr man"),
        ("fr", "le la les et est un une des vous je tu pas que qui dans pour ce il elle nous sont sur avec mais au du ne c'est"),
        ("es", "el la los las y es un una que de no en por con para se lo su muy pero como son eres esta este mas yo del al"),
        ("tr", "ve bir bu da de için ne çok gibi ama var yok ben sen o biz siz mi değil kadar daha olan her şey diye nasıl neden ile bunu seni beni lan artık olsun"),
        ("az", "və bir bu da də üçün nə çox kimi amma var yox mən sən o biz siz deyil qədər daha olan hər şey necə ilə bunu səni məni niyə hamı onlar"),
        ("hy", "եվ և է են ու մի որ չի այս այդ ես դու դուք նա մենք այն համար բայց ինչ չէ իր են եմ ես եք եղել պետք հետ շատ"));

    /// <summary>A BCP 47 primary language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">The language its author is known to write in, if it is.</param>
    /// <param name="fallback">The story's language, for texts that tell nothing.</param>
    public static string Of(FoldedText text, string? known, string fallback)
    {
        if (!string.IsNullOrEmpty(known))
            return Primary(known);
        var (script, arabic) = MainScript(text);
        return script switch
        {
            Script.Cyrillic => Contains(text, "әөүғһҹҝ") ? "az" : "ru",
            Script.Armenian => "hy",
            Script.Latin => Latin(text, Primary(fallback)),
            _ when arabic > 0 => Contains(text, "پچژگک") ? "fa" : "ar",
            _ => Primary(fallback),
        };
    }

    private static string Primary(string tag) => tag.Split('-', 2)[0].ToLowerInvariant();

    private static (Script Script, int Arabic) MainScript(FoldedText text)
    {
        Span<int> counts = stackalloc int[5];
        var arabic = 0;
        foreach (ref readonly var unit in text.Units)
        {
            if (unit.Kind != UnitKind.Letter)
                continue;
            counts[(int)Scripts.Of(unit.Base)]++;
            arabic += unit.Base is >= '\u0600' and <= '\u06FF' ? 1 : 0;
        }
        var best = Script.Other;
        for (var script = Script.Latin; script <= Script.Armenian; script++)
        {
            if (counts[(int)script] > (best == Script.Other ? arabic : counts[(int)best]))
                best = script;
        }
        return (best, arabic);
    }

    private static bool Contains(FoldedText text, string letters) => text.Source.AsSpan().IndexOfAny(letters) >= 0;

    private static string Latin(FoldedText text, string fallback)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[8];
        var lookup = Small.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in text.Words)
        {
            if (word.Length > buffer.Length)
                continue;
            for (var i = 0; i < word.Length; i++)
                buffer[i] = text.Units[word.CoreFrom + i].Base;
            foreach (var language in lookup.TryGetValue(buffer[..word.Length], out var languages) ? languages : [])
                scores[language] = scores.GetValueOrDefault(language) + 1;
        }
        Add("az", 2, "əƏ");
        Add("tr", 1, "ğĞıİşŞ");
        Add("az", 0.9, "ğĞıİşŞ");
        Add("de", 2, "ßäÄ");
        Add("es", 2, "ñÑ¿¡");
        Add("fr", 1.5, "èêàùœ");
        var best = scores.Count == 0 ? fallback : scores.MaxBy(s => s.Value + (s.Key == fallback ? 0.5 : 0)).Key;
        return best;

        void Add(string language, double weight, string letters)
        {
            if (text.Source.AsSpan().IndexOfAny(letters) >= 0)
                scores[language] = scores.GetValueOrDefault(language) + weight;
        }
    }

    private static FrozenDictionary<string, string[]> Build(params ReadOnlySpan<(string Language, string Words)> lists)
    {
        var languages = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (language, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                var folded = string.Concat(FoldedText.Of(word).Units.ToArray().Select(u => u.Base));
                if (!languages.TryGetValue(folded, out var list))
                    languages[folded] = list = [];
                list.Add(language);
            }
        }
        return languages.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
    }
}
