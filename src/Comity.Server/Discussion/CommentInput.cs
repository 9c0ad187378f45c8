using System.Security.Cryptography;
using Comity.Server.Members;

namespace Comity.Server.Discussion;

/// <summary>All that is taken from a request to post a comment. Whatever else the request carried is not looked at.</summary>
internal sealed record CommentInput
{
    public required string Body { get; init; }

    /// <summary>The name that will stand over the comment.</summary>
    public required string Name { get; init; }

    /// <summary>A guest's; null when none was given.</summary>
    public string? Email { get; init; }

    public int? ParentNumber { get; init; }

    public long? ParentId { get; init; }

    /// <summary>The author's own refused comment that this text puts right.</summary>
    public long? CorrectsId { get; init; }

    /// <summary>Sending the same key again gives the first result.</summary>
    public string? OnceKey { get; init; }

    /// <summary>Becomes the secret of an author nobody knows yet.</summary>
    public required string NewSecret { get; init; }

    public string? AddressHash { get; init; }

    /// <summary>The token of a nudge that the writer was shown, see <see cref="NudgeCounts"/>.</summary>
    public string? Nudge { get; init; }

    public ImageInput? Image { get; init; }

    /// <summary>The sender should have shown work under load and did not.</summary>
    public bool LacksProof { get; init; }

    /// <summary>THE place where fields that a sender has no say in are dropped: a member's name and address come from the account.</summary>
    /// <returns>The input, or the sentence about what is wrong with it.</returns>
    public static (CommentInput? Input, Problem? Problem) Take(RawComment raw, Visitor visitor, DiscussionOptions options)
    {
        var guest = visitor.IsGuest;
        var typed = GuestNames.Clean(raw.Name);
        var name = !guest ? visitor.Member!.DisplayName : typed.Length > 0 ? typed : visitor.Member?.DisplayName ?? "";
        var email = guest && !string.IsNullOrWhiteSpace(raw.Email) ? raw.Email.Trim() : null;
        var problem = CommentShape.ProblemOfBody(raw.Body ?? "", options.MaxLength)
            ?? (guest ? CommentShape.ProblemOfName(name, options.MaxNameLength) : null)
            ?? CommentShape.ProblemOfEmail(email)
            ?? (raw.OnceKey is { Length: > 100 } ? "The idempotency key is longer than 100 characters." : null);
        if (problem is not null)
            return (null, Problem.Shape(problem));
        return (new CommentInput
        {
            Body = raw.Body!,
            Name = name,
            Email = email,
            ParentId = raw.ParentId,
            ParentNumber = raw.ParentNumber,
            CorrectsId = raw.CorrectsId,
            OnceKey = raw.OnceKey,
            NewSecret = raw.NewSecret ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)),
            AddressHash = raw.AddressHash,
            Nudge = raw.Nudge,
            Image = raw.Image,
            LacksProof = guest && raw.LacksProof,
        }, null);
    }
}

/// <summary>A comment as it came, by form or API.</summary>
internal sealed record RawComment(string? Body, string? Name, string? Email)
{
    public int? ParentNumber { get; init; }

    public long? ParentId { get; init; }

    public long? CorrectsId { get; init; }

    public string? OnceKey { get; init; }

    public string? NewSecret { get; init; }

    public string? AddressHash { get; init; }

    public string? Nudge { get; init; }

    public ImageInput? Image { get; init; }

    public bool LacksProof { get; init; }
}
