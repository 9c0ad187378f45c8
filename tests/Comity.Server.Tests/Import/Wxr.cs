namespace Comity.Server.Tests.Import;

/// <summary>Pieces of a WordPress export.</summary>
internal static class Wxr
{
    public static string Export(string items) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Brook</title><link>https://brook.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://brook.example</wp:base_blog_url>
        {items}
        </channel></rss>
        """;

    /// <param name="inside">Comments and other fields.</param>
    public static string Post(int id, string content = "Words.", string inside = "") => $"""
        <item><title>Post {id}</title><dc:creator>ada</dc:creator><content:encoded><![CDATA[{content}]]></content:encoded>
        <wp:post_id>{id}</wp:post_id><wp:post_date_gmt>2024-01-01 08:00:00</wp:post_date_gmt><wp:comment_status>open</wp:comment_status>
        <wp:post_name>post-{id}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>{inside}</item>
        """;

    public static string Comment(int id, int parent = 0, string text = "A remark.", string approved = "1", string at = "2024-01-02 08:00:00") => $"""
        <wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author>Reader {id}</wp:comment_author><wp:comment_author_email>reader{id}@brook.example</wp:comment_author_email>
        <wp:comment_date_gmt>{at}</wp:comment_date_gmt><wp:comment_content><![CDATA[{text}]]></wp:comment_content><wp:comment_approved>{approved}</wp:comment_approved>
        <wp:comment_type>comment</wp:comment_type><wp:comment_parent>{parent}</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>
        """;
}
