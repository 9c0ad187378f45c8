using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Retention;

/// <summary>
/// How long is kept what nobody needs any longer, section <c>Comity:Retention</c>. What belongs to one part only has its
/// setting there, such as <see cref="Discussion.DiscussionOptions.AddressHashDays"/>.
/// </summary>
internal sealed class RetentionOptions
{
    /// <summary>Days after which the text of a comment that was refused or removed is erased; 0: never. An author has half a year to appeal.</summary>
    [Range(0, 36_500)]
    public int RejectedTextDays { get; set; } = 365;

    /// <summary>Days after which an account that was asked for and never opened is deleted.</summary>
    [Range(1, 3650)]
    public int UnconfirmedMemberDays { get; set; } = 30;

    /// <summary>Days after which a link, an invitation or an API token that has ended is deleted.</summary>
    [Range(1, 3650)]
    public int EndedTokenDays { get; set; } = 30;

    /// <summary>Days after which what is left of a message that was sent is deleted.</summary>
    [Range(1, 3650)]
    public int SentMessageDays { get; set; } = 7;

    /// <summary>Days after which a message that could not be sent is deleted.</summary>
    [Range(1, 3650)]
    public int LostMessageDays { get; set; } = 90;
}
