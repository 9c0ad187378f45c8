using Comity.Policy;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

namespace Comity.Server.Discussion;

/// <summary>Why a request could not be taken, when that is not a matter of the policy.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Says">One sentence for the author.</param>
public sealed record Problem(int Status, string Says)
{
    /// <summary>When to try again.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static Problem Shape(string says) => new(StatusCodes.Status422UnprocessableEntity, says);

    public static Problem NotFound(string says) => new(StatusCodes.Status404NotFound, says);

    public static Problem Forbidden(string says) => new(StatusCodes.Status403Forbidden, says);

    public static Problem Conflict(string says) => new(StatusCodes.Status409Conflict, says);

    public static Problem TooMany(TimeSpan wait) =>
        new(StatusCodes.Status429TooManyRequests, Say.MuchInShortTime(Math.Max(1, (int)wait.TotalSeconds))) { RetryAfter = wait };
}

/// <summary>What became of a text that was sent: a problem, or a decision over a stored comment.</summary>
public sealed record Outcome
{
    public Problem? Problem { get; private init; }

    public Decision? Decision { get; private init; }

    public Comment? Comment { get; private init; }

    /// <summary>Who it is from, once stored.</summary>
    public Member? Author { get; private init; }

    /// <summary>The secret of a guest who was new with this text; shown once.</summary>
    public string? GuestSecret { get; private init; }

    public static Outcome Cannot(Problem problem) => new() { Problem = problem };

    public static Outcome Of(Decision decision, Comment comment, Member author, string? guestSecret = null) =>
        new() { Decision = decision, Comment = comment, Author = author, GuestSecret = guestSecret };
}
