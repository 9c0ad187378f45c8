using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Comity.Policy;
using Comity.Server.Policies.Workshop;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Moderation;

/// <summary>An administrator of one site guesses the numbers of everything that another site has.</summary>
public sealed partial class OtherSitesTests : IAsyncLifetime
{
    private const string Secret = "a wet sock of a secret";
    private const string Nobody = "987654321";

    private Paper paper = null!;
    private Desk chief = null!;
    private Desk elsewhere = null!;
    private Site other = null!;
    private Story story = null!;
    private Member author = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync(null, "--Comity:Moderation:SecondLookPercent=100");
        chief = await paper.SeatAsync(StaffRole.Administrator, "Mara Linde");
        other = await paper.AddSiteAsync("other.example");
        elsewhere = await paper.SeatAsync(StaffRole.Administrator, "Robin Ode", other);
        elsewhere.Api.DefaultRequestHeaders.Host = elsewhere.Browser.Http.DefaultRequestHeaders.Host = "other.example";
        story = await paper.AddStoryAsync(change: s => s.Headline = Secret);
        author = await paper.AddReaderAsync();
    }

    public async ValueTask DisposeAsync()
    {
        elsewhere.Dispose();
        chief.Dispose();
        await paper.DisposeAsync();
    }

    [Fact]
    public async Task Texts_and_mail_domains_of_another_site_are_neither_listed_nor_changed_nor_used()
    {
        var text = (await DoneAsync(chief.Api.PostAsJsonAsync("/api/v1/moderation/texts", new { name = Secret, words = new { en = Secret } }))).GetProperty("id").GetInt64();
        await DoneAsync(chief.Api.PutAsJsonAsync("/api/v1/moderation/email-domains/secret.example", new { rule = "refuse" }));
        var own = await paper.AddCommentAsync(await paper.AddStoryAsync("there", s => s.SiteId = other.Id), await paper.AddReaderAsync("Tio Arnau"), CommentState.Held, "Text.");

        await SeesNothingAsync("/console/texts", "/api/v1/moderation/texts", "/console/domains", "/api/v1/moderation/email-domains", $"/console/comments/{own.Id}");
        await AsIfThereWereNoneAsync(HttpMethod.Put, $"/api/v1/moderation/texts/{text}", text, new { name = "Mine", words = new { en = "Mine." } });
        await AsIfThereWereNoneAsync(HttpMethod.Delete, $"/api/v1/moderation/texts/{text}", text);
        using var unknown = await elsewhere.Api.DeleteAsync("/api/v1/moderation/email-domains/secret.example");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var id in (string[])[text.ToString(CultureInfo.InvariantCulture), Nobody])
        {
            using var used = await elsewhere.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{own.Id}/remove", new { clause = "noise", text = long.Parse(id, CultureInfo.InvariantCulture) });
            used.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await used.Content.ReadAsStringAsync()).ShouldContain("The chosen text is not there any more");
        }

        // A rule for the same domain is each site's own.
        await DoneAsync(elsewhere.Api.PutAsJsonAsync("/api/v1/moderation/email-domains/secret.example", new { rule = "allow" }));
        (await paper.ReadAsync(db => db.EmailDomains.SingleAsync(d => d.SiteId == paper.Site.Id))).Rule.ShouldBe(DomainRule.Refuse);
        (await paper.ReadAsync(db => db.CannedWords.Select(w => w.Body).ToListAsync())).ShouldBe([Secret]);
    }

    [Fact]
    public async Task Comments_units_looks_notes_and_statements_of_another_site_are_as_if_they_were_none()
    {
        var held = await paper.AddCommentAsync(story, author, CommentState.Held, Secret);
        var removed = await paper.AddCommentAsync(story, author, CommentState.Held, Secret);
        var note = (await DoneAsync(chief.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{held.Id}/notes", new { body = Secret }))).GetProperty("id").GetInt64();
        var unit = (await DoneAsync(chief.Api.PostAsJsonAsync("/api/v1/moderation/bulk", new { verb = "remove", clause = "noise", note = Secret, items = new[] { new { id = removed.Id } } }))).GetProperty("decision").GetProperty("id").GetInt64();
        var single = await paper.AddCommentAsync(story, author, CommentState.Held, Secret);
        var look = (await DoneAsync(chief.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{single.Id}/remove", new { clause = "noise" }))).GetProperty("id").GetInt64();
        var sanction = (await DoneAsync(chief.Api.PostAsJsonAsync("/api/v1/moderation/sanctions", new { memberId = author.Id, kind = "warning", clause = "noise", reason = Secret }))).GetProperty("sanctionId").GetInt64();
        (await paper.ReadAsync(db => db.SecondLooks.AnyAsync(l => l.ActionId == look))).ShouldBeTrue();

        using var bulk = await elsewhere.Api.PostAsJsonAsync("/api/v1/moderation/bulk", new { verb = "approve", items = new[] { new { id = held.Id }, new { id = long.Parse(Nobody, CultureInfo.InvariantCulture) } } });
        bulk.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var skipped = (await bulk.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("skipped").EnumerateArray().Select(s => (s.GetProperty("number").ValueKind, s.GetProperty("why").GetString())).ToList();
        skipped.ShouldBe([(JsonValueKind.Null, "There is no such comment here."), (JsonValueKind.Null, "There is no such comment here.")]);
        await AsIfThereWereNoneAsync(HttpMethod.Post, $"/api/v1/moderation/decisions/{unit}/undo", unit);
        await AsIfThereWereNoneAsync(HttpMethod.Delete, $"/api/v1/moderation/notes/{note}", note);
        await AsIfThereWereNoneAsync(HttpMethod.Post, $"/api/v1/moderation/second-look/{look}", look, new { removes = true });
        await AsIfThereWereNoneAsync(HttpMethod.Post, $"/api/v1/moderation/sanctions/{sanction}/lift", sanction, new { });
        foreach (var (path, id) in new[]
        {
            ($"comments/{removed.Id}/statement", removed.Id), ($"sanctions/{sanction}/statement", sanction), ($"comments/{held.Id}", held.Id), ($"comments/{held.Id}/thread", held.Id), ($"members/{author.Id}", author.Id),
        })
        {
            await AsIfThereWereNoneAsync(HttpMethod.Get, "/console/" + path, id);
            await AsIfThereWereNoneAsync(HttpMethod.Get, "/api/v1/moderation/" + path, id);
        }

        foreach (var about in (string[])[$"comments/{held.Id}", $"members/{author.Id}", $"comments/{Nobody}"])
            (await elsewhere.Api.GetStringAsync(new Uri($"/api/v1/moderation/{about}/notes", UriKind.Relative))).ShouldBe("[]", about);
        await SeesNothingAsync("/console/second-look", "/api/v1/moderation/second-look", "/console/agreement", "/api/v1/moderation/agreement", "/console/decisions", $"/console?done={unit}", "/console/sanctions");
        (await paper.CommentAsync(held.Id)).State.ShouldBe(CommentState.Held);
        (await paper.CommentAsync(removed.Id)).State.ShouldBe(CommentState.Removed);
        (await paper.ReadAsync(db => db.StaffNotes.CountAsync())).ShouldBe(1);
        (await paper.ReadAsync(db => db.SecondLooks.CountAsync(l => l.AnsweredAt != null))).ShouldBe(0);
    }

    [Fact]
    public async Task Notices_and_appeals_of_another_site_are_as_if_they_were_none_also_by_their_private_page()
    {
        var comment = await paper.AddCommentAsync(story, author, CommentState.Held, Secret);
        await DoneAsync(chief.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "noise" }));
        using var seat = await paper.SeatAsync(author);
        await DoneAsync(seat.Api.PostAsJsonAsync($"/api/v1/comments/{comment.Id}/appeal", new { text = Secret }));
        var appeal = await paper.ReadAsync(db => db.Appeals.Select(a => a.Id).SingleAsync());
        var published = await paper.AddCommentAsync(story, author, CommentState.Published, "Text.");
        var filed = await DoneAsync(seat.Api.PostAsJsonAsync("/api/v1/notices", new { comment = published.Id, law = Secret, explanation = Secret, goodFaith = true, name = Secret, email = "kim@post.example" }));
        var (notice, page) = (filed.GetProperty("number").GetInt64(), filed.GetProperty("path").GetString()!);

        await AsIfThereWereNoneAsync(HttpMethod.Get, $"/console/notices/{notice}", notice);
        await AsIfThereWereNoneAsync(HttpMethod.Get, $"/api/v1/moderation/notices/{notice}", notice);
        await AsIfThereWereNoneAsync(HttpMethod.Post, $"/api/v1/moderation/notices/{notice}/decide", notice, new { outcome = "noAction", reasons = "No." });
        await AsIfThereWereNoneAsync(HttpMethod.Delete, $"/api/v1/moderation/notices/{notice}", notice);
        await AsIfThereWereNoneAsync(HttpMethod.Get, $"/console/appeals/{appeal}", appeal);
        await AsIfThereWereNoneAsync(HttpMethod.Get, $"/api/v1/moderation/appeals/{appeal}", appeal);
        await AsIfThereWereNoneAsync(HttpMethod.Post, $"/api/v1/moderation/appeals/{appeal}/uphold", appeal, new { words = "Yes." });
        foreach (var own in (string[])[page, "/api/v1" + page])
            (await elsewhere.Browser.Http.GetAsync(own)).StatusCode.ShouldBe(HttpStatusCode.NotFound, own);
        (await elsewhere.Api.DeleteAsync("/api/v1" + page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await SeesNothingAsync("/console/notices", "/api/v1/moderation/notices", "/console/appeals", "/api/v1/moderation/appeals", "/console/appeals/figures");
        (await paper.ReadAsync(db => db.Notices.SingleAsync())).ErasedAt.ShouldBeNull();
        (await paper.ReadAsync(db => db.Appeals.SingleAsync())).Outcome.ShouldBeNull();
    }

    [Fact]
    public async Task Drafts_trials_and_figures_of_another_site_are_not_shown_nor_ended()
    {
        await paper.AddCommentAsync(story, author, CommentState.Published, "Text.");
        var draft = DefaultPolicy.Document with { Clauses = [.. DefaultPolicy.Document.Clauses.Skip(1)] };
        await DoneAsync(chief.Api.PutAsJsonAsync("/api/v1/policy/draft", new { yaml = PolicyYaml.Write(draft) }));
        var trial = (await DoneAsync(chief.Api.PostAsJsonAsync("/api/v1/policy/trials", new { days = 30 }))).GetProperty("id").GetInt64();
        await paper.Services.GetRequiredService<Trials>().WaitAsync(trial);
        var group = (await chief.Api.GetFromJsonAsync<JsonElement>($"/api/v1/policy/trials/{trial}")).GetProperty("result").GetProperty("groups").EnumerateObject().First().Name;

        foreach (var part in (string[])["", $"/samples/{group}", "/curves/noise/shouting"])
        {
            await AsIfThereWereNoneAsync(HttpMethod.Get, $"/api/v1/policy/trials/{trial}{part}", trial);
            await AsIfThereWereNoneAsync(HttpMethod.Get, $"/console/policy/trials/{trial}{part}", trial);
        }

        await AsIfThereWereNoneAsync(HttpMethod.Post, $"/api/v1/policy/trials/{trial}/cancel", trial);
        (await elsewhere.Api.GetFromJsonAsync<JsonElement>("/api/v1/policy/trials")).GetArrayLength().ShouldBe(0);
        (await elsewhere.Api.GetFromJsonAsync<JsonElement>("/api/v1/policy/draft/changes")).ToString().ShouldNotContain(DefaultPolicy.Document.Clauses[0].Id);
        using var discarded = await elsewhere.Api.DeleteAsync("/api/v1/policy/draft");
        (await discarded.Content.ReadAsStringAsync()).ShouldContain("There is no draft.");
        (await paper.ReadAsync(db => db.PolicyDrafts.CountAsync())).ShouldBe(1);

        foreach (var table in (string[])["days", "clauses", "queue", "appeals", "stories", "raids", "hatred"])
        {
            var own = await elsewhere.Browser.Http.GetStringAsync(new Uri($"/console/figures/{table}.csv", UriKind.Relative));
            own.ShouldNotContain(Secret);
            foreach (var guess in (string[])["site", "siteId", "site_id"])
                (await elsewhere.Browser.Http.GetStringAsync(new Uri($"/console/figures/{table}.csv?{guess}={paper.Site.Id}", UriKind.Relative))).ShouldBe(own, table);
        }

        (await elsewhere.Api.GetFromJsonAsync<JsonElement>($"/api/v1/figures?site={paper.Site.Id}")).GetProperty("sent").GetInt32().ShouldBe(0);
        (await chief.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures")).GetProperty("sent").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Staff_of_another_site_are_neither_changed_nor_dismissed()
    {
        var mara = chief.Member.Id;
        await AsIfThereWereNoneAsync(HttpMethod.Put, $"/api/v1/staff/{mara}/role", mara, new { role = "auditor" });
        await AsIfThereWereNoneAsync(HttpMethod.Post, $"/api/v1/staff/{mara}/sign-out", mara);
        await AsIfThereWereNoneAsync(HttpMethod.Delete, $"/api/v1/staff/{mara}", mara);
        (await chief.Api.GetAsync("/api/v1/staff")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Forms_sent_with_numbers_of_another_site_change_nothing_and_are_answered_as_if_there_were_none()
    {
        var comment = await paper.AddCommentAsync(story, author, CommentState.Held, Secret);
        var gone = await paper.AddCommentAsync(story, author, CommentState.Held, Secret);
        var published = await paper.AddCommentAsync(story, author, CommentState.Published, Secret);
        using var seat = await paper.SeatAsync(author);
        var note = (await DoneAsync(chief.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/notes", new { body = Secret }))).GetProperty("id").GetInt64();
        var text = (await DoneAsync(chief.Api.PostAsJsonAsync("/api/v1/moderation/texts", new { name = Secret, words = new { en = Secret } }))).GetProperty("id").GetInt64();
        var removal = (await DoneAsync(chief.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{gone.Id}/remove", new { clause = "noise" }))).GetProperty("id").GetInt64();
        var sanction = (await DoneAsync(chief.Api.PostAsJsonAsync("/api/v1/moderation/sanctions", new { memberId = author.Id, kind = "warning", clause = "noise", reason = Secret }))).GetProperty("sanctionId").GetInt64();
        await DoneAsync(seat.Api.PostAsJsonAsync($"/api/v1/comments/{gone.Id}/appeal", new { text = Secret }));
        var appeal = await paper.ReadAsync(db => db.Appeals.Select(a => a.Id).SingleAsync());
        var notice = (await DoneAsync(seat.Api.PostAsJsonAsync("/api/v1/notices", new { comment = published.Id, law = Secret, explanation = Secret, goodFaith = true, name = Secret, email = "kim@post.example" }))).GetProperty("number").GetInt64();
        var entries = await paper.ReadAsync(db => db.LedgerEntries.CountAsync());

        foreach (var (path, id) in new[]
        {
            ("comments/#/approve", comment.Id), ("comments/#/remove", comment.Id), ("comments/#/escalate", comment.Id), ("comments/#/claim", comment.Id), ("comments/#/notes", comment.Id),
            ("comments/#/restore", gone.Id), ("comments/#/dismiss-reports", published.Id), ("members/#/notes", author.Id), ("members/#/sanctions", author.Id), ("decisions/#/undo", removal),
            ("sanctions/#/lift", sanction), ("second-look/#", removal), ("notes/#/delete", note), ("texts/#/delete", text), ("notices/#/decide", notice), ("notices/#/erase", notice),
            ("appeals/#/uphold", appeal), ("appeals/#/reject", appeal), ("staff/#/role", chief.Member.Id), ("staff/#/sign-out", chief.Member.Id), ("staff/#/dismiss", chief.Member.Id), ("staff/#/invite", chief.Member.Id),
        })
        {
            await FormAsIfThereWereNoneAsync("/console/" + path, id);
        }

        (await paper.ReadAsync(db => db.LedgerEntries.CountAsync())).ShouldBe(entries, "neither site's ledger has more");
        (await paper.ReadAsync(db => db.QueueClaims.CountAsync())).ShouldBe(0);
        (await paper.ReadAsync(db => db.StaffNotes.Select(n => n.Id).ToListAsync())).ShouldBe([note]);
        (await paper.ReadAsync(db => db.CannedTexts.Select(t => t.Id).ToListAsync())).ShouldBe([text]);
        (await chief.Api.GetAsync("/api/v1/staff")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task FormAsIfThereWereNoneAsync(string path, long id)
    {
        await elsewhere.Browser.GoAsync("/console/texts");
        // What the forms have between them.
        var fields = ((string Name, string Value)[])[
            ("__RequestVerificationToken", elsewhere.Browser.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), ("Seen", "x"), ("Return", "/console"), ("Clause", "noise"),
            ("Note", "N."), ("Body", "B."), ("Reason", "R."), ("Kind", "Warning"), ("Length", "none"), ("Words", "W."), ("Outcome", "noAction"), ("Reasons", "R."), ("Role", "auditor"), ("Removes", "no")];
        var answers = new List<(HttpStatusCode Status, string Text)>();
        foreach (var number in (string[])[id.ToString(CultureInfo.InvariantCulture), Nobody])
        {
            using var content = new FormUrlEncodedContent(fields.ToDictionary(f => f.Name, f => f.Value));
            using var answer = await elsewhere.Browser.Http.PostAsync(new Uri(path.Replace("#", number, StringComparison.Ordinal), UriKind.Relative), content);
            answers.Add((answer.StatusCode, Changing().Replace((await answer.Content.ReadAsStringAsync()).Replace($"/{number}", "/#", StringComparison.Ordinal), "*")));
        }

        answers[0].Status.ShouldBe(HttpStatusCode.NotFound, path);
        answers[0].ShouldBe(answers[1], path);
    }

    private static async Task<JsonElement> DoneAsync(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{answer.RequestMessage!.RequestUri}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone();
    }

    private async Task SeesNothingAsync(params string[] pages)
    {
        foreach (var page in pages)
        {
            var client = page.StartsWith("/api", StringComparison.Ordinal) ? elsewhere.Api : elsewhere.Browser.Http;
            using var answer = await client.GetAsync(page);
            answer.IsSuccessStatusCode.ShouldBeTrue(page);
            var text = await answer.Content.ReadAsStringAsync();
            foreach (var word in (string[])[Secret, "secret.example", author.DisplayName, "Mara Linde"])
                text.ShouldNotContain(word, customMessage: page);
        }
    }

    /// <summary>The answer is a refusal, and to the letter the one that a number gets that nothing has.</summary>
    private async Task AsIfThereWereNoneAsync(HttpMethod method, string path, long id, object? body = null)
    {
        var (status, text) = await AskAsync(method, path, body);
        var (expected, model) = await AskAsync(method, path.Replace($"/{id}", "/" + Nobody, StringComparison.Ordinal), body);
        status.ShouldBe(expected, path);
        status.ShouldBeOneOf([HttpStatusCode.NotFound, HttpStatusCode.Conflict], path);
        text.Replace($"/{id}", "/" + Nobody, StringComparison.Ordinal).ShouldBe(model, path);
    }

    private async Task<(HttpStatusCode Status, string Text)> AskAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null)
            request.Content = Json.Of(body);
        using var answer = await (path.StartsWith("/api", StringComparison.Ordinal) ? elsewhere.Api : elsewhere.Browser.Http).SendAsync(request);
        return (answer.StatusCode, Changing().Replace(await answer.Content.ReadAsStringAsync(), "*"));
    }

    [GeneratedRegex("""(?<="traceId":")[^"]*|(?<=name="__RequestVerificationToken" value=")[^"]*""")]
    private static partial Regex Changing();
}
