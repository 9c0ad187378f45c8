using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Discussion;

/// <summary>How discussions are kept, section <c>Comity:Discussion</c>.</summary>
public sealed class DiscussionOptions
{
    /// <summary>Longest text of a comment, in UTF-16 units.</summary>
    [Range(1, 100_000)]
    public int MaxLength { get; set; } = 10_000;

    /// <summary>Longest name of a guest, in UTF-16 units.</summary>
    [Range(1, 80)]
    public int MaxNameLength { get; set; } = 50;

    /// <summary>How long an author may change a comment after it was sent.</summary>
    [Range(0, 525_600)]
    public int EditMinutes { get; set; } = 15;

    /// <summary>Comments on a page.</summary>
    [Range(1, 200)]
    public int PageSize { get; set; } = 50;

    /// <summary>Replies deeper than this are not indented further.</summary>
    [Range(0, 4)]
    public int MaxDepthShown { get; set; } = 4;

    /// <summary>A guest's text with a link in it that is sent sooner after the form was fetched has to be sent once more; 0: never.</summary>
    [Range(0, 600)]
    public int MinimumSecondsToFill { get; set; } = 3;

    /// <summary>A form older than this has to be sent once more.</summary>
    [Range(1, 720)]
    public int FormHours { get; set; } = 48;

    /// <summary>Comments, edits and reports of one author a minute; twice as many at once after a rest.</summary>
    [Range(1, 1_000_000)]
    public int PostsPerMinutePerAuthor { get; set; } = 10;

    /// <summary>The same for one address prefix, which a house or a whole office may share.</summary>
    [Range(1, 1_000_000)]
    public int PostsPerMinutePerAddress { get; set; } = 60;

    /// <summary>Texts that one address prefix may have judged without posting them, a minute; twice as many at once after a rest.</summary>
    [Range(1, 1_000_000)]
    public int PreviewsPerMinutePerAddress { get; set; } = 600;

    /// <summary>Whether a guest's browser has to do some work before a comment is published. Who has no script is held instead, never shut out.</summary>
    [EnumDataType(typeof(ProofOfWorkMode))]
    public ProofOfWorkMode ProofOfWork { get; set; } = ProofOfWorkMode.Auto;

    /// <summary>Leading zero bits asked for; each one doubles the work. 16 take a browser a second or two.</summary>
    [Range(1, 28)]
    public int ProofBits { get; set; } = 16;

    /// <summary>Guests' comments a minute, in the whole installation, from which <see cref="ProofOfWorkMode.Auto"/> asks for work.</summary>
    [Range(1, 1_000_000)]
    public int LoadOfGuestsPerMinute { get; set; } = 60;

    /// <summary>Days after which a draft that a member kept and never posted is forgotten.</summary>
    [Range(1, 3650)]
    public int DraftDays { get; set; } = 60;

    /// <summary>Days after which it is forgotten how far a member has read in a story.</summary>
    [Range(1, 3650)]
    public int VisitDays { get; set; } = 365;

    /// <summary>Days after which the hash of a sender's address prefix is erased.</summary>
    [Range(1, 365)]
    public int AddressHashDays { get; set; } = 30;
}

public enum ProofOfWorkMode
{
    /// <summary>While many guests post.</summary>
    Auto,
    Always,
    Never,
}
