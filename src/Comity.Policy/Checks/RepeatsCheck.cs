using Comity.Policy.Text;

namespace Comity.Policy.Checks;

/// <summary>The author's own text again 0.95, nearly 0.75; someone else's in the story again 0.8, nearly 0.65. Short remarks that many make are none.</summary>
public sealed class RepeatsCheck : ICheck
{
    private const double Near = 0.7;
    private const int ShortestOwn = 12;
    private const int ShortestOther = 40;

    public const string Name = "repeats";

    public string Id => Name;

    public string About => "The same text, or nearly the same, as before.";

    public IEnumerable<Evidence> Look(Reading reading)
    {
        if (reading.Submission.Earlier.Count == 0 || reading.Submission.Author.IsStaff)
            return [];
        var own = Sketch.Of(reading.Folded);
        Evidence? gravest = null;
        foreach (var earlier in reading.Submission.Earlier)
        {
            if (Compare(reading, own, earlier) is { } evidence && evidence.Score > (gravest?.Score ?? 0))
                gravest = evidence;
        }
        return gravest is null ? [] : [gravest];
    }

    private static Evidence? Compare(Reading reading, Sketch sketch, EarlierText earlier)
    {
        if (sketch.Letters < (earlier.SameAuthor ? ShortestOwn : ShortestOther))
            return null;
        // A text of quite another length is no repetition; most are told apart here.
        if (earlier.Text.Length > sketch.Letters * 4 || earlier.Text.Length * 3 < sketch.Letters)
            return null;
        var other = earlier.Sketch;
        if (other.Letters == sketch.Letters && other.Whole == sketch.Whole)
        {
            return earlier.SameAuthor
                ? Evidences.About(0.95, reading.Say("The author has sent the same text before."))
                : Evidences.About(0.8, reading.Say("The same text stands in the discussion already."));
        }
        if (sketch.Letters < ShortestOther || sketch.Likeness(other) < Near)
            return null;
        return earlier.SameAuthor
            ? Evidences.About(0.75, reading.Say("The author has sent nearly the same text before."))
            : Evidences.About(0.65, reading.Say("Nearly the same text stands in the discussion already."));
    }
}
