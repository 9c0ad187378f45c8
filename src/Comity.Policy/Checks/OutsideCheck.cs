using System.Globalization;

namespace Comity.Policy.Checks;

/// <summary>The score that a model outside of the program gave, as it stands in <see cref="Submission.Outside"/>. It asks nobody, and it never refuses.</summary>
/// <param name="asked">What the clauses name; null: nothing yet, and looking is a defect.</param>
/// <param name="least">Lower scores are not reported.</param>
public sealed class OutsideCheck(OutsideLabel? asked = null, double least = OutsideCheck.Weak) : ICheck
{
    public const string Name = "outside-score";

    /// <summary>Below it a score is not reported, unless a clause holds from less.</summary>
    public const double Weak = 0.3;

    public string Id => Name;

    public string About => "A score by a model outside of the program.";

    public IEnumerable<Evidence> Look(Reading reading)
    {
        if (reading.Submission.Outside is not { } answers)
            return [];
        if (asked is not var (source, label))
            throw new InvalidOperationException("source and label are missing");
        var answer = answers.FirstOrDefault(a => a.Source == source);
        if (answer is not { Failure: null })
            return [Failed(answer?.Failure ?? reading.Policy.OnCheckFailure, reading.Say("The outside model “{0}” could not be asked.", source))];
        if (answer.Scores.FirstOrDefault(s => s.Label == label) is not { } found)
            return [Failed(reading.Policy.OnCheckFailure, reading.Say("The outside model “{0}” gave no score for “{1}”.", source, label))];
        if (found.Score < least)
            return [];
        var says = reading.Say("The outside model “{0}” sees “{1}” here ({2}).", source, label, found.Score.ToString("0.00", CultureInfo.InvariantCulture));
        return [new Evidence(found.Score, found.Span is { } span ? [span] : [], says)];
    }

    private static Evidence Failed(Verdict follows, string says) => new(0, [], says) { Failure = follows };
}
