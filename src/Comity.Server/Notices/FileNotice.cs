using System.Globalization;
using System.Security.Cryptography;
using Comity.Server.Appeals;
using Comity.Server.Discussion;
using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Languages;
using Comity.Server.Members;
using Comity.Server.Notify;
using Comity.Server.Pages.Notices;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Ledger;
using Comity.Storage.Stories;

namespace Comity.Server.Notices;

/// <summary>What somebody fills in to say that a comment breaks the law.</summary>
/// <param name="Comment">The comment's id.</param>
/// <param name="Law">Which law, in their words.</param>
/// <param name="Explanation">Why.</param>
/// <param name="AboutChildAbuse">About an offence of Articles 3 to 7 of Directive 2011/93/EU; then name and address may be left out.</param>
/// <param name="GoodFaith">They believe in good faith that it is accurate and complete.</param>
public sealed record NoticeForm(long Comment, string? Law, string? Explanation, bool AboutChildAbuse, bool GoodFaith)
{
    public string? Name { get; init; }

    public string? Email { get; init; }
}

/// <summary>The form, with the comment that it is about.</summary>
public sealed record NewNoticeView(Story Story, Comment Comment, NoticeForm Form, string SiteName)
{
    /// <summary>Why the notice was not taken.</summary>
    public string? Problem { get; init; }
}

/// <summary>Takes notices of illegal content (Digital Services Act, article 16) and acknowledges them.</summary>
internal sealed class FileNotice(Writer writer, LedgerWriter ledger, StatusLinks links, SiteDirectory sites, TimeProvider time)
{
    private const int MostName = 100;
    private const int MostLaw = 300;
    private const int MostExplanation = 5000;

    internal sealed record Services(CommentLookup Lookup, Sender Sender, FileNotice Notices, CurrentSite Site);

    public static async Task<IResult> Show(long comment, [AsParameters] Services services, CancellationToken cancel) =>
        await FindAsync(new NoticeForm(comment, null, null, false, false), services, cancel) is { } view ? Page.Show<NewNoticePage>(view) : TypedResults.NotFound();

    public static async Task<IResult> FromForm(IFormCollection fields, [AsParameters] Services services, CancellationToken cancel)
    {
        var comment = long.TryParse(fields["Comment"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        var form = new NoticeForm(comment, fields["Law"], fields["Explanation"], fields["AboutChildAbuse"] == "true", fields["GoodFaith"] == "true") { Name = fields["Name"], Email = fields["Email"] };
        if (await FindAsync(form, services, cancel) is not { } view)
            return TypedResults.NotFound();
        var (notice, problem) = await services.Notices.TakeAsync(view, services.Sender, cancel);
        return notice is null
            ? Page.Show<NewNoticePage>(view with { Problem = problem!.Says }, problem.Status)
            : TypedResults.Redirect(services.Notices.PathOf(notice));
    }

    public static async Task<IResult> FromApi(JsonBody<NoticeForm> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await FindAsync(body.Value!, services, cancel) is not { } view)
            return ApiResults.NotFound();
        var (notice, problem) = await services.Notices.TakeAsync(view, services.Sender, cancel);
        return notice is null ? ApiResults.Of(problem!) : TypedResults.Created((string?)null, OwnNoticeJson.Of(notice, services.Notices.PathOf(notice)));
    }

    public string PathOf(Notice notice) => links.PathOf(StatusKind.Notice, notice.Id);

    private static async Task<NewNoticeView?> FindAsync(NoticeForm form, Services services, CancellationToken cancel) =>
        await services.Lookup.CommentByIdAsync(form.Comment, cancel) is var (comment, story) && comment.IsPublic
            ? new NewNoticeView(story, comment, form, services.Site.Site.Name)
            : null;

    private async Task<(Notice? Notice, Problem? Problem)> TakeAsync(NewNoticeView view, Sender sender, CancellationToken cancel)
    {
        var form = view.Form;
        var (law, why) = (CommentShape.FromForm(form.Law).Trim(), CommentShape.FromForm(form.Explanation).Trim());
        if (ProblemOf(form, law, why) is { } says)
            return (null, Problem.Shape(says));
        if (await sender.TakeTurnAsync(cancel) is { } wait)
            return (null, wait);
        var visitor = await sender.VisitorAsync(cancel);
        var notice = new Notice
        {
            SiteId = view.Comment.SiteId,
            CommentId = view.Comment.Id,
            Law = law,
            Explanation = why,
            Salt = RandomNumberGenerator.GetBytes(16),
            Name = Filled(form.Name),
            Email = Filled(form.Email),
            AboutChildAbuse = form.AboutChildAbuse,
            NotifierId = visitor.Id,
            FiledAt = time.GetUtcNow(),
        };
        await writer.RunAsync((db, c) => WriteAsync(db, notice, c), cancel);
        return (notice, null);
    }

    private async Task WriteAsync(ComityDb db, Notice notice, CancellationToken cancel)
    {
        db.Notices.Add(notice);
        await db.SaveChangesAsync(cancel);
        await ledger.AppendAsync(db, notice.SiteId, new LedgerEvent
        {
            Kind = LedgerKind.NoticeFile,
            At = notice.FiledAt,
            Actor = notice.NotifierId is { } id ? "member:" + id : "program",
            Subject = "comment:" + notice.CommentId,
            Note = LedgerEvent.Salted(notice.Salt!, NoticeText.Of(notice)),
        }, cancel);
        if (notice.Email is { } email)
            Outbox.Mail(db, notice.SiteId, email, NoticeLetters.Received(await MailWords.OfAsync(db, notice.SiteId, notice.CommentId, cancel), notice, sites.ById(notice.SiteId)!.Name, links.AddressOf(StatusKind.Notice, notice.Id, notice.SiteId)), notice.FiledAt);
    }

    private static string? ProblemOf(NoticeForm form, string law, string why)
    {
        if (law.Length == 0 || law.Length > MostLaw)
            return Say.SayWhichLaw(MostLaw);
        if (why.Length == 0 || why.Length > MostExplanation)
            return Say.ExplainWhy(MostExplanation);
        if (CommentShape.ProblemOfBody(law + why, int.MaxValue) is { } shape)
            return shape;
        if (!form.GoodFaith)
            return Say.ConfirmGoodFaith;
        if (form.Name is { Length: > MostName })
            return Say.NotifierNameTooLong(MostName);
        if (CommentShape.ProblemOfEmail(Filled(form.Email)) is { } email)
            return email;
        return !form.AboutChildAbuse && (Filled(form.Name) is null || Filled(form.Email) is null)
            ? Say.GiveNameAndAddress
            : null;
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal static class NoticeText
{
    /// <summary>What the ledger keeps a hash of.</summary>
    public static string Of(Notice notice) => notice.Law + "\n" + notice.Explanation;
}

/// <summary>The mails to notifiers.</summary>
internal static class NoticeLetters
{
    public static Letter Received(Words words, Notice notice, string siteName, string address) =>
        new(words.NoticeSubject((int)notice.Id, words.Apart(siteName)), words.NoticeReceivedMail(words.Apart(siteName), (int)notice.Id)) { Button = words.SeeWhereItStands, Link = address, Language = words.Tag };

    public static Letter Decided(Words words, Notice notice, string siteName, string address) =>
        new(words.NoticeDecidedSubject((int)notice.Id, words.Apart(siteName)), words.NoticeDecidedMail(Says(words, notice), Letter.Quote(notice.Reasons))) { Button = words.SeeWhereItStands, Link = address, Language = words.Tag };

    public static Letter Reopened(Words words, Notice notice) => new(words.NoticeReopenedSubject((int)notice.Id), words.NoticeReopenedMail) { Language = words.Tag };

    public static string Says(Words words, Notice notice) => notice.Outcome switch
    {
        null => words.NoticeOpen,
        NoticeOutcome.Removed => words.NoticeRemoved,
        NoticeOutcome.Held => words.NoticeHeld,
        _ => words.NoticeNothing,
    };
}
