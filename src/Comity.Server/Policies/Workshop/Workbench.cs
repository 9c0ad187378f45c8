using Comity.Policy.Classifier;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies.Workshop;

/// <summary>What every page of the workshop shows beside its own matter.</summary>
/// <param name="Draft">The draft, or what is in force.</param>
/// <param name="MayEdit">Others only read.</param>
public sealed record BenchView(DraftNow Draft, bool MayEdit)
{
    /// <summary>Display name of who saved the draft last.</summary>
    public string DraftBy { get; init; } = "";

    /// <summary>Why an order was refused.</summary>
    public string? Problem { get; init; }

    /// <summary>What somebody else changed meanwhile.</summary>
    public IReadOnlyList<PolicyChange> Since { get; init; } = [];

    /// <summary>What was done, one sentence.</summary>
    public string? Done { get; init; }

    /// <summary>The same with what became of an order.</summary>
    public BenchView After(DraftOutcome outcome) => this with { Draft = outcome.Now, Problem = outcome.Problem, Since = outcome.Since ?? [] };
}

/// <summary>Knows who is at work on the policy. For routes that only staff reach.</summary>
internal sealed class Workbench(Visitors visitors, CurrentSite site, ComityDb db, Scorer scorer)
{
    public Scorer Scorer => scorer;

    public ComityDb Db => db;

    public CurrentSite Site => site;

    public async Task<PolicyEditor> EditorAsync(CancellationToken cancel)
    {
        var visitor = await visitors.CurrentAsync(cancel);
        return visitor is { Member: { } member, Role: { } role }
            ? new PolicyEditor(site.Id, member.Id, role)
            : throw new InvalidOperationException("The workshop was asked by somebody who is not staff of the site.");
    }

    public async Task<BenchView> ReadAsync(CancellationToken cancel)
    {
        var draft = await PolicyDrafts.ReadAsync(db, site.Id, cancel);
        var by = draft.Draft is { AuthorId: var id } ? await db.Members.Where(m => m.Id == id).Select(m => m.DisplayName).SingleAsync(cancel) : "";
        return new BenchView(draft, (await EditorAsync(cancel)).Role >= StaffRole.Editor) { DraftBy = by };
    }

    /// <summary>HTTP status of a page that shows what became of an order that was not carried out.</summary>
    public static int StatusOf(DraftOutcome outcome) => outcome.Since is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
}
