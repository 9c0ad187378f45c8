using System.Collections.Frozen;

namespace Comity.Policy.Text;

/// <summary>Which letter another sign can pass for, in the spirit of UTS #39. Own table, by the eye.</summary>
internal static class Lookalikes
{
    // Pairs "from to": the first is the folded (lower-case) sign of another script, the second the letter of the script named.
    private const string IntoLatin =
        "аa вb сc еe нh іi їi јj кk мm оo рp тt уy хx ѕs ԁd ԛq ԝw гr иu пn шw ьb яr бb зe ёe эe лn дd чy жx фo ҽe һh ӏl ѵv ԍg ғf ҝk ҹy " +
        "αa βb γy δd εe ζz ηn θo ιi κk λa μu νv οo πn ρp σo τt υu φo χx ψw ωw ςs ϲc ϳj " +
        "օo ոn սu հh յj զq ցg ք" + "p լl տs գq ղn մu պw ձd շ2 եe ւl ֆf կu";

    private const string IntoCyrillic =
        "aа cс eе hн iи kк mм oо pр tт yу xх bь nп rг uи wш sс dд gд lл zз fф vв jй " +
        "αа εе ιи κк ηп νв οо ρр τт υу χх πп γу ωш φф μм λл βв δд " +
        "օо սи եе іи їи";

    private const string IntoArmenian = "oօ uս nո hհ gց qզ jյ pք lլ fֆ tտ dժ wա оօ пո";

    // Letters that are one drawing in two scripts, the second string in capitals only; other pairs are likenesses.
    private const string Twins = "aceopxyj" + "асеорхуіїјѕԁһԛԝ" + "ικνορυχ" + "օոսհցզյ";
    private const string CapitalTwins = "bhkmt" + "вкмнт" + "αβεζημτ";

    private const string SignsAsLatin = "0o 1i 2z 3e 4a 5s 6g 7t 8b 9g @a $s !i |i +t (c <c €e £l ¢c ¥y §s ©c ®r ×x µu &a";
    private const string SignsAsLatinToo = "1l !l |l 6b 3b 9q 0u &8";
    private const string SignsAsCyrillic = "0о 1и 3з 4ч 5б 6б 7т 8в 9я @а $с !и |и €е ×х +т (с <с ©с";
    private const string SignsAsCyrillicToo = "3е 1і 9д 6ь";
    private const string SignsAsArmenian = "0օ 1ի";

    // Letters that decompose to nothing nearer and signs that NFKD leaves alone.
    private const string Singles =
        "ıi ɪi ɩi ǀl ƚl łl ɫl øo ɵo ɔo đd ɖd ɗd ðd ħh ɦh ŧt ƭt ƀb ɓb ƃb ƈc ɕc ƒf ɠg ɡg ɢg ɣy ĸk ƙk ɱm ɲn ŋn ƞn ɴn ƥp ʀr ɼr ɽr ʂs ƨs ʈt ʉu ʊu ʋu ʌa ʍw ʏy ƴy ʐz ƶz ʑz " +
        "ɑa ɐa əe ǝe ɘe ɛe ɜe ʙb ʜh ʟl ɾr ɯm ʇt ʎy ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ꜰf ꜱs ꞯq ſs " +
        "ϲc ԁd ҽe ӏl ꓮa ꓐb ꓚc ꓓd ꓰe ꓝf ꓖg ꓧh ꓲi ꓙj ꓗk ꓡl ꓟm ꓠn ꓳo ꓑp ꓣr ꓢs ꓔt ꓴu ꓦv ꓪw ꓫx ꓬy ꓜz " +
        "Ꭺa Ᏼb Ꮯc Ꭰd Ꭼe Ꮐg Ꮋh Ꭻj Ꮶk Ꮮl Ꮇm Ꮲp Ꭱr Ꮪs Ꭲt Ꮩv Ꮃw Ꮓz ℮e ∂d ∩n ∪u ∑e ∆a Ωo √v ƽs ɩi " +
        "ґг ғг ҝк қк ҡк ңн һх ҹч ҷч ҳх ұу үу өо ѳо ѐе ѓг ќк ѝи ўу ӣи ӯу ёе ѕs јj єе әе ӏl ҫс ҙз ѣе کك یي ىي";

    private static readonly char[] Latin = Table(IntoLatin);
    private static readonly char[] Cyrillic = Table(IntoCyrillic);
    private static readonly char[] Armenian = Table(IntoArmenian);
    public static readonly FrozenDictionary<char, char> Single = Pairs(Singles);

    /// <summary>Letters that spell two.</summary>
    public static readonly FrozenDictionary<char, string> Double = new Dictionary<char, string>
    {
        ['ß'] = "ss",
        ['ẞ'] = "ss",
        ['æ'] = "ae",
        ['Æ'] = "ae",
        ['œ'] = "oe",
        ['Œ'] = "oe",
        ['þ'] = "th",
        ['Þ'] = "th",
        ['ĳ'] = "ij",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> LatinSigns = Pairs(SignsAsLatin);
    private static readonly FrozenDictionary<char, char> LatinSignsToo = Pairs(SignsAsLatinToo);
    private static readonly FrozenDictionary<char, char> CyrillicSigns = Pairs(SignsAsCyrillic);
    private static readonly FrozenDictionary<char, char> CyrillicSignsToo = Pairs(SignsAsCyrillicToo);
    private static readonly FrozenDictionary<char, char> ArmenianSigns = Pairs(SignsAsArmenian);

    /// <summary>Whether the sign can stand for a letter within a word.</summary>
    public static bool IsSign(char c) => LatinSigns.ContainsKey(c) && !char.IsAsciiDigit(c);

    /// <summary>The letters of the script that a digit or sign can stand for; NUL for none.</summary>
    public static (char First, char Second) Sign(char c, Script script)
    {
        var (first, second) = script switch
        {
            Script.Cyrillic => (CyrillicSigns, CyrillicSignsToo),
            Script.Armenian => (ArmenianSigns, ArmenianSigns),
            _ => (LatinSigns, LatinSignsToo),
        };
        return (first.GetValueOrDefault(c), second.GetValueOrDefault(c));
    }

    /// <summary>Whether the letter is drawn like its counterpart in another script, not merely near it.</summary>
    public static bool IsTwin(in Unit unit) => Twins.Contains(unit.Base) || unit.Upper && CapitalTwins.Contains(unit.Base);

    /// <summary>The letter of the script that a letter of another one can pass for; NUL for none. Ukrainian і passes for Russian и.</summary>
    public static char Letter(char c, Script into) => into switch
    {
        Script.Latin => c < Latin.Length ? Latin[c] : '\0',
        Script.Cyrillic => c < Cyrillic.Length ? Cyrillic[c] : '\0',
        Script.Armenian => c < Armenian.Length ? Armenian[c] : '\0',
        _ => '\0',
    };

    // One look-up a letter of every text: a plain array of the code points that occur.
    private static char[] Table(string pairs)
    {
        var sparse = Pairs(pairs);
        var table = new char[sparse.Keys.Max() + 1];
        foreach (var (from, to) in sparse)
            table[from] = to;
        return table;
    }

    private static FrozenDictionary<char, char> Pairs(string pairs)
    {
        var result = new Dictionary<char, char>();
        foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            result.TryAdd(pair[0], pair[1]);
        return result.ToFrozenDictionary();
    }
}
