namespace Comity.Policy.Tests;

/// <summary>Swap the people in a sentence, and everything that is found stays the same.</summary>
public sealed class AllPeopleAlikeTests
{
    private static readonly Judge Judge = new(DefaultPolicy.Document, 1);

    private static readonly string[] Peoples =
    [
        "Armenians", "Azerbaijanis", "Turks", "Russians", "Ukrainians", "Georgians", "Kurds", "Iranians", "Arabs", "Israelis", "Palestinians",
        "Germans", "Poles", "Chinese", "Indians", "Pakistanis", "Americans", "Mexicans", "Nigerians", "Jews", "Muslims", "Christians",
        "Hindus", "Buddhists", "Atheists", "Roma", "Women", "Men", "Gays", "Lesbians", "Immigrants", "Refugees",
    ];

    public static TheoryData<string> Sentences => new(
        "{0} live on both banks of the river.",
        "{0} are vermin.",
        "{0} are not vermin.",
        "All {0} are subhuman animals.",
        "Kill all {0}.",
        "Nobody may kill {0} for what they are.",
        "He said that {0} are cockroaches, and I find that disgusting.",
        "My neighbours are {0} and I like their food.",
        "{0} should go back to where they came from.",
        "I do not agree with what {0} say about the treaty.");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_findings_do_not_depend_on_who_is_named(string sentence)
    {
        var found = Peoples.GroupBy(people => Findings(string.Format(null, sentence, people))).ToList();
        found.Count.ShouldBe(1, string.Join("\n", found.Select(f => $"{string.Join(", ", f)}: {f.Key}")));
    }

    private static string Findings(string text)
    {
        var decision = Judge.Decide(Submissions.Of(text));
        return $"{decision.Verdict} " + string.Join("; ", decision.Findings.Select(f => $"{f.Clause} {f.Check} {f.Score} {f.Calls}"));
    }
}
