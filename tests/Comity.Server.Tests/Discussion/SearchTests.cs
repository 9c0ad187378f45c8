using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class SearchTests : IAsyncLifetime
{
    private Paper paper = null!;
    private Story story = null!;
    private Member author = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync(null, "--Comity:Discussion:PageSize=3");
        story = await paper.AddStoryAsync();
        author = await paper.AddReaderAsync("Ada Vane");
    }

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Theory]
    [InlineData("Café", true)]
    [InlineData("CAFE", true)]
    [InlineData("caf", false)]
    [InlineData("HAUPTSTRAßE", true)]
    [InlineData("straße", false)]
    [InlineData("ΣΟΦΟΣ", true)]
    [InlineData("istanbul", true)]
    [InlineData("мост", true)]
    [InlineData("կամուրջ", true)]
    [InlineData("حرية", true)]
    [InlineData("cafe bridge", true)]
    [InlineData("\"old bridge\"", true)]
    [InlineData("\"bridge old\"", false)]
    [InlineData("bridge% _", true)]
    [InlineData("brid%", false)]
    [InlineData("100%", true)]
    [InlineData("\uFFFE bridge", true)]
    public async Task Whole_words_are_found_whatever_their_case_and_marks(string query, bool found)
    {
        await paper.AddCommentAsync(story, author, CommentState.Published, "The old bridge by the café in the Hauptstraße: İstanbul, ο σοφός, мост, կամուրջ, حُرِّيَّة, 100% of it\uFFFE.");
        (await FindAsync(query)).GetProperty("total").GetInt32().ShouldBe(found ? 1 : 0);
    }

    [Fact]
    public async Task Only_what_readers_see_is_found_page_by_page_with_the_words_marked()
    {
        for (var i = 1; i <= 7; i++)
            await paper.AddCommentAsync(story, author, CommentState.Published, $"Lantern number {i}.");
        foreach (var state in new[] { CommentState.Held, CommentState.Refused, CommentState.Removed, CommentState.Withdrawn })
            await paper.AddCommentAsync(story, author, state, $"A secret lantern, {state}.");
        var elsewhere = await paper.AddStoryAsync("elsewhere");
        await paper.AddCommentAsync(elsewhere, author, CommentState.Published, "A lantern elsewhere.");
        await paper.WriteAsync(async db =>
        {
            foreach (var comment in await db.Comments.ToListAsync())
                comment.Html = CommentHtml.Of(comment.Body);
        });

        (await FindAsync("secret")).GetProperty("total").GetInt32().ShouldBe(0);
        var numbers = new List<int>();
        for (int? before = null; ;)
        {
            var page = await FindAsync("lantern", before);
            page.GetProperty("total").GetInt32().ShouldBe(7);
            numbers.AddRange(page.GetProperty("comments").EnumerateArray().Select(c => c.GetProperty("number").GetInt32()));
            if (page.GetProperty("next").ValueKind == JsonValueKind.Null)
                break;
            before = page.GetProperty("next").GetInt32();
        }

        numbers.ShouldBe([7, 6, 5, 4, 3, 2, 1]);
        using var reader = paper.NewBrowser();
        await reader.GoAsync("/stories/harbour");
        await reader.SubmitAsync("#discussion-search", ("q", "LANTERN"));
        reader.Text.ShouldContain("7 comments");
        reader.Page.QuerySelectorAll("article mark").Select(m => m.TextContent).ShouldBe(["Lantern", "Lantern", "Lantern"]);
        await reader.GoAsync(reader.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        reader.Page.QuerySelectorAll("article.comment").Length.ShouldBe(3);
        await reader.GoAsync("/stories/harbour/search?q=" + new string('x', 201));
        reader.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("at most 200 characters");
    }

    [Fact]
    public async Task Search_follows_edits_and_erasure_and_other_sites_find_no_story()
    {
        using var ada = await paper.SeatAsync(author);
        var posted = await (await ada.Api.PostCommentAsync(story.Id, "The lantern is green.", null)).JsonAsync();
        (await ada.Api.PutAsJsonAsync($"/api/v1/comments/{posted.GetProperty("id").GetInt64()}", new { body = "The lamp is green." })).EnsureSuccessStatusCode();
        ((await FindAsync("lantern")).GetProperty("total").GetInt32(), (await FindAsync("lamp")).GetProperty("total").GetInt32()).ShouldBe((0, 1));
        await ada.Browser.GoAsync("/account/delete");
        await ada.Browser.SubmitAsync("#delete-form", ("Texts", "remove"));
        (await FindAsync("lamp")).GetProperty("total").GetInt32().ShouldBe(0);
        (await paper.ReadAsync(db => db.Comments.SingleAsync())).SearchText.ShouldBe("");

        await paper.AddSiteAsync("other.example");
        using var other = paper.NewClient();
        other.DefaultRequestHeaders.Host = "other.example";
        foreach (var id in (long[])[story.Id, 987654321])
            (await other.GetAsync(new Uri($"/api/v1/stories/{id}/comments/search?q=lamp", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync(new Uri("/stories/harbour/search?q=lamp", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var client = paper.NewClient();
        (await client.GetAsync(new Uri($"/api/v1/stories/{story.Id}/comments/search", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void Marks_stay_within_words_and_add_no_markup_of_the_text()
    {
        WordMarks.In("<p>Lan<em>tern</em> &lt;b&gt; lantern, Lantérn&amp;lanterns</p>", [" lantern "])
            .ShouldBe("<p>Lan<em>tern</em> &lt;b&gt; <mark>lantern</mark>, <mark>Lantérn</mark>&amp;lanterns</p>");
        WordMarks.In("<p>An old, old bridge</p>", [" old bridge ", " an "]).ShouldBe("<p><mark>An</mark> old, <mark>old bridge</mark></p>");
    }

    private async Task<JsonElement> FindAsync(string query, int? before = null)
    {
        using var client = paper.NewClient();
        return await client.GetFromJsonAsync<JsonElement>($"/api/v1/stories/{story.Id}/comments/search?q={Uri.EscapeDataString(query)}{(before is null ? "" : $"&before={before}")}");
    }
}
