using System.Collections.Frozen;

namespace Comity.Policy.Text;

/// <summary>The endings that may follow a stem, and the prefixes that may precede one, by language. Enough to tell "sik·tim" from "klasik", no grammar.</summary>
internal static class Inflection
{
    private const int LongestEnding = 18;

    private static readonly FrozenDictionary<string, Endings> ByLanguage = new Dictionary<string, Endings>
    {
        ["en"] = new(1, "s es ed d er ers ing ings in y ies ier iest ish able ness ty bag bags head heads face faces hole holes wit wits ass tard tards like ly"),
        ["de"] = new(2, "e en er es em n s in innen ern chen st t te ten end ende"),
        ["fr"] = new(1, "s e es x er ez ent é ée és ées ait ant rie ries"),
        ["es"] = new(1, "s a o as os es ito ita itos itas ar ando ado ada azo n is"),
        ["ru"] = new(3,
            "а я ы и е у ю о ь й ой ей ом ем ам ям ами ями ах ях ов ев ый ий ая яя ое ее ые ие ого его ому ему ым им ую юю ых их ыми ими ою ею " +
            "ть ти ться л ла ло ли лся лась лось лись ешь ет ете ут ют ишь ит ите ат ят йте йся тесь ись ись емся имся утся ются етесь нут нул нуть " +
            "ка ки ку ке кой кою ко кам ками ках ок ек чик ин ина ину ином ине иной ня ней ше чий чья чьи шь")
        {
            Suffixes = Set("очк ечк ушк юшк еньк ник ниц нич ск ств щин щик ист вш нн ен ем ов ев н ан ян ущ ющ ащ ящ як ач юч"),
        },
        ["tr"] = Turkic(
            "ler lar leri lari in un im um i u e a si su ye ya yi yu de da den dan te ta ten tan le la yle yla nin nun ne na ni nu nde nda nden ndan " +
            "imiz umuz iniz unuz li lu siz suz lik luk lig lug ci cu ce ca cik dir dur tir tur sin sun siniz sunuz yim yum im um iz uz mi mu ki ti tu di du dim dum"),
        ["az"] = Turkic(
            "ler lar leri lari in un im um i u e a si su ye ya yi yu de da den dan le la nin nun ne na ni nu nde nda nden ndan " +
            "imiz umuz iniz unuz li lu siz suz lik luk lig lug ci cu ce ca dir dur sen san siniz sunuz yem yam em am ik uk mi mu " +
            "лар лер лари лери ин ун им ум и у е а си су де да ден дан нин нун не на ни ну сен сан дир дур лиг луг"),
        ["hy"] = new(3,
            "ը ն ի ու ին ով ից ում եր ներ երի ներով ս դ ներ երը ները ներին եմ ես է ենք եք են եց եցի եցին եցիր ած ող ել ելու անք ութ ություն ութիւն " +
            "ական ություններ ի՞ն այ իդ ումս իկ եք են իր եք եցեք ա որ ան եան յան ություններ " +
            "i in e u ov ic um er ner s d n y nery ners em es enq eq en"),
        ["ar"] = new(2, "ه ها هم هن ك كم ي نا ين ون ات ة ان وا ية"),
        ["fa"] = new(2, "ها های هایی ی م ت ش مان تان شان را ان ه ای اند"),
    }.ToFrozenDictionary();

    // Without с and в, which make "сухую" and "Себастьян"; before a vowel they stand with ъ.
    private static readonly FrozenSet<string> RussianPrefixes = Set(
        "на по о об от ото за до не ни вы во у со под подо пере при про раз разо рас из изо ис ис без бес недо пона попере обо вз взъ подъ объ съ въ разъ отъ изъ" +
        " полу супер архи мега пре");

    private static readonly FrozenSet<string> ArabicPrefixes = Set("ال و ف ب ك ل وال بال لل فال يا");

    private static readonly FrozenSet<string> GermanPrefixes = Set("ver be zer ab an auf aus ein ge ange ver be um durch mit drecks scheiss hurens hunds");

    /// <summary>Whether the rest of a word is nothing but endings. The empty rest is.</summary>
    /// <param name="entry">The stem; a doubled last letter ("shit·ting") counts as an ending's beginning.</param>
    /// <param name="rest">Folded letters.</param>
    public static bool Accepts(Entry entry, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return true;
        if (rest.Length > LongestEnding || !ByLanguage.TryGetValue(entry.Language, out var endings))
            return false;
        // "Чуркин", "Сучкин": names, not forms.
        if (entry.Language is "ru" && entry.Letters[^1] == 'к' && rest.StartsWith("ин"))
            return false;
        if (endings.Accept(rest, endings.Most))
            return true;
        return entry.Language is "en" && rest.Length > 1 && rest[0] == entry.Letters[^1] && endings.Accept(rest[1..], endings.Most);
    }

    /// <summary>Whether the letters before a stem are a prefix, or two, of its language.</summary>
    public static bool IsPrefix(Entry entry, ReadOnlySpan<char> letters)
    {
        var prefixes = entry.Language switch { "ru" => RussianPrefixes, "ar" => ArabicPrefixes, "de" => GermanPrefixes, _ => null };
        if (prefixes is null || letters.Length > 10)
            return false;
        var lookup = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(letters))
            return true;
        for (var cut = 1; cut < letters.Length; cut++)
        {
            if (lookup.Contains(letters[..cut]) && lookup.Contains(letters[cut..]))
                return true;
        }
        return false;
    }

    // Vowel harmony gives every ending several forms; folding has already made i of ı and u of ü.
    private static Endings Turkic(string endings) => new(5, endings);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private sealed class Endings(int most, string endings)
    {
        private readonly FrozenSet<string> set = endings.Split(' ').Select(Fold).ToFrozenSet(StringComparer.Ordinal);

        public int Most { get; } = most;

        /// <summary>What may stand between stem and ending but end no word; without them the endings themselves may follow one another.</summary>
        public FrozenSet<string>? Suffixes { get; init; }

        public bool Accept(ReadOnlySpan<char> rest, int most)
        {
            var lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.Contains(rest))
                return true;
            if (most == 1)
                return false;
            var between = Suffixes?.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = Math.Min(8, rest.Length - 1); length > 0; length--)
            {
                if ((between ?? lookup).Contains(rest[..length]) && Accept(rest[length..], most - 1))
                    return true;
            }
            return false;
        }

        private static string Fold(string ending)
        {
            var units = FoldedText.Of(ending).Units;
            var letters = new char[units.Length];
            for (var i = 0; i < letters.Length; i++)
                letters[i] = units[i].Base;
            return new string(letters);
        }
    }
}
