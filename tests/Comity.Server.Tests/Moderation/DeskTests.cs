using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Policies;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Moderation;

public sealed class DeskTests
{
    [Fact]
    public async Task A_bulk_decision_leaves_out_and_names_what_changed_and_is_undone_as_a_whole()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var (story, author) = (await paper.AddStoryAsync(), await paper.AddReaderAsync());
        var held = new List<Comment>();
        for (var i = 0; i < 3; i++)
            held.Add(await paper.AddCommentAsync(story, i == 2 ? await paper.AddReaderAsync("Ada Lindt") : author, CommentState.Held, $"Text {i}."));
        await desk.Api.PostAsync(Path(held[0], "remove"), Json.Of(new { clause = "noise" }));

        var items = held.Select(c => new { id = c.Id, seen = "Held.1.0" });
        var answer = await desk.Api.PostAsync("/api/v1/moderation/bulk", Json.Of(new { verb = "remove", clause = "spam", note = "No honey.", items }));

        var done = await answer.Content.ReadFromJsonAsync<JsonElement>();
        done.GetProperty("skipped").EnumerateArray().Single().GetProperty("why").GetString()!.ShouldStartWith("Mara Linde removed it meanwhile");
        var decision = done.GetProperty("decision");
        decision.GetProperty("covers").GetInt32().ShouldBe(2);
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.RemovedClause == "spam"))).ShouldBe(2);
        (await paper.ReadAsync(db => db.Outbox.CountAsync(m => m.Payload.Contains("No honey.")))).ShouldBe(2);
        (await desk.Api.PostAsync($"/api/v1/moderation/decisions/{decision.GetProperty("id").GetInt64()}/undo", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await StatesAsync(paper)).ShouldBe([CommentState.Removed, CommentState.Held, CommentState.Held]);

        await desk.Browser.GoAsync("/console");
        desk.Browser.Page.QuerySelector($"input[name=Entry][value='{held[1].Id} Held.1.0']")!.SetAttribute("checked", "");
        await desk.Browser.SubmitAsync("#bulk button[value=approve]", ("Entry", $"{held[1].Id} Held.1.0"));
        desk.Browser.Text.ShouldContain("Published 1 comment");
        (await StatesAsync(paper)).ShouldBe([CommentState.Removed, CommentState.Published, CommentState.Held]);
        (await desk.Api.PostAsync("/api/v1/moderation/bulk", Json.Of(new { verb = "approve", items = Enumerable.Range(1, 201).Select(i => new { id = i }) }))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_step_that_the_policy_calls_automatic_follows_in_the_same_decision_and_a_guest_acknowledges_the_warning_before_the_next_comment()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var story = await paper.AddStoryAsync();
        var yaml = DefaultPolicy.Yaml.Replace("strikes: 2, kind: warning }", "strikes: 1, kind: warning, automatic: true }", StringComparison.Ordinal);
        await paper.Services.GetRequiredService<PolicyDesk>().EnactAsync(new PolicyDesk.Request(paper.Site.Id, PolicyYaml.Read(yaml), "", null));
        using var guest = paper.NewBrowser();
        await PostAsync(guest, "A first word.");
        var comment = await paper.ReadAsync(db => db.Comments.SingleAsync());

        await desk.Browser.GoAsync($"/console/comments/{comment.Id}");
        await desk.Browser.SubmitAsync("form[action$=remove]", ("Clause", "personal-attacks"));

        desk.Browser.Text.ShouldContain("by the policy: Warned Lio Brandt");
        var token = guest.Cookies.GetAllCookies().Single(c => c.Name == "comity-guest").Value;
        using var api = paper.NewClient(token);
        var refused = await api.PostAsync($"/api/v1/stories/{story.Id}/comments", Json.Of(new { body = "By the API." }));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("/acknowledge");
        await guest.GoAsync("/stories/harbour");
        guest.Page.QuerySelector("#comment-form button[value=post]").ShouldBeNull();
        await guest.SubmitAsync("form[action$=acknowledge]");
        await PostAsync(guest, "A second word.");
        (await paper.ReadAsync(db => db.Comments.CountAsync(c => c.State == CommentState.Published))).ShouldBe(1);

        await desk.Browser.GoAsync("/console/decisions");
        await desk.Browser.SubmitAsync("form[action$=undo]");
        (await paper.ReadAsync(db => db.Sanctions.SingleAsync())).LiftedAt.ShouldNotBeNull();
        (await paper.LedgerAsync()).Where(k => !k.StartsWith("comment.publish", StringComparison.Ordinal) && !k.StartsWith("policy", StringComparison.Ordinal))
            .ShouldBe([LedgerKind.CommentRemove, LedgerKind.SanctionImpose, LedgerKind.WarningAcknowledge, LedgerKind.DecisionUndo, LedgerKind.DecisionUndo]);
    }

    [Fact]
    public async Task What_is_handed_over_is_decided_by_editors_and_undo_hands_it_over_again()
    {
        await using var paper = await Paper.StartAsync();
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var robin = await paper.SeatAsync(StaffRole.Editor, "Robin Ode");
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Held, "Text.");

        await mara.Browser.GoAsync("/console");
        await mara.Browser.SubmitAsync("form[action$=escalate]", ("Note", "Is this satire?"));
        mara.Browser.Text.ShouldContain("Handed comment #1 of Noor Haddo over to an editor");
        (await mara.Api.PostAsync(Path(comment, "approve"), Json.Of(new { }))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await robin.Browser.GoAsync($"/console/comments/{comment.Id}")).Body!.TextContent.ShouldContain("Is this satire?");
        await robin.Browser.SubmitAsync("form[action$=approve]");
        (await paper.CommentAsync(comment.Id)).EscalatedAt.ShouldBeNull();
        await robin.Browser.SubmitAsync(".notice form[action$=undo]");

        var after = await paper.CommentAsync(comment.Id);
        (after.State, after.EscalatedAt is null).ShouldBe((CommentState.Held, false));
        (await paper.LedgerAsync()).TakeLast(3).ShouldBe([LedgerKind.CommentEscalate, LedgerKind.CommentApprove, LedgerKind.DecisionUndo]);
    }

    [Fact]
    public async Task The_author_gets_the_canned_text_in_the_comments_language_and_colleagues_get_notes_that_go_with_the_author()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Editor);
        using var moderator = await paper.SeatAsync(StaffRole.Moderator, "Robin Ode");
        var story = await paper.AddStoryAsync(change: s => s.Language = "tr");
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(story, author, CommentState.Held, "Text.");
        await paper.WriteAsync(async db => (await db.Sites.SingleAsync(s => s.Id == paper.Site.Id)).Languages = ["en", "tr"]);
        await paper.Services.GetRequiredService<Comity.Server.Sites.SiteDirectory>().ReloadAsync();
        await desk.Browser.GoAsync("/console/texts");
        await desk.Browser.SubmitAsync("#text-form", ("Name", "Honey"), ("Words.en", "Sell honey elsewhere."), ("Words.tr", "Balı başka yerde satın."));
        var text = await paper.ReadAsync(db => db.CannedTexts.SingleAsync());
        (await moderator.Api.PostAsync("/api/v1/moderation/texts", Json.Of(new { name = "X", words = new { en = "X" } }))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await moderator.Browser.GoAsync($"/console/comments/{comment.Id}");
        await moderator.Browser.SubmitAsync($"form[action='/console/comments/{comment.Id}/notes']", ("Body", "The same honey as last year."));
        await moderator.Browser.SubmitAsync("form[action$=remove]", ("Clause", "spam"), ("Text", $"{text.Id}"), ("Note", "See you."));

        (await paper.ReadAsync(db => db.ModerationActions.SingleAsync())).Note.ShouldBe("Balı başka yerde satın.\n\nSee you.");
        (await desk.Browser.GoAsync($"/console/comments/{comment.Id}")).Body!.TextContent.ShouldContain("The same honey as last year.");
        var note = await paper.ReadAsync(db => db.StaffNotes.SingleAsync());
        (await desk.Api.DeleteAsync($"/api/v1/moderation/notes/{note.Id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await using var scope = paper.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Comity.Server.Members.Erasure>().EraseAsync(author.Id, paper.Site.Id, texts: false, default);
        (await paper.ReadAsync(db => db.StaffNotes.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_look_is_blind_changes_nothing_and_is_counted()
    {
        await using var paper = await Paper.StartAsync(settings: "--Comity:Moderation:SecondLookPercent=100");
        using var mara = await paper.SeatAsync(StaffRole.Moderator);
        using var robin = await paper.SeatAsync(StaffRole.Editor, "Robin Ode");
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(), await paper.AddReaderAsync(), CommentState.Published, "A text to weigh.");
        await mara.Api.PostAsync(Path(comment, "remove"), Json.Of(new { clause = "noise" }));

        (await mara.Browser.GoAsync("/console/second-look")).Body!.TextContent.ShouldContain("Nothing waits");
        var page = (await robin.Browser.GoAsync("/console/second-look")).QuerySelector("main")!.TextContent;
        page.ShouldContain("A text to weigh.");
        foreach (var tell in new[] { "Noor Haddo", "Mara Linde", "removed" })
            page.ShouldNotContain(tell);
        await robin.Browser.SubmitAsync("button[name=Removes][value=no]");

        (await paper.CommentAsync(comment.Id)).State.ShouldBe(CommentState.Removed);
        var agreement = await robin.Api.GetFromJsonAsync<JsonElement>("/api/v1/moderation/agreement");
        agreement.GetProperty("clauses").EnumerateArray().Single().GetProperty("id").GetString().ShouldBe("noise");
        (agreement.GetProperty("all").GetProperty("n").GetInt32(), agreement.GetProperty("all").GetProperty("kappa").GetDouble()).ShouldBe((1, 0));
        (await robin.Browser.GoAsync("/console/agreement")).Body!.TextContent.ShouldContain("Mara Linde");
        (await mara.Api.GetAsync("/api/v1/moderation/agreement")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await paper.LedgerAsync())[^1].ShouldBe(LedgerKind.SecondLook);
    }

    [Fact]
    public async Task A_blocked_guest_who_comes_back_is_hinted_at_and_mail_domains_are_held_or_refused()
    {
        await using var paper = await Paper.StartAsync();
        using var desk = await paper.SeatAsync(StaffRole.Editor);
        await paper.AddStoryAsync();
        using var first = paper.NewBrowser();
        await PostAsync(first, "A first word.", "l.brandt@gmail.com");
        var blocked = (await paper.ReadAsync(db => db.Comments.SingleAsync())).AuthorId;
        await desk.Api.PostAsync("/api/v1/moderation/sanctions", Json.Of(new { memberId = blocked, kind = "block", clause = "noise", reason = "Noise." }));
        using var second = paper.NewBrowser();
        await PostAsync(second, "A second word.", "lbrandt@googlemail.com", "Somebody Else");

        var again = (await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).LastAsync())).AuthorId;
        var page = (await desk.Browser.GoAsync($"/console/members/{again}")).Body!.TextContent;
        page.ShouldContain("Posted from the same address prefix as Lio Brandt, blocked on 4 March 2031");
        page.ShouldContain("The e-mail address is the same as that of Lio Brandt");
        paper.Time.Advance(TimeSpan.FromDays(31));
        (await desk.Browser.GoAsync($"/console/members/{again}")).Body!.TextContent.ShouldNotContain("Posted from the same address prefix");

        await PostAsync(second, "From a thrown-away box.", "x@sub.mailinator.com", "Somebody Else");
        (await paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).LastAsync())).State.ShouldBe(CommentState.Held);
        await desk.Browser.GoAsync("/console/domains");
        await desk.Browser.SubmitAsync("#domain-form", ("Domain", "Mailinator.com"), ("Rule", "refuse"));
        await PostAsync(second, "From a refused box.", "x@sub.mailinator.com", "Somebody Else");
        second.Text.ShouldContain("Comments from e-mail addresses of this service are not taken here");
        await first.GoAsync("/sign-in");
        using var api = paper.NewClient();
        (await api.PostAsync("/api/v1/sign-in", Json.Of(new { email = "y@mailinator.com" }))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await paper.ReadAsync(db => db.Members.AnyAsync(m => m.Email == "y@mailinator.com"))).ShouldBeFalse();
        (await paper.ReadAsync(db => db.Outbox.OrderBy(m => m.Id).Select(m => m.Payload).LastAsync())).ShouldContain("not taken");
    }

    private static string Path(Comment comment, string verb) => $"/api/v1/moderation/comments/{comment.Id}/{verb}";

    private static Task<List<CommentState>> StatesAsync(Paper paper) => paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).Select(c => c.State).ToListAsync());

    private static async Task PostAsync(Browser browser, string text, string email = "", string name = "Lio Brandt")
    {
        await browser.GoAsync("/stories/harbour");
        await browser.SubmitAsync("#comment-form button[value=post]", ("Body", text), ("Name", name), ("Email", email));
    }
}
