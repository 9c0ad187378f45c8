namespace Comity.Policy.Checks;

/// <summary>Empty, too long or too many lines: 1.0. Hardly a word: 0.4.</summary>
public sealed class LengthCheck : ICheck
{
    /// <summary>Most UTF-16 code units of a comment.</summary>
    public const int MostCharacters = 8000;

    /// <summary>Most lines of a comment.</summary>
    public const int MostLines = 200;

    public string Id => "length";

    public string About => "Comments that are empty, too short or too long.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        if (reading.Text.Length > MostCharacters)
            yield return Evidences.About(1, reading.Say("The comment has {0} characters; the most is {1}.", reading.Text.Length, MostCharacters));
        var lines = reading.Text.AsSpan().Count('\n') + 1;
        if (lines > MostLines)
            yield return Evidences.About(1, reading.Say("The comment has {0} lines; the most is {1}.", lines, MostLines));
        if (reading.Folded.Words.Count > 0)
        {
            var only = reading.Folded.Words[0];
            if (reading.Folded.Words.Count == 1 && only.Length < 2)
                yield return Evidences.About(0.4, reading.Say("The comment is hardly a word."));
            yield break;
        }
        var shows = reading.Folded.Units.ContainsAnyVisible();
        yield return shows ? Evidences.About(0.4, reading.Say("The comment has no words.")) : Evidences.About(1, reading.Say("The comment is empty."));
    }
}

file static class UnitsExtensions
{
    public static bool ContainsAnyVisible(this ReadOnlySpan<Text.Unit> units)
    {
        foreach (ref readonly var unit in units)
        {
            if (unit.Kind is not (Text.UnitKind.Space or Text.UnitKind.Break))
                return true;
        }
        return false;
    }
}
