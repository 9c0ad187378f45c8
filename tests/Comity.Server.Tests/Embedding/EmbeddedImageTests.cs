using System.Net;
using AngleSharp.Html.Parser;
using Comity.Server.Hosting;
using Comity.Server.Sites;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Embedding;

/// <summary>Images that wait, in a page of another site: its browser sends nothing along that tells who asks for one.</summary>
public sealed class EmbeddedImageTests : IAsyncLifetime
{
    private const string News = "https://news.example";

    private Paper paper = null!;
    private Story story = null!;
    private HttpClient author = null!;
    private HttpClient image = null!;
    private Comment comment = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync();
        story = await paper.AddStoryAsync();
        await paper.TakeImagesAsync();
        await paper.Services.GetRequiredService<SiteOrigins>().SetAsync(paper.Site.Id, [News], "operator", default);
        (author, image) = (paper.NewClient(), paper.NewClient());
        comment = await paper.PostWithImageAsync(author, story.Id);
    }

    public ValueTask DisposeAsync()
    {
        author.Dispose();
        image.Dispose();
        return paper.DisposeAsync();
    }

    [Fact]
    public async Task The_author_sees_the_image_that_waits_and_no_cache_keeps_it()
    {
        var address = (await AddressAsync(author))!;

        address.AbsolutePath.ShouldBe(comment.ImagePath());
        using var answer = await image.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/webp");
        answer.Headers.CacheControl!.ToString().ShouldBe("no-store");
        (await AddressAsync(image)).ShouldBeNull("nobody else is given one");
        using var other = paper.NewClient();
        await paper.PostWithImageAsync(other, story.Id, "Another look, from the mole.");
        (await AddressAsync(other))!.AbsolutePath.ShouldNotBe(comment.ImagePath(), "each is given their own");
    }

    [Fact]
    public async Task A_changed_pass_another_images_and_an_old_one_are_refused()
    {
        var address = (await AddressAsync(author))!;
        using var other = paper.NewClient();
        await paper.PostWithImageAsync(other, story.Id, "Another look, from the mole.");
        var foreign = (await AddressAsync(other))!;
        var pass = address.Query;
        var middle = pass.Length / 2;

        foreach (var wrong in (string[])["", "?pass=", "?pass=none", pass[..^4], pass[..middle] + (pass[middle] == 'A' ? 'B' : 'A') + pass[(middle + 1)..], foreign.Query, "?pass=" + new string('A', 5000)])
            (await image.StatusAsync(comment.ImagePath() + wrong)).ShouldBe(HttpStatusCode.NotFound, wrong);
        (await image.StatusAsync(foreign.AbsolutePath + pass)).ShouldBe(HttpStatusCode.NotFound);

        paper.Time.Advance(TimeSpan.FromMinutes(14));
        (await image.StatusAsync(address.PathAndQuery)).ShouldBe(HttpStatusCode.OK);
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        (await image.StatusAsync(address.PathAndQuery)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(CommentState.Removed)]
    [InlineData(CommentState.Withdrawn)]
    public async Task An_image_that_no_longer_waits_is_not_shown_by_an_address_from_before(CommentState state)
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var address = (await AddressAsync(author))!;

        using var answer = state == CommentState.Removed
            ? await desk.Api.PostAsync($"/api/v1/moderation/comments/{comment.Id}/remove", Json.Of(new { clause = "noise" }))
            : await author.DeleteAsync(new Uri($"/api/v1/comments/{comment.Id}", UriKind.Relative));

        answer.EnsureSuccessStatusCode();
        (await paper.CommentAsync(comment.Id)).State.ShouldBe(state);
        (await image.StatusAsync(address.PathAndQuery)).ShouldBe(HttpStatusCode.NotFound);
        (await AddressAsync(author)).ShouldBeNull();
    }

    /// <summary>The first image in what the script on the page is given.</summary>
    private async Task<Uri?> AddressAsync(HttpClient who)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/stories/harbour");
        request.Headers.Add("Origin", News);
        request.Headers.Add("Accept", Fragments.MediaType);
        using var answer = await who.SendAsync(request);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return page.QuerySelector(".comment-image")?.GetAttribute("src") is { } address ? new Uri(address) : null;
    }
}
