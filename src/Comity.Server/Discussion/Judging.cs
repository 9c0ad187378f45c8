using Comity.Policy;
using Comity.Server.Policies;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>Gathers what a judgement may depend on and has the policy in force decide. Stores nothing.</summary>
public sealed class Judging(PolicyBook policies, TimeProvider time)
{
    public async Task<Decision> DecideAsync(Story story, string text, AuthorFacts author, CancellationToken cancel = default)
    {
        var judge = await policies.InForceAsync(story.SiteId, cancel);
        return judge.Decide(new Submission
        {
            Text = text,
            Author = author,
            Story = new StoryFacts
            {
                Headline = story.Headline,
                Byline = story.Byline,
                Language = story.Language,
                PreModerated = story.Discussion == DiscussionState.PreModerated,
            },
            Now = time.GetUtcNow(),
        });
    }
}
