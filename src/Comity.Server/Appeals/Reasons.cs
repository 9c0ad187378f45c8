using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Moderation;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Appeals;

/// <summary>
/// Writes the statement of reasons of a restriction from what is stored about it; the same facts give the same statement at
/// any time. Its sentences are in the language of the running request; the values for programs are the same in all.
/// </summary>
internal sealed class Reasons(PolicyBook policies, SiteDirectory sites, PublicAddress address, StatusLinks links, AppealOptions options)
{
    public async Task<StatementOfReasons> OfAsync(ComityDb db, Restriction restriction, CancellationToken cancel)
    {
        var site = sites.ById(restriction.SiteId)!;
        var policy = (await policies.AtAsync(db, site.Id, restriction.PolicyVersion, cancel)).Policy;
        var content = restriction.Comment is { } comment ? await ContentAsync(db, comment, cancel) : null;
        return new StatementOfReasons(restriction.Key, site.Name, restriction.At)
        {
            Restriction = Measure(restriction),
            Content = content,
            Facts = Facts(restriction),
            Source = JsonName.Of(restriction.Source),
            AutomatedDetection = restriction.Source == RestrictionSource.OwnInitiative && restriction.Revision is { Verdict: "hold" or "refuse" },
            AutomatedDecision = restriction.ByProgram ? "fully" : "notAutomated",
            Ground = Ground(restriction, policy),
            Redress = Redress(restriction),
        };
    }

    /// <summary>Until when the decision can be contested.</summary>
    public DateTimeOffset Until(Restriction restriction) => restriction.At.AddMonths(options.Months);

    private async Task<StatementContent> ContentAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        var story = await db.Stories.Where(s => s.Id == comment.StoryId).Select(s => new { s.Headline, s.Slug }).SingleAsync(cancel);
        return new StatementContent("text", story.Headline, comment.Number, comment.CreatedAt, address.Of("/stories/" + story.Slug, comment.SiteId));
    }

    private static StatementRestriction Measure(Restriction restriction)
    {
        if (restriction.Sanction is { } sanction)
        {
            var says = sanction.Kind switch
            {
                SanctionKind.Warning => Say.YouAreWarned,
                SanctionKind.PreModeration => Say.ReadBeforehand,
                SanctionKind.Suspension => Say.NoPartForATime,
                _ => Say.NoPart,
            };
            var territory = sanction.SiteId is null ? Say.OnAllSites : Say.OnThisSite;
            var duration = sanction switch
            {
                { Kind: SanctionKind.Warning } => Say.WarningRestrictsNothing,
                { EndsAt: { } end } => Say.FromUntil(sanction.StartsAt, end),
                _ => Say.FromUntilLifted(sanction.StartsAt),
            };
            return new StatementRestriction(JsonName.Of(sanction.Kind), says, territory, duration, sanction.EndsAt);
        }

        return restriction.Comment!.State switch
        {
            CommentState.Held => new("held", Say.HeldMeans, Say.EverywhereAlike, Say.UntilDecided, null),
            CommentState.Refused => new("refused", Say.RefusedMeans, Say.EverywhereAlike, Say.UntilCorrected, null),
            _ => new("removed", Say.RemovedMeans, Say.EverywhereAlike, Say.UntilRestored, null),
        };
    }

    private static List<string> Facts(Restriction restriction)
    {
        var facts = new List<string>
        {
            restriction.Source switch
            {
                RestrictionSource.Report => Say.ReadersReported,
                RestrictionSource.Notice => Say.NoticeReceived,
                _ => restriction.ByProgram && restriction.Action is null ? Say.ProgramRead : Say.OnOwnInitiative,
            },
        };
        if (restriction.ByProgram && restriction.Action is null)
            facts.AddRange(Decisive(restriction.Revision!).Select(f => f.Says).Distinct());
        else if (restriction.Sanction is { Automatic: true })
            facts.Add(Say.PolicyAttachesIt);
        else if (restriction.ByProgram)
            facts.Add(Say.ReportsWeighed);
        if (restriction.Note.Length > 0)
            facts.Add(restriction.ByProgram ? restriction.Note : $"{Say.ModeratorsWords} {restriction.Note}");
        return facts;
    }

    /// <summary>The findings that called for the decision.</summary>
    internal static IEnumerable<FindingJson> Decisive(CommentRevision revision) =>
        FindingJson.Read(revision.Findings).Where(f => f.Calls == revision.Verdict && revision.Verdict != "publish");

    private static StatementGround Ground(Restriction restriction, PolicyDocument policy)
    {
        var version = restriction.PolicyVersion;
        if (restriction.Clause == Grounds.Law)
            return new StatementGround("law", Say.Law, "", restriction.Note is { Length: > 0 } note ? note : Say.BreaksTheLaw, version);
        if (policy.Find(restriction.Clause ?? "") is not { } clause)
            return new StatementGround("terms", Say.PolicyProcedure, "", Explanation(restriction, Say.ReadByPersonFirst), version);
        var reference = Say.ClauseTitled(policy.NumberOf(clause.Id), clause.Title.In(Say.Tag));
        return new StatementGround("terms", reference, PolicyLanguages.Flowing(clause.Text.In(Say.Tag)), Explanation(restriction, Means(restriction)), version);
    }

    private static string Means(Restriction restriction) => restriction switch
    {
        { Sanction: not null } => Say.YoursAgainstClause,
        { ByProgram: true } => Say.MayBeAgainstClause,
        _ => Say.FoundAgainstClause,
    };

    private static string Explanation(Restriction restriction, string otherwise) =>
        restriction is { ByProgram: true, Action: null } && Decisive(restriction.Revision!).FirstOrDefault() is { Says.Length: > 0 } decisive ? decisive.Says : otherwise;

    private List<StatementRedress> Redress(Restriction restriction)
    {
        var (kind, id) = restriction.Comment is { } comment ? (StatusKind.Comment, comment.Id) : (StatusKind.Sanction, restriction.Sanction!.Id);
        var page = links.AddressOf(kind, id, restriction.SiteId);
        var redress = new List<StatementRedress>();
        if (restriction.Comment?.State == CommentState.Refused)
            redress.Add(new("correct", Say.CanCorrect, null, page));
        redress.Add(new("appeal", Say.CanAppeal, Until(restriction), page));
        var body = options.SettlementBody is { Length: > 0 } named ? Say.CanTurnTo(named) : Say.CanTurnToBody;
        redress.Add(new("outOfCourt", body, null, null));
        redress.Add(new("court", Say.CanGoToCourt, null, null));
        return redress;
    }
}
