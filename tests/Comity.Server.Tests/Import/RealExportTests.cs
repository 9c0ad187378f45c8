using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Comity.Server.Tests.Import;

/// <summary>An export that a real WordPress wrote arrives whole.</summary>
public sealed class RealExportTests
{
    [Fact]
    public async Task Stories_arrive_with_text_dates_byline_tags_and_state()
    {
        await using var paper = await Paper.StartAsync();
        await paper.ImportAsync(Imports.RealExport);

        var stories = await paper.ReadAsync(db => db.Stories.Include(s => s.Tags).OrderBy(s => s.Slug).ToListAsync());
        stories.Select(s => s.Slug).ShouldBe(["a-draft-about-the-school", "fair-2044", "footbridge-opens", "for-the-desk-only", "guest-book", "market-hall"]);
        var bridge = stories[2];
        bridge.Headline.ShouldBe("The footbridge opens again & the ferry rests");
        bridge.Standfirst.ShouldBe("After eleven months the two halves of Brookside can walk to each other.");
        bridge.Byline.ShouldBe("Ada Fenwick");
        bridge.Language.ShouldBe("en-US");
        bridge.PublishedAt.ShouldBe(new DateTimeOffset(2024, 3, 1, 9, 30, 0, TimeSpan.Zero));
        bridge.Tags.Select(t => t.Name).Order().ShouldBe(["Bridges", "River Lenne", "Town"]);
        bridge.Discussion.ShouldBe(DiscussionState.Open);
        bridge.BodyHtml.ShouldContain("<p>The <strong>footbridge</strong> over the Lenne opened on Friday.");
        bridge.BodyHtml.ShouldContain("<figcaption>The ferry on its last day. Photo: Mira Holt</figcaption>");
        bridge.BodyHtml.ShouldContain("We missed each other.");
        foreach (var evil in new[] { "script", "iframe", "onclick", "wp:", "<img" })
            bridge.BodyHtml.ShouldNotContain(evil);
        stories[0].PublishedAt.ShouldBeNull();
        stories[1].PublishedAt.ShouldBe(new DateTimeOffset(2044, 6, 1, 10, 0, 0, TimeSpan.Zero));
        stories[3].PublishedAt.ShouldBeNull();
        stories[5].Discussion.ShouldBe(DiscussionState.ReadOnly);
        stories[5].Tags.Select(t => t.Name).Order().ShouldBe(["Sport & Leisure", "Town"]);
    }

    [Fact]
    public async Task Captions_and_credits_arrive_from_the_featured_picture_and_from_the_shortcode()
    {
        await using var paper = await Paper.StartAsync();
        await paper.ImportAsync(Imports.RealExport);

        var bridge = await paper.ReadAsync(db => db.Stories.SingleAsync(s => s.Slug == "footbridge-opens"));
        (bridge.ImageCaption, bridge.ImageCredit, bridge.ImageAlt).ShouldBe(("The new footbridge at dawn.", "Jonas Reed / Courier", "A narrow steel bridge in morning fog"));
        var market = await paper.ReadAsync(db => db.Stories.SingleAsync(s => s.Slug == "market-hall"));
        (market.ImageCaption, market.ImageCredit, market.ImageAlt).ShouldBe(("The hall before the work began.", "Lena Marsh", "The hall from the square"));
        market.BodyHtml.ShouldContain("<p>The council voted on Wednesday.<br>");
        market.BodyHtml.ShouldContain("<em>classic</em> text &amp; an ampersand");
        market.BodyHtml.ShouldContain("<li>stalls: 40</li>");
        market.BodyHtml.ShouldNotContain("[");
    }

    [Fact]
    public async Task Pictures_are_taken_from_the_uploads_folder_and_served()
    {
        await using var paper = await Paper.StartAsync();
        var uploads = Path.Combine(paper.Data, "uploads");
        foreach (var name in new[] { "2024/03/bridge.jpg", "2024/03/ferry.jpg", "2024/04/hall.jpg" })
            WritePicture(Path.Combine(uploads, name), name.Length % 7 * 30);
        var report = await paper.ImportAsync(Imports.RealExport, o => o with { Images = uploads });

        report.Came["pictures"].ShouldBe(3);
        report.LeftOut.Keys.ShouldNotContain(k => k.Contains("picture"));
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/footbridge-opens");
        browser.Text.ShouldContain("Jonas Reed / Courier");
        var pictures = browser.Page.QuerySelectorAll("img[src^='/images/']").Select(i => i.GetAttribute("src")!).ToList();
        pictures.Count.ShouldBe(2);
        foreach (var picture in pictures)
            (await browser.Http.GetAsync(new Uri(picture, UriKind.Relative))).EnsureSuccessStatusCode();
        var market = await paper.ReadAsync(db => db.Stories.SingleAsync(s => s.Slug == "market-hall"));
        market.LeadImageId.ShouldNotBeNull();
        market.BodyHtml.ShouldNotContain("<figure>");
    }

    [Fact]
    public async Task Comments_arrive_with_names_dates_threads_states_and_numbers_in_order_of_date()
    {
        await using var paper = await Paper.StartAsync();
        await paper.ImportAsync(Imports.RealExport);

        var story = await paper.ReadAsync(db => db.Stories.SingleAsync(s => s.Slug == "footbridge-opens"));
        var comments = await paper.ReadAsync(db => db.Comments.Where(c => c.StoryId == story.Id).OrderBy(c => c.Number).ToListAsync());
        comments.Select(c => $"{c.Number} {c.AuthorName} {c.State} {c.Depth}").ShouldBe(
        [
            "1 Nell Garrow Published 0", "2 Tomás Ortega Published 1", "3 Nell Garrow Published 2", "4 Late Parent Published 0",
            "5 Early Child Published 1", "6 Orphan Published 0", "7 Waiting Wanda Held 0", "8 Regretful Rob Removed 0",
        ]);
        comments[0].CreatedAt.ShouldBe(new DateTimeOffset(2024, 3, 1, 10, 0, 0, TimeSpan.Zero));
        comments[0].Body.ShouldBe("At last!\n\nI crossed it *twice* & saw [the herons](<https://river.example/a_b>).");
        comments[0].ThreadReplyCount.ShouldBe(2);
        comments[0].ReplyCount.ShouldBe(1);
        comments[1].Html.ShouldContain("2 * 3 = 6 and *this* is not emphasis");
        comments[2].Body.ShouldBe("> Me too.\n\nGood for you! 🌉");
        comments[2].ThreadId.ShouldBe(comments[0].Id);
        comments[4].ParentId.ShouldBe(comments[3].Id);
        comments[5].ParentId.ShouldBeNull();
        comments[0].AuthorId.ShouldBe(comments[2].AuthorId);
        (story.LastNumber, story.CommentCount).ShouldBe((8, 6));
        var nell = await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == comments[0].AuthorId));
        (nell.IsGuest, nell.Email, nell.EmailNormalForm).ShouldBe((true, "Nell@reader.example", "nell@reader.example"));
        var nameless = await paper.ReadAsync(db => db.Comments.SingleAsync(c => c.Body == "No name given."));
        nameless.AuthorName.ShouldBe("Anonymous");
    }

    [Fact]
    public async Task Readers_see_what_was_approved_and_nothing_else()
    {
        await using var paper = await Paper.StartAsync();
        await paper.ImportAsync(Imports.RealExport);
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/footbridge-opens");
        browser.Text.ShouldContain("the herons");
        browser.Text.ShouldContain("I answer a comment with a higher id.");
        foreach (var hidden in new[] { "reader.example", "lit at night", "Thrown into the bin", "Another blog", "alert(1)" })
            browser.Html.ShouldNotContain(hidden);
        await browser.GoAsync("/stories/for-the-desk-only");
        browser.Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_report_says_what_came_and_what_did_not_and_why_and_is_sealed()
    {
        await using var paper = await Paper.StartAsync();
        var report = await paper.ImportAsync(Imports.RealExport);
        (report.Came["stories"], report.Came["comments"], report.Came["members"]).ShouldBe((6, 10, 8));
        report.LeftOut.ToDictionary(r => r.Key, r => r.Value.Count).ShouldBe(new Dictionary<string, long>
        {
            ["in the trash"] = 1,
            ["page without comments"] = 1,
            ["picture not fetched (no --images folder)"] = 3,
            ["pingback"] = 1,
            ["trackback"] = 1,
        });
        report.LeftOut["picture not fetched (no --images folder)"].Examples.ShouldContain("https://brookside.example/wp-content/uploads/2024/03/bridge.jpg");
        var run = await paper.ReadAsync(db => db.ImportRuns.SingleAsync());
        (run.State, run.Report).ShouldBe((Comity.Storage.Import.ImportState.Done, report.ToJson()));
        var entries = await paper.ReadAsync(db => db.LedgerEntries.OrderBy(e => e.Index).Select(e => e.Entry).ToListAsync());
        var entry = System.Text.Encoding.UTF8.GetString(entries[^1]);
        entry.ShouldContain("\"kind\":\"import.run\"");
        entry.ShouldContain(run.FileSha256);
    }

    private static void WritePicture(string file, int shade)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var bitmap = new SKBitmap(600, 400);
        bitmap.Erase(new SKColor((byte)shade, (byte)(file.Length % 250), 90));
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        File.WriteAllBytes(file, data.ToArray());
    }
}
