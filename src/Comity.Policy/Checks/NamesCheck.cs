using System.Text;
using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>The author's name: a staff name taken 1.0, made to look like one 0.95, holding one 0.7; a word of the lists, its severity; a link or advertisement 0.9. Spans are empty, since the name is not in the text.</summary>
public sealed class NamesCheck : ICheck
{
    private const int ShortestContained = 5;

    public string Id => "names";

    public string About => "Names that pass for staff or the publication, profane names, names that advertise.";

    public IEnumerable<Evidence> Look(Reading reading)
    {
        var author = reading.Submission.Author;
        if (author.IsStaff)
            yield break;
        if (Impersonates(reading) is { } impersonation)
            yield return impersonation;
        if (Links.In(author.Name).Count > 0 || author.Name.Contains("t.me/", StringComparison.OrdinalIgnoreCase))
            yield return Evidences.About(0.9, reading.Say("The name “{0}” is a link.", author.Name));
        var name = FoldedText.Of(author.Name);
        var hits = new List<Hit>();
        WordFinder.Find(name, Lexicon.Shipped, reading.Language, hits);
        var innocent = hits.FindAll(h => h.Entry.Severity == 0);
        hits.RemoveAll(h => innocent.Exists(i => i.Entry.Category == h.Entry.Category && i.From <= h.From && h.To <= i.To));
        var gravest = hits.Where(Offends).OrderByDescending(h => h.Entry.Severity).FirstOrDefault();
        if (gravest.Entry is not null)
            yield return Evidences.About(gravest.Entry.Severity, reading.Say("The name “{0}” holds “{1}”.", author.Name, author.Name[gravest.Span.Start..gravest.Span.End]));
        if (hits.Exists(h => h.Entry.Category == "spam"))
            yield return Evidences.About(0.9, reading.Say("The name “{0}” advertises.", author.Name));
    }

    private static bool Offends(Hit hit) => hit.Entry.Category switch
    {
        "profanity" or "sexual" => hit.Entry.Severity >= 0.6,
        "slurs" => true,
        _ => false,
    };

    private static Evidence? Impersonates(Reading reading)
    {
        var name = reading.Submission.Author.Name;
        var skeleton = Skeleton(name);
        if (skeleton.Length == 0)
            return null;
        Evidence? contained = null;
        foreach (var taken in reading.Submission.Story.StaffNames)
        {
            var other = Skeleton(taken);
            if (other.Length == 0)
                continue;
            if (skeleton == other)
            {
                var plain = string.Equals(name.Trim(), taken.Trim(), StringComparison.OrdinalIgnoreCase);
                return plain
                    ? Evidences.About(1, reading.Say("Only staff may use the name “{0}”.", taken))
                    : Evidences.About(0.95, reading.Say("The name “{0}” looks like “{1}”, which only staff may use.", name, taken));
            }
            if (other.Length >= ShortestContained && skeleton.Contains(other, StringComparison.Ordinal))
                contained ??= Evidences.About(0.7, reading.Say("The name “{0}” holds “{1}”, which only staff may use.", name, taken));
        }
        return contained;
    }

    // What the eye sees: letters alone, every one as the Latin letter that it looks like, if it does.
    private static string Skeleton(string name)
    {
        var skeleton = new StringBuilder(name.Length);
        foreach (ref readonly var unit in FoldedText.Of(name).Units)
        {
            if (unit.Kind is not (UnitKind.Letter or UnitKind.Digit or UnitKind.Sign))
                continue;
            var letter = Lookalikes.Letter(unit.Base, Script.Latin) is var latin and not '\0' ? latin : unit.Base;
            // I, l, 1 and | are one stroke.
            skeleton.Append(letter is 'l' or '1' or '|' or '!' ? 'i' : letter is '0' ? 'o' : letter);
        }
        return skeleton.Replace("rn", "m").Replace("vv", "w").ToString();
    }
}
