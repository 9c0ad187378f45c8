using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>Whether a discussion takes comments now.</summary>
public static class DiscussionGate
{
    /// <summary>Null when it does.</summary>
    public static Problem? ProblemOf(Story? story, DateTimeOffset now) => story switch
    {
        null => Problem.NotFound(Say.NoSuchStory),
        _ when !story.IsPublished(now) => Problem.NotFound(Say.NoSuchStory),
        _ => story.DiscussionAt(now) switch
        {
            DiscussionState.Closed => Problem.Conflict(Say.NoDiscussion),
            DiscussionState.ReadOnly => Problem.Conflict(Say.DiscussionClosed),
            _ => null,
        },
    };
}
