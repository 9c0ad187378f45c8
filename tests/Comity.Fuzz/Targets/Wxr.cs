using System.IO.Compression;
using System.Text;

namespace Comity.Fuzz.Targets;

/// <summary>Small WordPress exports.</summary>
internal static class Wxr
{
    public static readonly string[] Words =
    [
        "<item>", "</item>", "<wp:comment>", "</wp:comment>", "<wp:post_id>", "</wp:post_id>", "<wp:comment_id>", "</wp:comment_id>", "<wp:comment_parent>", "</wp:comment_parent>", "<wp:comment_approved>", "</wp:comment_approved>", "<wp:post_type>", "</wp:post_type>",
        "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>", "</wp:meta_value></wp:postmeta>", "<content:encoded>", "</content:encoded>", "<category domain=\"post_tag\" nicename=\"", "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#xD800;", "&#1;", "&lt;", "xmlns:wp=\"",
        "attachment", "pingback", "spam", "trash", "draft", "private", "0000-00-00 00:00:00", "9999-12-31 23:59:59", "0001-01-01 00:00:00", "-0001-11-30", "9223372036854775807", "[caption]", "[gallery]", "<!-- wp:paragraph -->",
    ];

    public static readonly string Small = Export("""
        <wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name><![CDATA[Ada Bell]]></wp:author_display_name></wp:author>
        <item><title>Bridge &amp; ferry</title><dc:creator>ada</dc:creator><guid>https://brook.example/?p=1</guid><pubDate>Mon, 01 Jan 2024 08:00:00 +0000</pubDate>
        <content:encoded><![CDATA[Words.

        [caption width="300"]<img src="https://brook.example/a.jpg" alt="a"> The bridge. Photo: J. Reed[/caption] [gallery ids="1"] <script>x</script>]]></content:encoded><excerpt:encoded>Short</excerpt:encoded>
        <wp:post_id>1</wp:post_id><wp:post_date>2024-01-01 08:00:00</wp:post_date><wp:post_date_gmt>2024-01-01 08:00:00</wp:post_date_gmt><wp:post_modified_gmt>2024-01-02 08:00:00</wp:post_modified_gmt>
        <wp:comment_status>open</wp:comment_status><wp:post_name>bridge</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password>
        <category domain="post_tag" nicename="bridges"><![CDATA[Bridges]]></category><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>2</wp:meta_value></wp:postmeta>
        """ + Comment(1, 0, "First, with <b>bold</b>, <a href=\"https://brook.example\">a link</a> and * a star.") + Comment(2, 1, "You are all idiots & vermin.") + Comment(3, 9, "Lost\n\n> quoted", "spam")
        + "</item><item><title>a</title><wp:post_id>2</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status><wp:attachment_url>https://brook.example/a.jpg</wp:attachment_url></item>");

    public static string Export(string items) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Brook</title><link>https://brook.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://brook.example</wp:base_blog_url>
        {items}
        </channel></rss>
        """;

    private static string Comment(int id, int parent, string text, string approved = "1") => $"""
        <wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author>Reader {id}</wp:comment_author><wp:comment_author_email>reader{id}@brook.example</wp:comment_author_email><wp:comment_date>2024-01-02 08:00:0{id}</wp:comment_date>
        <wp:comment_date_gmt>2024-01-02 08:00:0{id}</wp:comment_date_gmt><wp:comment_content><![CDATA[{text}]]></wp:comment_content><wp:comment_approved>{approved}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>{parent}</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>
        """;
}

/// <summary>A zip as one readable text, so that changes of it are changes of what is in it: "=== NAME" in a line before each part.</summary>
internal static class Zips
{
    private const string Mark = "=== ";

    public static byte[] Flat(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(Mark).Append(entry.Name).Append('\n').Append(reader.ReadToEnd().TrimEnd('\n')).Append('\n');
        }

        return Texts.Bytes(text.ToString());
    }

    /// <summary>What begins with no such line is the file itself.</summary>
    public static byte[] Zip(byte[] flat)
    {
        if (!flat.AsSpan().StartsWith(Texts.Bytes(Mark)))
            return flat;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // One byte a character there and back, so that bytes which are no UTF-8 arrive.
            foreach (var part in Encoding.Latin1.GetString(flat)[Mark.Length..].Split('\n' + Mark))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                var name = end < 0 ? part : part[..end];
                // The library writes no entry without a name.
                using var entry = zip.CreateEntry(name.Length > 0 ? name : "nameless", CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.Latin1.GetBytes(end < 0 ? "" : part[(end + 1)..]));
            }
        }

        return file.ToArray();
    }
}
