using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Outside;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Discussion;

/// <summary>A text to be judged, with who wrote it and what it answers.</summary>
internal sealed record JudgedText(string Text, AuthorFacts Author)
{
    public long? AuthorId { get; init; }

    public string? ParentText { get; init; }

    /// <summary>The comment of which the text is a new version; it cannot repeat itself.</summary>
    public long? CommentId { get; init; }

    /// <summary>What the image sent with it shows; null: none was sent.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>The image that the comment had goes with the earlier text.</summary>
    public bool TakesImageAway { get; init; }

    /// <summary>From <see cref="Judging.AskAsync"/>.</summary>
    public required IReadOnlyList<OutsideAnswer> Outside { get; init; }

    /// <summary>From <see cref="Judging.ReadAheadAsync"/>; null: the text is read when it is judged.</summary>
    public Reading? Ahead { get; init; }
}

/// <summary>Gathers what a judgement may depend on and has the policy in force decide. Stores nothing.</summary>
internal sealed class Judging(PolicyBook policies, OutsideModels outside, SiteDirectory sites, RecentTexts recent, Judging.Surroundings around)
{
    internal sealed record Surroundings(Settings Settings, StaffNames Staff, TimeProvider Time);

    internal const int OwnEarlier = 20;
    internal const int StoryEarlier = 50;
    internal const int MostCounted = 100;

    /// <summary>What the outside models that the policy in force names say of a text. It may take seconds: ask before the writer, decide within.</summary>
    public async Task<IReadOnlyList<OutsideAnswer>> AskAsync(int siteId, string text, CancellationToken cancel) =>
        await outside.AskAsync((await policies.InForceAsync(siteId, cancel)).Policy, text, cancel);

    /// <summary>The slow part of a judgement, which needs nothing that may change meanwhile: to be done before the writer, by as many at once as there are processors.</summary>
    public async Task<Reading> ReadAheadAsync(Story story, string text, CancellationToken cancel) =>
        (await policies.InForceAsync(story.SiteId, cancel)).ReadAhead(new Submission
        {
            Text = text,
            Author = new AuthorFacts { Name = "" },
            Story = await StoryFactsAsync(story.SiteId, story, cancel),
            Now = around.Time.GetUtcNow(),
        });

    /// <param name="story">Null: the text stands alone, such as when somebody tries the policy.</param>
    public async Task<Decision> DecideAsync(ComityDb db, int siteId, Story? story, JudgedText text, CancellationToken cancel = default)
    {
        var judge = await policies.InForceAsync(siteId, cancel);
        var now = around.Time.GetUtcNow();
        var submission = new Submission
        {
            Text = text.Text,
            Author = text.AuthorId is { } id ? text.Author with { PublishedComments = await s_published.For(db)(db, id, siteId, cancel) } : text.Author,
            Story = await StoryFactsAsync(siteId, story, cancel),
            ParentText = text.ParentText,
            Now = now,
            Earlier = await EarlierAsync(db, story, text, now, cancel),
            Outside = text.Outside,
        };
        using var trace = ComityMeter.Traces.StartActivity("judge");
        var begun = around.Time.GetTimestamp();
        var decision = judge.Decide(submission, text.Ahead);
        ComityMeter.Judging.Record(around.Time.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>("verdict", FindingJson.Word(decision.Verdict)));
        if (text.ImageAlt is { } alt)
            decision = Described(decision, judge.Decide(submission with { Text = alt, Earlier = [], Outside = null }));
        var hasImage = text.ImageAlt is not null || text is { TakesImageAway: false, CommentId: { } earlier } && await db.Comments.AnyAsync(c => c.Id == earlier && c.ImageHash != null, cancel);
        return hasImage ? LookedAt(decision) : decision;
    }

    /// <summary>Tells of a text that the running change has stored and that others may repeat.</summary>
    public void Remember(Comment comment) => recent.Add(comment);

    /// <summary>What refuses the description of the image refuses the comment; its findings mark no words of the text.</summary>
    private static Decision Described(Decision text, Decision alt) =>
        text.Verdict == Verdict.Refuse || alt.Verdict != Verdict.Refuse ? text
        : text with { Verdict = Verdict.Refuse, Findings = [.. alt.Findings.Select(f => f with { Spans = [] }), .. text.Findings], Reason = alt.Reason };

    /// <summary>A comment with an image waits for a person, also with another text, unless the text is refused anyway.</summary>
    private static Decision LookedAt(Decision decision)
    {
        if (decision.Verdict == Verdict.Refuse)
            return decision;
        var finding = new Finding("", "image", 1, [], Say.ImageFirst, Verdict.Hold);
        return decision.Verdict == Verdict.Hold
            ? decision with { Findings = [.. decision.Findings, finding] }
            : decision with { Verdict = Verdict.Hold, Findings = [finding, .. decision.Findings], Reason = Say.HeldBecause(finding.Says) };
    }

    private static readonly Compiled<Func<ComityDb, long, int, CancellationToken, Task<int>>> s_published = new(() => EF.CompileAsyncQuery(
        (ComityDb db, long author, int siteId, CancellationToken _) => db.Comments.Where(c => c.AuthorId == author && c.SiteId == siteId && c.State == CommentState.Published)
            .OrderBy(c => c.Id).Take(MostCounted).Count()));

    private static readonly Compiled<Func<ComityDb, long, DateTimeOffset, long, IAsyncEnumerable<EarlierComment>>> s_own = new(() => EF.CompileAsyncQuery(
        (ComityDb db, long author, DateTimeOffset since, long itself) => db.Comments
            .Where(c => c.Id != itself && (c.State == CommentState.Published || c.State == CommentState.Held) && c.AuthorId == author && c.CreatedAt >= since)
            .OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id).Take(OwnEarlier)
            .Select(c => new EarlierComment(c.Id, c.Revision, true, c.CreatedAt))));

    private static readonly Compiled<Func<ComityDb, long, long, long, IAsyncEnumerable<EarlierComment>>> s_others = new(() => EF.CompileAsyncQuery(
        (ComityDb db, long story, long author, long itself) => db.Comments
            .Where(c => c.Id != itself && (c.State == CommentState.Published || c.State == CommentState.Held) && c.StoryId == story && c.AuthorId != author && c.Number != null)
            .OrderByDescending(c => c.Number).Take(StoryEarlier)
            .Select(c => new EarlierComment(c.Id, c.Revision, false, c.CreatedAt))));

    private async Task<StoryFacts> StoryFactsAsync(int siteId, Story? story, CancellationToken cancel)
    {
        var site = sites.ById(siteId) ?? throw new InvalidOperationException($"There is no site {siteId}.");
        var hosts = Uri.TryCreate(around.Settings.PublicUrl, UriKind.Absolute, out var address) ? [.. site.Hosts, address.Host] : site.Hosts;
        return new StoryFacts
        {
            Headline = story?.Headline ?? "",
            Byline = story?.Byline,
            Language = story?.Language ?? site.Language,
            PreModerated = story?.Discussion == DiscussionState.PreModerated,
            StaffNames = await around.Staff.OfAsync(siteId, cancel),
            OwnHosts = hosts,
        };
    }

    /// <summary>What is known of the site whatever the story: names of staff, own hosts.</summary>
    internal Task<StoryFacts> SiteFactsAsync(int siteId, CancellationToken cancel) => StoryFactsAsync(siteId, null, cancel);

    /// <summary>Refused and withdrawn texts are left out: nobody reads them, and correcting one is no repetition.</summary>
    private async Task<List<EarlierText>> EarlierAsync(ComityDb db, Story? story, JudgedText text, DateTimeOffset now, CancellationToken cancel)
    {
        var found = new List<EarlierComment>();
        var itself = text.CommentId ?? 0;
        if (text.AuthorId is { } author)
            found.AddRange(await s_own.For(db)(db, author, now.AddHours(-24), itself).ToListAsync(cancel));
        if (story is not null)
            found.AddRange(await s_others.For(db)(db, story.Id, text.AuthorId ?? 0, itself).ToListAsync(cancel));
        return await recent.OfAsync(db, found, cancel);
    }
}
