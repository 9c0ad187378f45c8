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

/// <summary>Writes the statement of reasons of a restriction from what is stored about it; the same facts give the same statement at any time.</summary>
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
            Ground = Ground(restriction, policy, site.Language),
            Redress = Redress(restriction),
        };
    }

    /// <summary>Until when the decision can be contested.</summary>
    public DateTimeOffset Until(Restriction restriction) => restriction.At.AddMonths(options.Months);

    private async Task<StatementContent> ContentAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        var story = await db.Stories.Where(s => s.Id == comment.StoryId).Select(s => new { s.Headline, s.Slug }).SingleAsync(cancel);
        return new StatementContent("text", story.Headline, comment.Number, comment.CreatedAt, address.Of("/stories/" + story.Slug));
    }

    private static StatementRestriction Measure(Restriction restriction)
    {
        const string everywhere = "Everywhere: this site shows the same to all countries.";
        if (restriction.Sanction is { } sanction)
        {
            var says = sanction.Kind switch
            {
                SanctionKind.Warning => "You are warned. You can go on taking part.",
                SanctionKind.PreModeration => "Your comments are read by a moderator before they are published.",
                SanctionKind.Suspension => "You cannot write or report comments for a time.",
                _ => "You cannot write or report comments.",
            };
            var territory = sanction.SiteId is null ? "On all sites of this installation, in all countries." : "On this site, in all countries.";
            var duration = sanction switch
            {
                { Kind: SanctionKind.Warning } => "A warning restricts nothing; it counts when further steps are weighed.",
                { EndsAt: not null } => $"From {Ago.At(sanction.StartsAt)} until {Ago.At(sanction.EndsAt.Value)}; it ends by itself.",
                _ => $"From {Ago.At(sanction.StartsAt)} until it is lifted.",
            };
            return new StatementRestriction(JsonName.Of(sanction.Kind), says, territory, duration, sanction.EndsAt);
        }

        return restriction.Comment!.State switch
        {
            CommentState.Held => new("held", "Your comment is not shown until a person has looked at it.", everywhere, "Until a person has decided.", null),
            CommentState.Refused => new("refused", "Your comment was not published. It is kept for you to correct.", everywhere, "Until you send a corrected text, or an appeal is upheld.", null),
            _ => new("removed", "Your comment was taken down. Its number and place are kept.", everywhere, "Without end, unless it is restored.", null),
        };
    }

    private static List<string> Facts(Restriction restriction)
    {
        var facts = new List<string>
        {
            restriction.Source switch
            {
                RestrictionSource.Report => "Readers had reported the comment.",
                RestrictionSource.Notice => "A notice of illegal content had been received.",
                _ => restriction.ByProgram && restriction.Action is null ? "The program that applies the Discussion Policy read the comment when it was sent." : "It was decided on our own initiative.",
            },
        };
        if (restriction.ByProgram && restriction.Action is null)
            facts.AddRange(Decisive(restriction.Revision!).Select(f => f.Says).Distinct());
        else if (restriction.Sanction is { Automatic: true })
            facts.Add("The Discussion Policy attaches it to a decision that a person took; no person confirmed it.");
        else if (restriction.ByProgram)
            facts.Add("The reports of readers who had been right before weighed enough for it to wait until a person has looked.");
        if (restriction.Note.Length > 0)
            facts.Add((restriction.ByProgram ? "" : "The moderator wrote: ") + restriction.Note);
        return facts;
    }

    /// <summary>The findings that called for the decision.</summary>
    internal static IEnumerable<FindingJson> Decisive(CommentRevision revision) =>
        FindingJson.Read(revision.Findings).Where(f => f.Calls == revision.Verdict && revision.Verdict != "publish");

    private static StatementGround Ground(Restriction restriction, PolicyDocument policy, string language)
    {
        var version = restriction.PolicyVersion;
        if (restriction.Clause == Grounds.Law)
            return new StatementGround("law", "The law", "", restriction.Note is { Length: > 0 } note ? note : "The comment breaks the law.", version);
        if (policy.Find(restriction.Clause ?? "") is not { } clause)
            return new StatementGround("terms", "Procedure of the Discussion Policy", "", Explanation(restriction, "It has to be read by a person first."), version);
        var reference = $"Clause {policy.NumberOf(clause.Id)}, {clause.Title.In(language)}";
        return new StatementGround("terms", reference, clause.Text.In(language).Trim(), Explanation(restriction, Means(restriction)), version);
    }

    private static string Means(Restriction restriction) => restriction switch
    {
        { Sanction: not null } => "What you wrote was found incompatible with this clause.",
        { ByProgram: true } => "The comment may be incompatible with this clause.",
        _ => "A moderator found the comment incompatible with this clause.",
    };

    private static string Explanation(Restriction restriction, string otherwise) =>
        restriction is { ByProgram: true, Action: null } && Decisive(restriction.Revision!).FirstOrDefault() is { Says.Length: > 0 } decisive ? decisive.Says : otherwise;

    private List<StatementRedress> Redress(Restriction restriction)
    {
        var (kind, id) = restriction.Comment is { } comment ? (StatusKind.Comment, comment.Id) : (StatusKind.Sanction, restriction.Sanction!.Id);
        var page = links.AddressOf(kind, id);
        var redress = new List<StatementRedress>();
        if (restriction.Comment?.State == CommentState.Refused)
            redress.Add(new("correct", "You can correct the text and send it again.", null, page));
        redress.Add(new("appeal", "You can appeal, free of charge and in your own words; another person than the one who decided will answer.", Until(restriction), page));
        var body = options.SettlementBody is { Length: > 0 } named ? $"You can turn to {named}." : "In the European Union you can turn to a certified out-of-court dispute settlement body (Article 21 of the Digital Services Act), where this site is bound by it.";
        redress.Add(new("outOfCourt", body, null, null));
        redress.Add(new("court", "You can go to a court at any time.", null, null));
        return redress;
    }
}
