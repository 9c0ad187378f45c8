namespace Comity.Server.Import.WordPress;

/// <summary>What a WordPress export (WXR) holds, in the order of the file.</summary>
internal abstract class WxrNode
{
    /// <summary>Line of the file at which it begins, from 1.</summary>
    public int Line { get; init; }
}

internal sealed class WxrAuthor : WxrNode
{
    public string Login { get; set; } = "";

    public string DisplayName { get; set; } = "";
}

/// <summary>A post, page, attachment or whatever else WordPress keeps in its posts table. Complete only when the reader yields it.</summary>
internal sealed class WxrItem : WxrNode
{
    /// <summary>0 until it has been read.</summary>
    public long Id { get; set; }

    public string Type { get; set; } = "";

    public string Status { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>Login of the author.</summary>
    public string Creator { get; set; } = "";

    public string Content { get; set; } = "";

    public string Excerpt { get; set; } = "";

    public string Slug { get; set; } = "";

    public string Password { get; set; } = "";

    public string CommentStatus { get; set; } = "";

    public string AttachmentUrl { get; set; } = "";

    public string Guid { get; set; } = "";

    public string PubDate { get; set; } = "";

    public string PostDate { get; set; } = "";

    public string PostDateGmt { get; set; } = "";

    public string ModifiedGmt { get; set; } = "";

    /// <summary>Tags and categories.</summary>
    public List<WxrTerm> Terms { get; } = [];

    /// <summary>The few of the item's custom fields that mean something here.</summary>
    public Dictionary<string, string> Meta { get; } = new(StringComparer.Ordinal);

    /// <summary>Comments read so far.</summary>
    public int Comments { get; set; }
}

internal sealed record WxrTerm(string Slug, string Name);

/// <summary>Yielded before the item it belongs to.</summary>
internal sealed class WxrComment : WxrNode
{
    /// <summary>As far as it has been read.</summary>
    public required WxrItem Item { get; init; }

    public long Id { get; set; }

    public long Parent { get; set; }

    public long UserId { get; set; }

    public string Author { get; set; } = "";

    public string Email { get; set; } = "";

    public string Date { get; set; } = "";

    public string DateGmt { get; set; } = "";

    public string Content { get; set; } = "";

    /// <summary>"1", "0", "spam", "trash" or "post-trashed".</summary>
    public string Approved { get; set; } = "";

    /// <summary>Empty or "comment" for a person's; "pingback" or "trackback" for another site's.</summary>
    public string Type { get; set; } = "";
}
