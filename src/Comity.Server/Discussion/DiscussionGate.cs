using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>Whether a discussion takes comments now.</summary>
public static class DiscussionGate
{
    /// <summary>Null when it does.</summary>
    public static Problem? ProblemOf(Story? story, DateTimeOffset now) => story switch
    {
        null => Problem.NotFound("There is no such story."),
        _ when !story.IsPublished(now) => Problem.NotFound("There is no such story."),
        _ => story.DiscussionAt(now) switch
        {
            DiscussionState.Closed => Problem.Conflict("This story has no discussion."),
            DiscussionState.ReadOnly => Problem.Conflict("This discussion is closed; it can still be read."),
            _ => null,
        },
    };
}
