using System.Globalization;
using Comity.Policy;
using Comity.Server.Discussion;
using Comity.Server.Hosting;
using Comity.Server.Moderation;
using Comity.Server.Pages.Workshop;
using Comity.Storage;
using Comity.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies.Workshop;

/// <summary>A trial as pages and programs see it.</summary>
/// <param name="State">Also right when its server was killed.</param>
public sealed record TrialView(PolicyTrial Trial, TrialState State)
{
    public TrialResult? Result { get; init; }

    /// <summary>Per cent.</summary>
    public int Percent => Trial.Total == 0 ? State == TrialState.Done ? 100 : 0 : (int)(100L * Trial.Done / Trial.Total);
}

/// <summary>The trials that were made, and the form that begins one.</summary>
public static class ShowTrials
{
    private const int Most = 20;

    public sealed record View(BenchView Bench, IReadOnlyList<TrialView> Trials);

    internal static async Task<IResult> Handle(Workbench bench, TimeProvider time, CancellationToken cancel) =>
        await ShowAsync(await bench.ReadAsync(cancel), bench, time, StatusCodes.Status200OK, cancel);

    internal static async Task<IResult> ShowAsync(BenchView view, Workbench bench, TimeProvider time, int status, CancellationToken cancel) =>
        Page.Show<TrialsPage>(new View(view, await ReadAsync(bench.Db, bench.Site.Id, time, cancel)), status);

    /// <summary>The newest ones first, without what they found.</summary>
    internal static async Task<IReadOnlyList<TrialView>> ReadAsync(ComityDb db, int siteId, TimeProvider time, CancellationToken cancel)
    {
        var trials = await db.PolicyTrials.AsNoTracking().Where(t => t.SiteId == siteId).OrderByDescending(t => t.Id).Take(Most)
            .Select(t => new PolicyTrial
            {
                Id = t.Id,
                SiteId = t.SiteId,
                Yaml = "",
                Against = t.Against,
                Days = t.Days,
                State = t.State,
                StartedAt = t.StartedAt,
                EndedAt = t.EndedAt,
                HeardAt = t.HeardAt,
                CancelAsked = t.CancelAsked,
                Done = t.Done,
                Total = t.Total,
            }).ToListAsync(cancel);
        return trials.ConvertAll(t => new TrialView(t, Trials.StateOf(t, time.GetUtcNow())));
    }

    internal static async Task<TrialView?> FindAsync(ComityDb db, int siteId, long id, TimeProvider time, CancellationToken cancel) =>
        await db.PolicyTrials.AsNoTracking().SingleOrDefaultAsync(t => t.SiteId == siteId && t.Id == id, cancel) is { } trial
            ? new TrialView(trial, Trials.StateOf(trial, time.GetUtcNow())) { Result = TrialResult.Read(trial.Result) }
            : null;
}

/// <summary>The buttons that begin and stop a trial.</summary>
public static class OrderTrial
{
    internal static async Task<IResult> Start(IFormCollection form, Workbench bench, Trials trials, TimeProvider time, CancellationToken cancel)
    {
        var days = int.TryParse(ClauseForm.Word(form, "days"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var outcome = await trials.StartAsync(await bench.EditorAsync(cancel), days, cancel);
        if (outcome.Trial is { } trial)
            return TypedResults.Redirect($"/console/policy/trials/{trial.Id}");
        return await ShowTrials.ShowAsync(await bench.ReadAsync(cancel) with { Problem = outcome.Problem }, bench, time, StatusCodes.Status409Conflict, cancel);
    }

    internal static async Task<IResult> Cancel(long id, IFormCollection form, Workbench bench, Trials trials, CancellationToken cancel)
    {
        await trials.CancelAsync(await bench.EditorAsync(cancel), id, cancel);
        return TypedResults.Redirect($"/console/policy/trials/{id}");
    }
}

/// <summary>One trial: how far it is, or what it found.</summary>
public static class ShowTrial
{
    public sealed record View(BenchView Bench, TrialView Trial)
    {
        /// <summary>Names of clauses, of the draft that was tried and of the version it was compared with.</summary>
        public required IReadOnlyDictionary<string, string> Names { get; init; }

        public string NameOf(string clause) => clause.Length == 0 ? "No clause" : Names.GetValueOrDefault(clause, clause);
    }

    internal static async Task<IResult> Handle(long id, Workbench bench, TimeProvider time, CancellationToken cancel)
    {
        if (await ShowTrials.FindAsync(bench.Db, bench.Site.Id, id, time, cancel) is not { } trial)
            return TypedResults.NotFound();
        return Page.Show<TrialPage>(new View(await bench.ReadAsync(cancel), trial) { Names = NamesOf(trial.Trial, bench.Site.Site.Language) });
    }

    internal static Dictionary<string, string> NamesOf(PolicyTrial trial, string language)
    {
        var draft = PolicyYaml.Read(trial.Yaml);
        return draft.Clauses.Select(c => (c.Id, ClauseName.Of(draft, c.Id, language)))
            .Concat(draft.Shadows.Select(c => (c.Id, Name: c.Title.In(language) + " (shadow)"))).ToDictionary(c => c.Item1, c => c.Item2);
    }
}

/// <summary>Texts for which the draft would change something, to be read.</summary>
public static class ShowSamples
{
    /// <param name="Was">Verdict by the policy in force.</param>
    /// <param name="Becomes">By the draft.</param>
    /// <param name="Reason">Of the draft's decision; of the policy's in force for a text that would be released.</param>
    public sealed record Sample(SampleKey Key, string Was, string Becomes, string Reason)
    {
        public IReadOnlyList<MarkedPiece> Pieces { get; init; } = [];

        public DateTimeOffset At { get; init; }

        /// <summary>What a person decided; null: nobody did.</summary>
        public string? Person { get; init; }
    }

    public sealed record View(BenchView Bench, TrialView Trial, string GroupName, IReadOnlyList<Sample> Samples);

    internal static async Task<IResult> Handle(long id, string group, Workbench bench, Judging judging, TimeProvider time, CancellationToken cancel)
    {
        if (await ShowTrials.FindAsync(bench.Db, bench.Site.Id, id, time, cancel) is not { Result: { } result } trial || !result.Groups.TryGetValue(group, out var figures))
            return TypedResults.NotFound();
        var name = TrialGroups.All.First(g => g.Id == group).Name;
        return Page.Show<SamplesPage>(new View(await bench.ReadAsync(cancel), trial, name, await ReadAsync(figures.Samples, trial.Trial, bench, judging, cancel)));
    }

    /// <summary>The samples judged again as in the trial; one that was erased since is left out.</summary>
    internal static async Task<IReadOnlyList<Sample>> ReadAsync(IReadOnlyList<SampleKey> keys, PolicyTrial trial, Workbench bench, Judging judging, CancellationToken cancel)
    {
        var (inForce, draft) = Trials.Judges(bench.Db, trial, bench.Scorer);
        var site = await judging.SiteFactsAsync(trial.SiteId, cancel);
        var span = new PastSpan(trial.SiteId, trial.StartedAt.AddDays(-trial.Days), trial.StartedAt, WithEarlier: true);
        var samples = new List<Sample>();
        foreach (var key in keys)
        {
            if (new PastTexts(bench.Db, site, span).Read(key.CommentId).FirstOrDefault(t => t.Revision == key.Revision) is { } text)
                samples.Add(Of(text, (inForce, inForce.Decide(text.Submission)), (draft, draft.Decide(text.Submission)), bench.Site.Site.Language));
        }

        return samples;
    }

    private static Sample Of(PastText text, (Judge Judge, Decision Decision) old, (Judge Judge, Decision Decision) next, string language)
    {
        var (was, becomes) = (TrialTally.VerdictOf(text, old.Decision), TrialTally.VerdictOf(text, next.Decision));
        var shown = becomes == Verdict.Publish ? old : next;
        var calling = shown.Decision with { Findings = [.. shown.Decision.Findings.Where(f => f.Calls != Verdict.Publish)] };
        var findings = FindingView.Read(FindingJson.Write(calling, shown.Judge.Policy), shown.Judge.Policy, language);
        return new Sample(new SampleKey(text.CommentId, text.Revision), FindingJson.Word(was), FindingJson.Word(becomes), shown.Decision.Reason)
        {
            Pieces = MarkedText.Cut(text.Submission.Text, findings),
            At = text.Submission.Now,
            Person = text.Person is not { } said ? null : said.Breach ? $"removed by a person under {ClauseName.Of(next.Judge.Policy, said.Clause ?? "", language)}" : "let stand by a person",
        };
    }
}
