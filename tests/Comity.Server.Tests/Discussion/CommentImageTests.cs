using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Comity.Server.Tests.Discussion;

public sealed class CommentImageTests : IAsyncLifetime
{
    private Paper paper = null!;
    private Story story = null!;
    private HttpClient ada = null!;
    private HttpClient reader = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync(null, "--Comity:Stories:MaxImagePixels=4000000");
        story = await paper.AddStoryAsync();
        await paper.TakeImagesAsync();
        (ada, reader) = (paper.NewClient(), paper.NewClient());
    }

    public ValueTask DisposeAsync()
    {
        ada.Dispose();
        reader.Dispose();
        return paper.DisposeAsync();
    }

    [Fact]
    public async Task What_the_camera_wrote_is_gone_and_the_image_stands_upright()
    {
        var comment = await paper.PostWithImageAsync(ada, story.Id);

        (comment.ImageWidth, comment.ImageHeight).ShouldBe((400, 600));
        var served = await ada.GetByteArrayAsync(comment.ApiImagePath());
        var text = Encoding.Latin1.GetString(served);
        text.ShouldStartWith("RIFF");
        foreach (var trace in new[] { "Secret Street", "Exif", "EXIF", "XMP " })
            text.ShouldNotContain(trace);
        using var decoded = SKBitmap.Decode(served);
        (decoded.Width, decoded.Height).ShouldBe((400, 600));
    }

    [Fact]
    public async Task A_comment_with_an_image_waits_for_a_person_and_nobody_else_sees_the_image_before()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        using var browser = paper.NewBrowser();
        (await browser.SendWithImageAsync(Illustrated.Photo)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var comment = await paper.ReadAsync(db => db.Comments.AsNoTracking().SingleAsync());
        comment.State.ShouldBe(CommentState.Held);
        (await paper.ReadAsync(db => db.CommentRevisions.SingleAsync())).Findings.ShouldContain("\"image\"");
        (await browser.GoAsync("/stories/harbour")).QuerySelector(".comment-image")!.GetAttribute("alt").ShouldBe(Illustrated.Alt);
        (await browser.Http.StatusAsync(comment.ImagePath())).ShouldBe(HttpStatusCode.OK);
        (await desk.Api.StatusAsync(comment.ApiImagePath())).ShouldBe(HttpStatusCode.OK);
        (await reader.StatusAsync(comment.ImagePath())).ShouldBe(HttpStatusCode.NotFound);
        (await desk.Browser.GoAsync("/console")).QuerySelector(".entry-image > img")!.GetAttribute("alt").ShouldBe(Illustrated.Alt);

        await desk.Browser.SubmitAsync("form[action$=approve]");

        (await reader.StatusAsync(comment.ImagePath())).ShouldBe(HttpStatusCode.OK);
        using var other = paper.NewBrowser();
        var image = (await other.GoAsync("/stories/harbour")).QuerySelector(".comment-image")!;
        (image.GetAttribute("alt"), image.GetAttribute("src")).ShouldBe((Illustrated.Alt, comment.ImagePath()));
        var json = await (await reader.GetAsync($"/api/v1/comments/{comment.Id}")).JsonAsync();
        json.GetProperty("image").GetProperty("alt").GetString().ShouldBe(Illustrated.Alt);
        json.GetProperty("image").GetProperty("url").GetString().ShouldBe(comment.ApiImagePath());
    }

    [Fact]
    public async Task The_image_is_served_as_nothing_but_an_image_and_asked_for_anew_each_time()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var comment = await paper.PostWithImageAsync(ada, story.Id);
        using (var held = await ada.GetAsync(comment.ApiImagePath()))
            held.Headers.CacheControl!.ToString().ShouldBe("no-store");
        await DecideAsync(desk, comment, "approve", new { });

        using var answer = await reader.GetAsync(comment.ImagePath());

        answer.Content.Headers.ContentType!.ToString().ShouldBe("image/webp");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldBe("default-src 'none'");
        answer.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        using var again = new HttpRequestMessage(HttpMethod.Get, comment.ImagePath());
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        (await reader.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task An_image_goes_with_its_comment()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var removed = await paper.PostWithImageAsync(ada, story.Id, "One look at the bridge.");
        var withdrawn = await paper.PostWithImageAsync(ada, story.Id, "Another look, from the mole.");
        foreach (var comment in new[] { removed, withdrawn })
        {
            await DecideAsync(desk, comment, "approve", new { });
            (await reader.StatusAsync(comment.ImagePath())).ShouldBe(HttpStatusCode.OK);
        }

        await DecideAsync(desk, removed, "remove", new { clause = "noise" });
        (await ada.DeleteAsync($"/api/v1/comments/{withdrawn.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        foreach (var comment in new[] { removed, withdrawn })
            foreach (var client in new[] { reader, ada })
                (await client.StatusAsync(comment.ApiImagePath())).ShouldBe(HttpStatusCode.NotFound);
        (await reader.StatusAsync(removed.ImagePath())).ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetStringAsync("/stories/harbour")).ShouldNotContain("/images/");
        (await reader.GetStringAsync($"/api/v1/stories/{story.Id}/comments")).ShouldNotContain("/images/");
    }

    [Fact]
    public async Task Another_site_knows_nothing_of_the_image()
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        await paper.AddSiteAsync("other.example");
        var comment = await paper.PostWithImageAsync(ada, story.Id);
        await DecideAsync(desk, comment, "approve", new { });
        using var elsewhere = paper.NewClient();
        elsewhere.DefaultRequestHeaders.Host = "other.example";

        (await elsewhere.StatusAsync(comment.ImagePath())).ShouldBe(HttpStatusCode.NotFound);
        (await reader.StatusAsync($"/comments/{comment.Id}/images/{new string('0', 64)}")).ShouldBe(HttpStatusCode.NotFound);
    }

    public static TheoryData<string, byte[]> NotImages() => new()
    {
        { "HTML with the name of a picture", Encoding.UTF8.GetBytes("<!doctype html><script>alert(1)</script>") },
        { "SVG with the name of a picture", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>") },
        { "only the beginning of a PNG", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[50]] },
        { "half a JPEG", PictureFiles.Drawn(900, 700, SKEncodedImageFormat.Jpeg)[..3000] },
        { "a GIF that is none", [.. "GIF89a"u8, .. new byte[100]] },
        { "too many pixels", PictureFiles.Drawn(3000, 2000, SKEncodedImageFormat.Png) },
        { "a bomb: a few bytes that say 60,000 by 60,000", PictureFiles.PngOfSize(60_000, 60_000) },
        { "too many bytes", [0xFF, 0xD8, 0xFF, .. new byte[8_000_000]] },
    };

    [Theory]
    [MemberData(nameof(NotImages))]
    public async Task What_is_no_image_is_refused_in_a_sentence_and_the_text_is_kept(string what, byte[] file)
    {
        using var browser = paper.NewBrowser();

        using var page = await browser.SendWithImageAsync(file, "A text not to be lost.");

        page.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, what);
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("The image cannot be taken.");
        html.ShouldContain("A text not to be lost.</textarea>");
        html.ShouldContain("Choose the image again");
        html.ShouldContain($"value=\"{Illustrated.Alt}\"");
        if (file.Length < 1_000_000)
            await ShouldBeRefusedAsync(new { data = file, alt = Illustrated.Alt }, "The image cannot be taken.");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_as_large_as_a_film_costs_a_sentence_and_not_the_text()
    {
        using var browser = paper.NewBrowser();
        var film = new byte[30_000_000];
        Illustrated.Photo.CopyTo(film, 0);

        using var page = await browser.SendWithImageAsync(film, "A text not to be lost: ñ, 桥.");

        page.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("The image cannot be taken.");
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector("#comment-text")!.TextContent.ShouldBe("A text not to be lost: ñ, 桥.");
        html.ShouldContain($"value=\"{Illustrated.Alt}\"");
        html.ShouldContain("value=\"Ada\"");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task There_is_an_end_to_what_is_taken()
    {
        using var browser = paper.NewBrowser();
        // Asked before it is sent: a body refused on the way may end in a broken pipe before the answer is read (RFC 9110 §10.1.1).
        browser.Http.DefaultRequestHeaders.ExpectContinue = true;
        using var large = await browser.SendWithImageAsync(new byte[100_000_000]);
        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await large.Content.ReadAsStringAsync()).ShouldContain("What you sent is too large.");
        using var wordy = await browser.SendWithImageAsync(Illustrated.Photo, new string('y', 3_100_000));
        wordy.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using var broken = new StringContent("no form");
        broken.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=xyz");
        using var answer = await browser.Http.PostAsync(new Uri("/stories/harbour/comments", UriKind.Relative), broken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_image_without_words_is_asked_for_them()
    {
        using var browser = paper.NewBrowser();
        using var page = await browser.SendWithImageAsync(Illustrated.Photo, alt: " ");
        page.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await page.Content.ReadAsStringAsync()).ShouldContain("Say in words what the image shows");
        await ShouldBeRefusedAsync(new { data = Illustrated.Photo }, "Say in words");
        await ShouldBeRefusedAsync(new { data = Illustrated.Photo, alt = new string('x', 301) }, "Say in words");
        await ShouldBeRefusedAsync(new { alt = "Nothing." }, "The image cannot be taken.");
    }

    [Fact]
    public async Task A_preview_says_that_the_image_has_to_be_chosen_again()
    {
        using var browser = paper.NewBrowser();
        using var page = await browser.SendWithImageAsync(Illustrated.Photo, action: "preview");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("Choose the image again");
        html.ShouldContain($"value=\"{Illustrated.Alt}\"");
        (await paper.ReadAsync(db => db.Comments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_site_that_was_not_switched_on_takes_none_and_offers_none()
    {
        (await reader.GetStringAsync("/stories/harbour")).ShouldContain("type=\"file\"");
        await paper.TakeImagesAsync(enabled: false);
        (await reader.GetStringAsync("/stories/harbour")).ShouldNotContain("type=\"file\"");
        using var browser = paper.NewBrowser();
        (await browser.GoAsync("/stories/harbour")).QuerySelector("input[type=file]").ShouldBeNull();
        using var page = await browser.SendWithImageAsync(Illustrated.Photo);
        page.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await page.Content.ReadAsStringAsync()).ShouldContain("This site takes no images.");
        await ShouldBeRefusedAsync(new { data = Illustrated.Photo, alt = Illustrated.Alt }, "This site takes no images.");
        (await paper.ReadAsync(db => db.CommentImages.CountAsync())).ShouldBe(0);
    }

    private async Task ShouldBeRefusedAsync(object image, string says)
    {
        using var answer = await ada.PostCommentAsync(story.Id, "A harmless text.", more: new { image });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.JsonAsync()).GetProperty("detail").GetString()!.ShouldContain(says);
    }

    private static async Task DecideAsync(Desk desk, Comment comment, string verb, object body)
    {
        using var answer = await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/{verb}", body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }
}
