using Comity.Policy.Checks;
using Comity.Policy.Classifier;
using static Comity.Policy.Classifier.ScoreAttribute;

namespace Comity.Trainer;

/// <summary>Calibration, and examples of what goes wrong.</summary>
internal sealed partial class Report
{
    private const int Bins = 10;
    private const int Shown = 6;
    private const int LongestShown = 140;

    private void Reliability()
    {
        Line("## Calibration");
        Line("Of the texts that score within a tenth, the share that people call so (soft labels), over all held-out texts of the sets that were trained on. In the fit a rare class weighs most of the way (on the scale of odds) to as much as the other, so that 0.5 is the line between them: where a class is rare, fewer texts of a tenth are positive than its number says.");
        var rows = new List<string[]>();
        foreach (var head in (ScoreAttribute[])[Toxicity, IdentityAttack, Insult, Threat])
        {
            var of = scored.Where(s => s.Knows(head) && s.Example.Part == Part.Test && s.Example.Source is not (SpecTables.Name or "dynahate.dev" or "germeval2018-test" or "russedetox")).ToList();
            var cells = new List<string> { head.WireName() };
            for (var bin = 0; bin < Bins; bin++)
            {
                var within = of.Where(s => Math.Min((int)(s.Scores[head] * Bins), Bins - 1) == bin).ToList();
                cells.Add(within.Count == 0 ? "–" : $"{Share(within.Average(s => (double)s.Example.Label(head)))} ({within.Count})");
            }
            rows.Add([.. cells]);
        }
        Table(["head", .. Enumerable.Range(0, Bins).Select(b => $"0.{b}–{(b == 9 ? "1.0" : $"0.{b + 1}")}")], rows);
    }

    private void Wrong()
    {
        Line("## What it gets wrong");
        Line("The plainest errors of IDENTITY_ATTACK in each set, abuse masked.");
        var rows = new List<string[]>();
        foreach (var set in (string[])["dynahate.dev", "edos", "gahd", "gibert", SpecTables.Name])
        {
            var of = scored.Where(s => s.Example.Source == set && s.Knows(IdentityAttack)).ToList();
            foreach (var one in of.Where(s => !s.Is(IdentityAttack)).OrderByDescending(s => s.Scores[IdentityAttack]).ThenBy(s => s.Example.Text, StringComparer.Ordinal).Take(Shown))
                rows.Add([set, "false alarm", Share(one.Scores[IdentityAttack]), Masked(one.Example)]);
            foreach (var one in of.Where(s => s.Is(IdentityAttack)).OrderBy(s => s.Scores[IdentityAttack]).ThenBy(s => s.Example.Text, StringComparer.Ordinal).Take(Shown))
                rows.Add([set, "missed", Share(one.Scores[IdentityAttack]), Masked(one.Example)]);
        }
        Table(["set", "error", "score", "text"], rows);
    }

    private static string Masked(Example example)
    {
        var letters = example.Text.ToCharArray();
        var reading = Reading.Of(example.Text, example.Language);
        foreach (var category in (string[])["slurs", "profanity", "sexual", "insults"])
        {
            foreach (var hit in reading.Hits(category))
            {
                for (var i = hit.Span.Start + 1; i < hit.Span.End - 1; i++)
                    letters[i] = char.IsWhiteSpace(letters[i]) ? letters[i] : '•';
            }
        }
        var shown = new string(letters).ReplaceLineEndings(" ");
        return shown.Length <= LongestShown ? shown : shown[..LongestShown] + "…";
    }
}
