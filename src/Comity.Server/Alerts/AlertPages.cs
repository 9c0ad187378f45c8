using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Notify;
using Comity.Server.Pages.Alerts;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Alerts;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary><c>/alerts</c>: what a person is told of, and how; for members and for guests by their cookie.</summary>
public static class AlertPages
{
    /// <param name="Settings">As chosen, or the defaults.</param>
    /// <param name="Feed">Private address of the feed of replies.</param>
    public sealed record View(Member Member, AlertPage Page, AlertSettings Settings, string Feed)
    {
        /// <summary>Mails can be sent: the address is proven.</summary>
        public bool IsMailed => AlertPaces.CanBeMailed(Member);

        /// <summary>A word on what was just done.</summary>
        public string? Done { get; init; }

        public string? Problem { get; init; }
    }

    /// <param name="Token">Null: the link opens nothing.</param>
    /// <param name="IsDone">The button was pressed.</param>
    public sealed record LinkView(string? Token, bool IsDone);

    internal sealed record Services(Visitors Visitors, AlertBook Book, AlertLinks Links, CurrentSite Site, AlertTools Tools);

    internal static Task<IResult> Show(long? before, string? done, [AsParameters] Services services, CancellationToken cancel) =>
        ForMemberAsync(services, async member => Page.Show<AlertsPage>(await ViewAsync(member, before, services, cancel) with
        {
            Done = done switch { "saved" => Say.ChoiceKept, "sent" => Say.MailToYouOnItsWay, _ => null },
        }), cancel);

    /// <summary>Leads to what the alert is about, and takes it as read.</summary>
    internal static Task<IResult> Open(long id, [AsParameters] Services services, CancellationToken cancel) =>
        ForMemberAsync(services, async member => await services.Book.OpenAsync(member, id, cancel) is { } alert ? TypedResults.LocalRedirect(alert.Path) : TypedResults.NotFound(), cancel);

    internal static Task<IResult> MarkAll(IFormCollection form, [AsParameters] Services services, CancellationToken cancel) =>
        ForMemberAsync(services, async member =>
        {
            await services.Book.MarkAllAsync(member, cancel);
            return TypedResults.LocalRedirect("/alerts");
        }, cancel);

    internal static Task<IResult> Choose(IFormCollection form, [AsParameters] Services services, CancellationToken cancel) =>
        ForMemberAsync(services, async member =>
        {
            if (PaceOf(form["Reply"]) is not { } reply || PaceOf(form["Mention"]) is not { } mention || PaceOf(form["Decision"]) is not { } decision)
                return Page.Show<AlertsPage>(await ViewAsync(member, null, services, cancel) with { Problem = Say.ChooseForEach }, StatusCodes.Status422UnprocessableEntity);
            await services.Book.ChooseAsync(member.Id, reply, mention, decision, cancel);
            return TypedResults.LocalRedirect("/alerts?done=saved");
        }, cancel);

    /// <summary>Sends a guest the link that shows that their address is theirs.</summary>
    internal static Task<IResult> AskForProof(IFormCollection form, [AsParameters] Services services, CancellationToken cancel) =>
        ForMemberAsync(services, async member =>
        {
            if (member is not { IsGuest: true, EmailConfirmed: false, Email.Length: > 0 })
                return TypedResults.NotFound();
            if (!await services.Tools.Limiter.TakeAsync(services.Site.Id, "prove:" + member.EmailNormalForm, AlertTools.ProofsAnHour, TimeSpan.FromHours(1)))
                return Page.Show<AlertsPage>(await ViewAsync(member, null, services, cancel) with { Problem = Say.ProofAskedAlready }, StatusCodes.Status429TooManyRequests);
            var letter = AlertLetters.Prove(Say, services.Site.Site.Name, services.Links.Of(AlertLink.Prove, member));
            await services.Tools.Writer.RunAsync((db, _) =>
            {
                Outbox.Mail(db, services.Site.Id, member, letter, services.Tools.Time.GetUtcNow());
                return Task.CompletedTask;
            }, cancel);
            return TypedResults.LocalRedirect("/alerts?done=sent");
        }, cancel);

    internal static async Task<IResult> ShowUnsubscribe(string token, [AsParameters] Services services, CancellationToken cancel) =>
        LinkPage<UnsubscribePage>(await services.Tools.FindAsync(token, AlertLink.Unsubscribe, cancel), token, false);

    /// <summary>Also what a mail program sends by itself for RFC 8058: it knows no cookie, and no form's token.</summary>
    internal static async Task<IResult> Unsubscribe(string token, [AsParameters] Services services, CancellationToken cancel)
    {
        var member = await services.Tools.FindAsync(token, AlertLink.Unsubscribe, cancel);
        if (member is not null)
            await services.Book.UnsubscribeAsync(member.Id, cancel);
        return LinkPage<UnsubscribePage>(member, token, true);
    }

    internal static async Task<IResult> ShowProof(string token, [AsParameters] Services services, CancellationToken cancel) =>
        LinkPage<ProveAddressPage>(await services.Tools.FindAsync(token, AlertLink.Prove, cancel), token, false);

    internal static async Task<IResult> Prove(string token, [AsParameters] Services services, CancellationToken cancel)
    {
        var member = await services.Tools.FindAsync(token, AlertLink.Prove, cancel);
        if (member is not null)
            await services.Tools.Writer.RunAsync(async (db, c) => (await db.Members.SingleAsync(m => m.Id == member.Id, c)).EmailConfirmed = true, cancel);
        return LinkPage<ProveAddressPage>(member, token, true);
    }

    internal static MailPace? PaceOf(string? word) => word?.ToLowerInvariant() switch
    {
        "instant" => MailPace.Instant,
        "hourly" => MailPace.Hourly,
        "daily" => MailPace.Daily,
        "none" => MailPace.None,
        _ => null,
    };

    private static IResult LinkPage<T>(Member? member, string token, bool done)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        Page.Show<T>(new LinkView(member is null ? null : token, done), member is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);

    private static async Task<View> ViewAsync(Member member, long? before, Services services, CancellationToken cancel) => new(
        member,
        await services.Book.PageAsync(member, false, before, AlertBook.MostOnPage, cancel),
        await services.Book.SettingsAsync(member, cancel),
        services.Links.Of(AlertLink.Feed, member));

    private static async Task<IResult> ForMemberAsync(Services services, Func<Member, Task<IResult>> act, CancellationToken cancel) =>
        (await services.Visitors.CurrentAsync(cancel)).Member is { } member ? await act(member) : TypedResults.LocalRedirect("/sign-in?return=/alerts");
}

/// <summary>What the pages of alerts work with.</summary>
internal sealed record AlertTools(ComityDb Db, Writer Writer, AlertLinks Links, Limiter Limiter, TimeProvider Time)
{
    public const int ProofsAnHour = 3;

    /// <summary>The member whom a signed link speaks of; null: it is none of ours.</summary>
    public async Task<Member?> FindAsync(string token, AlertLink kind, CancellationToken cancel) =>
        AlertLinks.IdIn(token) is { } id && await Db.Members.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancel) is { } member && Links.Holds(token, kind, member) ? member : null;
}
