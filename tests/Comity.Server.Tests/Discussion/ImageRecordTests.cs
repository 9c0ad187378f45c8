using System.Net;
using System.Net.Http.Json;
using System.Text;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

/// <summary>What is kept of an image, who may switch images on, and how an image goes.</summary>
public sealed class ImageRecordTests : IAsyncLifetime
{
    private Paper paper = null!;
    private Story story = null!;
    private HttpClient ada = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        story = await paper.AddStoryAsync();
        await paper.TakeImagesAsync();
        ada = paper.NewClient();
    }

    public ValueTask DisposeAsync()
    {
        ada.Dispose();
        return paper.DisposeAsync();
    }

    [Fact]
    public async Task The_ledger_seals_the_image_and_an_exchanged_one_is_seen()
    {
        var comment = await paper.PostWithImageAsync(ada, story.Id);
        var revision = await paper.ReadAsync(db => db.CommentRevisions.SingleAsync());
        var entry = await paper.ReadAsync(db => db.LedgerEntries.OrderByDescending(e => e.Index).FirstAsync());
        Encoding.UTF8.GetString(entry.Entry).ShouldContain($"\"image\":\"{Convert.ToHexStringLower(LedgerEvent.Salted(revision.Salt, comment.ImageHash!))}\"");
        (await paper.ComityAsync("ledger", "verify")).Exit.ShouldBe(0);

        await paper.WriteAsync(async db => (await db.CommentImages.SingleAsync()).Bytes = [1, 2, 3]);
        var other = await paper.ComityAsync("ledger", "verify");
        (other.Exit, other.Error.Contains($"the image of comment:{comment.Id} is not the one", StringComparison.Ordinal)).ShouldBe((1, true), other.Error);

        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([1, 2, 3]));
        await paper.WriteAsync(async db => (await db.Comments.SingleAsync()).ImageHash = hash);
        (await paper.ComityAsync("ledger", "verify")).Exit.ShouldBe(1, "its hash was exchanged with it");
    }

    [Fact]
    public async Task An_author_takes_the_image_away_by_the_page_and_the_comment_waits_no_longer()
    {
        using var browser = paper.NewBrowser();
        await browser.SendWithImageAsync(Illustrated.Photo);
        var before = await paper.ReadAsync(db => db.Comments.AsNoTracking().SingleAsync());
        await browser.GoAsync("/stories/harbour/comments/1/edit");
        browser.Page.QuerySelector("#edit-form .comment-image").ShouldNotBeNull();

        await browser.SubmitAsync("#edit-form", ("Body", "The bridge, without a look."), ("TakeImageAway", "true"));

        await ShouldBeWithoutAsync(browser.Http, before);
    }

    [Fact]
    public async Task An_author_takes_the_image_away_by_the_api_and_another_text_alone_keeps_it_waiting()
    {
        var before = await paper.PostWithImageAsync(ada, story.Id);
        (await ada.PutAsJsonAsync($"/api/v1/comments/{before.Id}", new { body = "Another text beside the image." })).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await ada.StatusAsync(before.ApiImagePath())).ShouldBe(HttpStatusCode.OK);

        (await ada.PutAsJsonAsync($"/api/v1/comments/{before.Id}", new { body = "The bridge, without a look.", takeImageAway = true })).StatusCode.ShouldBe(HttpStatusCode.OK);

        await ShouldBeWithoutAsync(ada, before);
    }

    [Fact]
    public async Task Own_data_hold_the_image_and_erasure_leaves_nothing_of_it()
    {
        using var browser = await paper.ReaderAsync("ada.bell@example.org", "Ada Bell");
        (await browser.SendWithImageAsync(Illustrated.Photo)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var comment = await paper.ReadAsync(db => db.Comments.AsNoTracking().SingleAsync());
        var image = (await (await browser.Http.GetAsync("/account/data.json")).JsonAsync()).GetProperty("images")[0];
        image.GetProperty("alt").GetString().ShouldBe(Illustrated.Alt);
        image.GetProperty("bytes").GetBytesFromBase64().ShouldBe(await browser.Http.GetByteArrayAsync(comment.ImagePath()));

        await browser.GoAsync("/account/delete");
        await browser.SubmitAsync("#delete-form", ("Texts", "keep"));

        browser.Status.ShouldBe(HttpStatusCode.OK);
        var left = await paper.ReadAsync(db => db.Comments.AsNoTracking().SingleAsync());
        (left.ImageHash, left.ImageAlt).ShouldBe((null, null));
        (await paper.ReadAsync(db => db.CommentImages.CountAsync())).ShouldBe(0);
        var verified = await paper.ComityAsync("ledger", "verify");
        verified.Exit.ShouldBe(0, verified.Error);
    }

    [Fact]
    public async Task Administrators_switch_images_on_by_page_api_and_command_and_the_ledger_tells()
    {
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        await chief.Browser.GoAsync("/console/images");
        await chief.Browser.SubmitAsync("#images-form");
        chief.Browser.Page.QuerySelector("#images-state")!.TextContent.ShouldContain("carry no images");
        paper.Site.TakesImages.ShouldBeFalse();
        (await chief.Api.PutAsJsonAsync("/api/v1/site/images", new { enabled = true })).StatusCode.ShouldBe(HttpStatusCode.OK);
        paper.Site.TakesImages.ShouldBeTrue();
        (await paper.LedgerAsync()).TakeLast(3).ShouldBe([LedgerKind.SiteImages, LedgerKind.SiteImages, LedgerKind.SiteImages]);
        (await paper.ComityAsync("site", "images", "off")).Output.Trim().ShouldEndWith("off");
        (await paper.ReadAsync(db => db.Sites.AsNoTracking().SingleAsync())).TakesImages.ShouldBeFalse();
        (await paper.ComityAsync("site", "images", "perhaps")).Exit.ShouldNotBe(0);

        using var editor = await paper.SeatAsync(StaffRole.Editor, "Ole Berg");
        (await editor.Api.PutAsJsonAsync("/api/v1/site/images", new { enabled = true })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await editor.Browser.GoAsync("/console/images");
        editor.Browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task ShouldBeWithoutAsync(HttpClient author, Comment before)
    {
        var after = await paper.ReadAsync(db => db.Comments.AsNoTracking().SingleAsync());
        (after.State, after.ImageHash, after.ImageAlt, after.Body).ShouldBe((CommentState.Published, null, null, "The bridge, without a look."));
        (await paper.ReadAsync(db => db.CommentImages.CountAsync())).ShouldBe(0);
        (await author.StatusAsync(before.ApiImagePath())).ShouldBe(HttpStatusCode.NotFound);
        var verified = await paper.ComityAsync("ledger", "verify");
        verified.Exit.ShouldBe(0, verified.Error);
    }
}
