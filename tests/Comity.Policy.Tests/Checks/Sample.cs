using Comity.Policy.Checks;

namespace Comity.Policy.Tests.Checks;

/// <summary>Submissions and what the checks see in them.</summary>
internal static class Sample
{
    public static readonly PolicyDocument Policy = new()
    {
        Languages = ["en"],
        Title = Text("Policy"),
        Preamble = Text("Comments are welcome."),
        Clauses = [],
    };

    public static Submission Of(string text, string language = "en") => new()
    {
        Text = text,
        Author = new AuthorFacts { Name = "Vanya Reader", PublishedComments = 20 },
        Story = new StoryFacts { Headline = "Bridge reopens", Language = language, StaffNames = ["Anna Petrov", "The Valley Courier"], OwnHosts = ["courier.example"] },
        Now = new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero),
    };

    public static List<Evidence> Look(string check, Submission submission, PolicyDocument? policy = null) =>
        CheckList.All.Single(c => c.Id == check).Look(new Reading(submission, policy ?? Policy)).ToList();

    public static List<Evidence> Look(string check, string text, string language = "en") => Look(check, Of(text, language));

    public static double Score(string check, string text, string language = "en") =>
        Look(check, text, language).Select(e => e.Score).DefaultIfEmpty(0).Max();

    private static LocalText Text(string text) => new(new Dictionary<string, string> { ["en"] = text });
}
