using Comity.Policy.Classifier;

namespace Comity.Policy.Checks;

/// <summary>THE ordered list of checks. All run on every submission; none decides.</summary>
/// <remarks>
/// <para>Scores mean the same everywhere: 0.9–1.0 in so many words; 0.6–0.89 likely; 0.3–0.59 weak.
/// A policy that holds from 0.6 and refuses from 0.9 lets weak evidence pass, asks a person where it is likely, and refuses what is plain.</para>
/// <list type="table">
/// <listheader><term>id</term><description>typical scores</description></listheader>
/// <item><term>length</term><description>empty, too long or too many lines 1.0; hardly a word 0.4</description></item>
/// <item><term>links</term><description>link and nothing else 0.7 (newcomer 0.9); shortener 0.75; more than three links 0.7, more than six 0.9; newcomer's link 0.6; else none</description></item>
/// <item><term>repeats</term><description>the author's own text again 0.95, nearly 0.75; someone else's in the story again 0.8, nearly 0.65</description></item>
/// <item><term>names</term><description>staff name taken 1.0, look-alike 0.95, contained 0.7; name with a word of the lists: its severity; link or advertisement 0.9</description></item>
/// <item><term>shouting</term><description>capitals 0.65–0.8; floods of punctuation, emoji or stretched letters 0.5–0.7</description></item>
/// <item><term>private-data</term><description>IBAN or card with right check digits 0.95; phone 0.7–0.85; e-mail 0.8; street address 0.7</description></item>
/// <item><term>profanity</term><description>strong 0.9–1.0; common 0.65–0.85; mild 0.3–0.5</description></item>
/// <item><term>sexual</term><description>explicit 0.7–0.95; suggestive 0.4</description></item>
/// <item><term>slurs</term><description>0.7–1.0; quoted ≤ 0.7; reported or condemned ≤ 0.45</description></item>
/// <item><term>insults</term><description>at "you" or the author 0.75–0.95; about another 0.4–0.7; negated or reported ≤ 0.45</description></item>
/// <item><term>threats</term><description>threat to "you" or call to kill a people 0.9–1.0; wish of harm 0.75–0.9; quoted ≤ 0.7; reported, condemned or negated ≤ 0.45</description></item>
/// <item><term>dehumanising</term><description>a people called vermin and the like 0.9–0.95; a reader addressed so 0.7; quoted ≤ 0.7; reported, condemned or negated ≤ 0.45</description></item>
/// <item><term>contempt</term><description>a people or group despised, shut out, denied its rights 0.6–0.85; asked or supposed 0.45; quoted ≤ 0.7; reported, condemned or negated ≤ 0.45</description></item>
/// <item><term>spam</term><description>offer with contact or link 0.9; advertising phrase 0.6–0.8</description></item>
/// <item><term>…-score</term><description>the trained model's probability, at most 0.89; quoted, reported, denied or condemned less</description></item>
/// <item><term>outside-score</term><description>what a model outside of the program gave; it never refuses</description></item>
/// </list>
/// </remarks>
public static class CheckList
{
    public static IReadOnlyList<ICheck> All { get; } =
    [
        // The author.
        new NamesCheck(),

        // The shape of the text.
        new LengthCheck(),
        new ShoutingCheck(),
        new RepeatsCheck(),

        // What it carries.
        new LinksCheck(),
        new SpamCheck(),
        new PrivateDataCheck(),

        // Words.
        new ProfanityCheck(),
        new SexualCheck(),
        new SlursCheck(),

        // What is done with words.
        new InsultsCheck(),
        new ThreatsCheck(),
        new DehumanisingCheck(),
        new ContemptCheck(),

        // What the trained model hears.
        new ScoreCheck("insult-score", ScoreAttribute.Insult, "The model sees an insult here ({0})."),
        new ScoreCheck("identity-attack-score", ScoreAttribute.IdentityAttack, "The model sees an attack on a people or group here ({0})."),
        new ScoreCheck("threat-score", ScoreAttribute.Threat, "The model sees a threat or call for violence here ({0})."),
        new ScoreCheck("sexual-score", ScoreAttribute.SexuallyExplicit, "The model sees sexually explicit words here ({0})."),

        // What models outside of the program say.
        new OutsideCheck(),
    ];
}
