using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Comity.Server.Alerts;
using Comity.Server.Languages;
using Comity.Server.Sites;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Languages;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Comity.Server.Tests.Notify;

/// <summary>The mails of alerts and of people's decisions, as they leave the program, in each language.</summary>
public sealed partial class MailLanguageTests : IAsyncLifetime
{
    private const string Latin = "It is wide indeed, 12 m.";
    private const string Hebrew = "הגשר רחב מאוד, 12 מטר.";

    private static readonly Dictionary<string, string> s_headlines = new()
    {
        ["en"] = "The bridge is open",
        ["ar"] = "الجسر مفتوح",
        ["hy"] = "Կամուրջը բաց է",
        ["az"] = "Körpü açıqdır",
        ["fr"] = "Le pont est ouvert",
        ["ka"] = "ხიდი ღიაა",
        ["de"] = "Die Brücke ist offen",
        ["he"] = "הגשר פתוח",
        ["fa"] = "پل باز است",
        ["ru"] = "Мост открыт",
        ["es"] = "El puente está abierto",
        ["tr"] = "Köprü açık",
        ["uk"] = "Міст відкрито",
    };

    private Paper paper = null!;
    private Story story = null!;
    private Desk ada = null!;
    private Desk ben = null!;
    private Desk mara = null!;
    private Desk robin = null!;

    public static TheoryData<string> Languages => [.. Words.All.Select(w => w.Tag)];

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync(null, "--Comity:Mail:Seconds=86400", "--Comity:Alerts:Seconds=86400", "--Comity:Alerts:MostInMail=2");
        ada = await paper.SeatAsync(await paper.AddReaderAsync("Ada"));
        ben = await paper.SeatAsync(await paper.AddReaderAsync("Ben"));
        mara = await paper.SeatAsync(StaffRole.Moderator);
        robin = await paper.SeatAsync(StaffRole.Editor, "Robin Ode");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var desk in (Desk[])[ada, ben, mara, robin])
            desk.Dispose();
        await paper.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_mail_is_in_the_language_of_the_site_and_its_discussion(string language)
    {
        await paper.WriteAsync(async db => (await db.Sites.SingleAsync(s => s.Id == paper.Site.Id)).Languages = [language]);
        await paper.Services.GetRequiredService<SiteDirectory>().ReloadAsync();
        story = await paper.AddStoryAsync(change: s => (s.Language, s.Headline) = (language, s_headlines[language]));
        await AlertsAsync();
        await DecisionsAsync();
        await OwedAsync();
        await SanctionsAsync();
        await AppealsAsync();

        var mails = await paper.MailsAsync();

        mails.Count.ShouldBe(21);
        foreach (var mail in mails)
            ShouldBeIn(mail, Words.Of(language));
        foreach (var alert in mails[..3])
        {
            alert.Headers[HeaderId.ListUnsubscribePost].ShouldBe("List-Unsubscribe=One-Click");
            var stop = alert.Headers[HeaderId.ListUnsubscribe]!.Trim('<', '>');
            alert.TextBody!.ReplaceLineEndings("\n").ShouldEndWith($"\n{stop}\n");
            alert.HtmlBody!.ShouldContain($"<a href=\"{stop}\">{WebUtility.HtmlEncode(Words.Of(language).StopMails)}</a></p></body>");
        }

        mails[3..].ShouldAllBe(m => m.Headers[HeaderId.ListUnsubscribe] == null, "reasons that an author is owed");
        mails[2].TextBody!.ReplaceLineEndings("\n").ShouldContain($"\n> {Hebrew}\n");
        mails[2].HtmlBody!.ShouldContain("<blockquote dir=\"auto\"");
        mails[4].TextBody!.ShouldContain("> 9081");
    }

    private static void ShouldBeIn(MimeMessage mail, Words words)
    {
        var (text, html) = (mail.TextBody!.ReplaceLineEndings("\n"), mail.HtmlBody!);
        mail.Body!.Headers[HeaderId.ContentLanguage].ShouldBe(words.Tag);
        html.ShouldContain($"<html lang=\"{words.Tag}\" dir=\"{words.Direction}\">");
        html.ShouldContain("<meta name=\"color-scheme\" content=\"light dark\">");
        foreach (Match address in Address().Matches(text))
            html.ShouldContain($"<a href=\"{address.Value}\">", customMessage: "what can be followed in the text can be in the HTML");
        var own = string.Join('\n', text.Split('\n').Where(l => !l.StartsWith('>')).Prepend(mail.Subject));
        if (words.Tag != "en")
            SpokenPagesTests.English.Where(own.Contains).ShouldBeEmpty();
        if (!"az de en es fr tr".Contains(words.Tag))
            ThreeLatinWords().Matches(Address().Replace(own, "")).Select(m => m.Value).ShouldBeEmpty();
    }

    private async Task AlertsAsync()
    {
        await paper.AddCommentAsync(story, ada.Member, CommentState.Published, "One.");
        await ReplyAsync(Latin);
        await WriteAsync();
        await ReplyAsync("@Ben");
        using (var named = await ben.Api.PostCommentAsync(story.Id, "@Ada — 2 < 3 & 4."))
            named.StatusCode.ShouldBe(HttpStatusCode.Created, await named.Content.ReadAsStringAsync());
        await WriteAsync();
        (await ada.Api.PutAsJsonAsync("/api/v1/alerts/settings", new { reply = "hourly", mention = "hourly", decision = "instant" })).EnsureSuccessStatusCode();
        foreach (var text in (string[])[Hebrew, Latin + " 2", "Three.", "Four.", "Five."])
            await ReplyAsync(text);
        paper.Time.Advance(TimeSpan.FromHours(1));
        await WriteAsync();
    }

    private async Task DecisionsAsync()
    {
        foreach (var (verb, state) in new[] { ("approve", CommentState.Held), ("remove", CommentState.Published), ("restore", CommentState.Removed) })
        {
            var comment = await paper.AddCommentAsync(story, ada.Member, state == CommentState.Removed ? CommentState.Published : state, $"To {verb}.");
            if (verb == "restore")
                (await mara.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "spam" })).EnsureSuccessStatusCode();
            (await mara.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/{verb}", new { clause = verb == "remove" ? "personal-attacks" : null, note = verb == "remove" ? "9081" : "" })).EnsureSuccessStatusCode();
        }

        var items = new List<object>();
        for (var i = 0; i < 3; i++)
            items.Add(new { id = (await paper.AddCommentAsync(story, ada.Member, CommentState.Published, $"Bulk {i}.")).Id });
        using var bulk = await mara.Api.PostAsJsonAsync("/api/v1/moderation/bulk", new { verb = "remove", clause = "spam", items });
        var decision = (await bulk.JsonAsync()).GetProperty("decision").GetProperty("id").GetInt64();
        (await mara.Api.PostAsync($"/api/v1/moderation/decisions/{decision}/undo", null)).EnsureSuccessStatusCode();
        var reported = await paper.AddCommentAsync(story, ben.Member, CommentState.Published, "Reported.");
        (await ada.Api.PostAsJsonAsync($"/api/v1/comments/{reported.Id}/reports", new { clause = "spam", tellMe = true })).EnsureSuccessStatusCode();
        (await mara.Api.PostAsync($"/api/v1/moderation/comments/{reported.Id}/dismiss-reports", Json.Of(new { }))).EnsureSuccessStatusCode();
    }

    /// <summary>What the program refuses, and a notice of illegal content with its answer.</summary>
    private async Task OwedAsync()
    {
        await ben.Browser.GoAsync("/stories/harbour");
        await ben.Browser.SubmitAsync("#comment-form button[value=post]", ("Body", "You fucking idiot."));
        var comment = await paper.ReadAsync(db => db.Comments.FirstAsync(c => c.Number == 1));
        (await ben.Api.PostAsJsonAsync("/api/v1/notices", new { comment = comment.Id, law = "9084", explanation = "9085", name = "Ben", email = "ben@mail.example", goodFaith = true })).EnsureSuccessStatusCode();
        var notice = await paper.ReadAsync(db => db.Notices.SingleAsync());
        (await robin.Api.PostAsJsonAsync($"/api/v1/moderation/notices/{notice.Id}/decide", new { outcome = "noAction", reasons = "9086\n\n" + Hebrew })).EnsureSuccessStatusCode();
    }

    private async Task SanctionsAsync()
    {
        foreach (var (kind, end) in new[] { ("warning", (DateTimeOffset?)null), ("preModeration", null), ("suspension", Paper.Begin.AddDays(7)) })
        {
            using var imposed = await robin.Api.PostAsJsonAsync("/api/v1/moderation/sanctions", new { memberId = ben.Member.Id, kind, endsAt = end, clause = "noise", reason = "9082" });
            imposed.StatusCode.ShouldBe(HttpStatusCode.OK, await imposed.Content.ReadAsStringAsync());
        }

        var last = await paper.ReadAsync(db => db.Sanctions.OrderByDescending(s => s.Id).FirstAsync());
        (await robin.Api.PostAsync($"/api/v1/moderation/sanctions/{last.Id}/lift", Json.Of(new { }))).EnsureSuccessStatusCode();
    }

    private async Task AppealsAsync()
    {
        foreach (var verb in (string[])["uphold", "reject"])
        {
            var comment = await paper.AddCommentAsync(story, ada.Member, CommentState.Published, $"To {verb}.");
            (await mara.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "spam" })).EnsureSuccessStatusCode();
            (await ada.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = "No." })).EnsureSuccessStatusCode();
            var appeal = await paper.ReadAsync(db => db.Appeals.OrderByDescending(a => a.Id).FirstAsync());
            (await robin.Api.PostAsJsonAsync($"/api/v1/moderation/appeals/{appeal.Id}/{verb}", new { words = "9083" })).EnsureSuccessStatusCode();
        }
    }

    private Task WriteAsync() => paper.Services.GetRequiredService<AlertMails>().WriteDueAsync(CancellationToken.None);

    private async Task ReplyAsync(string body)
    {
        using var response = await ben.Api.PostCommentAsync(story.Id, body, null, new { parentNumber = 1 });
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b")]
    private static partial Regex ThreeLatinWords();
}
