using System.Xml;

namespace Comity.Server.Import.WordPress;

/// <summary>
/// Reads a WordPress export from its beginning to its end, holding one item or one comment at a time.
/// Document types, and with them entities of any kind, are refused; nothing outside the file is opened.
/// </summary>
internal sealed class WxrReader : IDisposable
{
    private static readonly HashSet<string> metaKeys = new(StringComparer.Ordinal)
    {
        "_thumbnail_id", "_wp_attachment_image_alt", "_wp_attachment_metadata", "_wp_attached_file", "_media_credit", "_credit", "credit",
    };

    private readonly string file;
    private readonly FileStream stream;
    private readonly WxrXml xml;

    /// <exception cref="WxrException">The file cannot be opened, or begins with what is no text.</exception>
    public WxrReader(string file)
    {
        this.file = file;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 128 * 1024);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WxrException(File.Exists(file) || Directory.Exists(file) ? $"{file} cannot be read: {e.Message}" : $"There is no file {file}.");
        }

        try
        {
            xml = new WxrXml(stream, file);
        }
        catch (XmlException e)
        {
            // The encoding is looked for at once.
            var says = WxrException.Explain(file, stream.Length, e);
            stream.Dispose();
            throw new WxrException(says);
        }
    }

    /// <summary>Empty until it has been read; always before the first item.</summary>
    public string Version { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>As WordPress says it, such as "en-US".</summary>
    public string Language { get; private set; } = "";

    /// <summary>Address of the blog.</summary>
    public string Address { get; private set; } = "";

    /// <exception cref="WxrException">The file is no WordPress export or is damaged; the message is one sentence with the line.</exception>
    public IEnumerable<WxrNode> Read()
    {
        using var nodes = Document().GetEnumerator();
        while (true)
        {
            try
            {
                if (!nodes.MoveNext())
                    yield break;
            }
            catch (XmlException e)
            {
                throw new WxrException(WxrException.Explain(file, stream.Length, e));
            }
            catch (IOException e)
            {
                throw new WxrException($"{file} cannot be read: {e.Message}");
            }

            yield return nodes.Current;
        }
    }

    public void Dispose()
    {
        xml.Dispose();
        stream.Dispose();
    }

    private IEnumerable<WxrNode> Document()
    {
        if (xml.Begin() is var root and not "rss")
            throw NoExport($"it begins with <{root}>, not with <rss>");
        foreach (var top in xml.Fields())
        {
            if (top != "channel")
            {
                xml.Skip();
                continue;
            }

            foreach (var field in xml.Fields())
            {
                if (field == "item")
                    foreach (var node in Item())
                        yield return node;
                else if (field == "wp:author")
                    yield return Author();
                else
                    ChannelField(field);
            }
        }

        xml.End();

        if (Version.Length == 0)
            throw NoExport("it is an RSS feed without <wp:wxr_version>");
    }

    private void ChannelField(string field)
    {
        switch (field)
        {
            case "title": Title = xml.Text(); break;
            case "language": Language = xml.Text(); break;
            case "link" when Address.Length == 0: Address = xml.Text(); break;
            case "wp:base_blog_url": Address = xml.Text(); break;
            case "wp:wxr_version": Version = KnownVersion(xml.Text()); break;
            default: xml.Skip(); break;
        }
    }

    private string KnownVersion(string version) =>
        version.StartsWith("1.", StringComparison.Ordinal) ? version : throw NoExport($"its WXR version is \"{version}\", and only 1.x is known");

    private WxrAuthor Author()
    {
        var author = new WxrAuthor { Line = xml.Line };
        foreach (var field in xml.Fields())
        {
            switch (field)
            {
                case "wp:author_login": author.Login = xml.Text(); break;
                case "wp:author_display_name": author.DisplayName = xml.Text(); break;
                default: xml.Skip(); break;
            }
        }

        return author;
    }

    private IEnumerable<WxrNode> Item()
    {
        if (Version.Length == 0)
            throw NoExport("it is an RSS feed without <wp:wxr_version>");
        var item = new WxrItem { Line = xml.Line };
        foreach (var field in xml.Fields())
        {
            if (field == "wp:comment")
            {
                item.Comments++;
                yield return Comment(item);
            }
            else
            {
                ItemField(item, field);
            }
        }

        if (item.Id == 0)
            throw new WxrException($"{file} is damaged: the item at line {item.Line} has no <wp:post_id>.");
        yield return item;
    }

    private void ItemField(WxrItem item, string field)
    {
        switch (field)
        {
            case "title": item.Title = xml.Text(); break;
            case "pubDate": item.PubDate = xml.Text(); break;
            case "guid": item.Guid = xml.Text(); break;
            case "creator": item.Creator = xml.Text(); break;
            case "content:encoded": item.Content = xml.Text(); break;
            case "excerpt:encoded": item.Excerpt = xml.Text(); break;
            case "wp:post_id": item.Id = xml.Number(); break;
            case "wp:post_type": item.Type = xml.Text(); break;
            case "wp:status": item.Status = xml.Text(); break;
            case "wp:post_name": item.Slug = xml.Text(); break;
            case "wp:post_password": item.Password = xml.Text(); break;
            case "wp:comment_status": item.CommentStatus = xml.Text(); break;
            case "wp:attachment_url": item.AttachmentUrl = xml.Text(); break;
            case "wp:post_date": item.PostDate = xml.Text(); break;
            case "wp:post_date_gmt": item.PostDateGmt = xml.Text(); break;
            case "wp:post_modified_gmt": item.ModifiedGmt = xml.Text(); break;
            case "category": Term(item); break;
            case "wp:postmeta": Meta(item); break;
            default: xml.Skip(); break;
        }
    }

    private void Term(WxrItem item)
    {
        var slug = xml.Attribute("nicename");
        var known = xml.Attribute("domain") is "category" or "post_tag";
        var name = xml.Text();
        if (known && name.Length > 0)
            item.Terms.Add(new WxrTerm(slug, name));
    }

    private void Meta(WxrItem item)
    {
        var key = "";
        foreach (var field in xml.Fields())
        {
            if (field == "wp:meta_key")
                key = xml.Text();
            else if (field == "wp:meta_value" && metaKeys.Contains(key))
                item.Meta[key] = xml.Text();
            else
                xml.Skip();
        }
    }

    private WxrComment Comment(WxrItem item)
    {
        var comment = new WxrComment { Item = item, Line = xml.Line };
        if (item.Id == 0)
            throw new WxrException($"{file} is damaged: the comment at line {xml.Line} comes before the <wp:post_id> of its item.");
        foreach (var field in xml.Fields())
        {
            switch (field)
            {
                case "wp:comment_id": comment.Id = xml.Number(); break;
                case "wp:comment_parent": comment.Parent = xml.Number(); break;
                case "wp:comment_user_id": comment.UserId = xml.Number(); break;
                case "wp:comment_author": comment.Author = xml.Text(); break;
                case "wp:comment_author_email": comment.Email = xml.Text(); break;
                case "wp:comment_date": comment.Date = xml.Text(); break;
                case "wp:comment_date_gmt": comment.DateGmt = xml.Text(); break;
                case "wp:comment_content": comment.Content = xml.Text(); break;
                case "wp:comment_approved": comment.Approved = xml.Text(); break;
                case "wp:comment_type": comment.Type = xml.Text(); break;
                default: xml.Skip(); break;
            }
        }

        return comment.Id > 0 ? comment : throw new WxrException($"{file} is damaged: the comment at line {comment.Line} has no <wp:comment_id>.");
    }

    private WxrException NoExport(string why) => new($"{file} is not a WordPress export (WXR): {why}.");
}
