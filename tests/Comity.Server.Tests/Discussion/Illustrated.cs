using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Sites;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace Comity.Server.Tests.Discussion;

/// <summary>How tests write comments with images.</summary>
internal static class Illustrated
{
    public const string Alt = "The bridge from the quay";

    public static byte[] Photo { get; } = PictureFiles.WithExif(PictureFiles.Drawn(600, 400, SKEncodedImageFormat.Jpeg), orientation: 6, "Secret Street 5");

    public static Task TakeImagesAsync(this Paper paper, bool enabled = true) =>
        paper.Services.GetRequiredService<SiteImages>().SetAsync(paper.Site.Id, enabled, "operator", default);

    /// <summary>Sends the story's form as a browser does that has a file chosen.</summary>
    public static async Task<HttpResponseMessage> SendWithImageAsync(this Browser browser, byte[] file, string body = "Look at the bridge.", string? alt = Alt, string action = "post")
    {
        var form = await browser.FormAsync();
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form)
            if (name is not ("Image" or "ImageAlt" or "Name"))
                content.Add(new StringContent(value), name);
        content.Add(new StringContent(body), "Body");
        content.Add(new StringContent("Ada"), "Name");
        content.Add(new StringContent(action), "Action");
        content.Add(new StringContent(alt ?? ""), "ImageAlt");
        content.Add(new ByteArrayContent(file), "Image", "photo.png");
        return await browser.Http.PostAsync(new Uri("/stories/harbour/comments", UriKind.Relative), content);
    }

    /// <summary>Posts as a new guest by the API; the client is that guest from then on.</summary>
    public static async Task<Comment> PostWithImageAsync(this Paper paper, HttpClient client, long storyId, string body = "Look at the bridge.")
    {
        using var answer = await client.PostCommentAsync(storyId, body, more: new { image = new { data = Photo, alt = Alt } });
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        var json = await answer.JsonAsync();
        if (json.GetProperty("guestToken").GetString() is { } secret)
            client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        var id = json.GetProperty("id").GetInt64();
        return await paper.ReadAsync(db => db.Comments.AsNoTracking().SingleAsync(c => c.Id == id));
    }

    public static string ImagePath(this Comment comment) => $"/comments/{comment.Id}/images/{comment.ImageHash}";

    /// <summary>There tokens count.</summary>
    public static string ApiImagePath(this Comment comment) => "/api/v1" + comment.ImagePath();

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
