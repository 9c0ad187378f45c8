namespace Comity.Policy.Tests;

internal static class Submissions
{
    public static readonly DateTimeOffset Now = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The text by a reader of good standing, under an English story.</summary>
    public static Submission Of(string text) => new()
    {
        Text = text,
        Author = new AuthorFacts { Name = "Reader", IsGuest = true, PublishedComments = 3 },
        Story = new StoryFacts { Headline = "Council votes on the new bridge", Language = "en" },
        Now = Now,
    };
}
