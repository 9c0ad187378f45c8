using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Pages.Workshop;
using Comity.Storage.Policies;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Policies.Workshop;

/// <summary>The workshop's first page: the draft, clause by clause, and the versions there were.</summary>
public static class ShowWorkshop
{
    public sealed record View(BenchView Bench, IReadOnlyList<PolicyVersion> Versions, string Language);

    internal static async Task<IResult> Handle(string? done, Workbench bench, CancellationToken cancel) =>
        await ShowAsync(bench, await bench.ReadAsync(cancel) with { Done = Says(done) }, StatusCodes.Status200OK, cancel);

    internal static async Task<IResult> ShowAsync(Workbench bench, BenchView view, int status, CancellationToken cancel)
    {
        var versions = await bench.Db.PolicyVersions.AsNoTracking().Where(p => p.SiteId == bench.Site.Id).OrderByDescending(p => p.Version).Take(100).ToListAsync(cancel);
        return Page.Show<WorkshopPage>(new View(view, versions, bench.Site.Site.Language), status);
    }

    private static string? Says(string? done) => done switch
    {
        "saved" => "The draft is saved. Nothing has changed for readers yet.",
        "discarded" => "The draft is gone. The policy in force stays as it is.",
        "returned" => "The earlier version is now the draft. Look at the changes and enact it, if that is what you want.",
        "enacted" => "The policy is in force from now on.",
        _ => null,
    };
}

/// <summary>The buttons of the workshop's first page: move, remove, throw away, return to an earlier version.</summary>
public static class ChangeDraft
{
    internal static Task<IResult> Move(string id, IFormCollection form, Workbench bench, PolicyDrafts drafts, CancellationToken cancel) =>
        SaveAsync(form, bench, drafts, p => Changing.Moved(p, id, ClauseForm.Word(form, "to") == "up" ? -1 : 1), cancel);

    internal static Task<IResult> Remove(string id, IFormCollection form, Workbench bench, PolicyDrafts drafts, CancellationToken cancel) =>
        SaveAsync(form, bench, drafts, p => Changing.Without(p, id), cancel);

    internal static async Task<IResult> Discard(IFormCollection form, Workbench bench, PolicyDrafts drafts, CancellationToken cancel) =>
        await AnswerAsync(await drafts.DiscardAsync(await bench.EditorAsync(cancel), ClauseForm.Word(form, "seen"), cancel), "discarded", bench, cancel);

    internal static async Task<IResult> Return(int version, IFormCollection form, Workbench bench, PolicyDrafts drafts, PolicyBook book, CancellationToken cancel)
    {
        if (await book.TextAsync(bench.Site.Id, version, cancel) is not { } yaml)
            return TypedResults.NotFound();
        var outcome = await drafts.SaveAsync(await bench.EditorAsync(cancel), ClauseForm.Word(form, "seen"), _ => PolicyYaml.Read(yaml), cancel);
        return await AnswerAsync(outcome, "returned", bench, cancel);
    }

    private static async Task<IResult> SaveAsync(IFormCollection form, Workbench bench, PolicyDrafts drafts, Func<PolicyDocument, PolicyDocument> change, CancellationToken cancel) =>
        await AnswerAsync(await drafts.SaveAsync(await bench.EditorAsync(cancel), ClauseForm.Word(form, "seen"), change, cancel), "saved", bench, cancel);

    private static async Task<IResult> AnswerAsync(DraftOutcome outcome, string done, Workbench bench, CancellationToken cancel) =>
        outcome.Problem is null
            ? TypedResults.Redirect("/console/policy?done=" + done)
            : await ShowWorkshop.ShowAsync(bench, (await bench.ReadAsync(cancel)).After(outcome), Workbench.StatusOf(outcome), cancel);
}

/// <summary>One clause as a form.</summary>
public static class EditClause
{
    /// <param name="Bench">Frame.</param>
    /// <param name="Form">What the fields are filled with.</param>
    /// <param name="IsNew">The id can still be chosen.</param>
    public sealed record View(BenchView Bench, ClauseForm Form, bool IsNew)
    {
        public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

        public bool HasProblem(string field) => Problems.Any(p => p.Field == field);
    }

    internal static async Task<IResult> Handle(string id, Workbench bench, CancellationToken cancel)
    {
        var view = await bench.ReadAsync(cancel);
        var policy = view.Draft.Policy;
        if (id == "new")
            return Page.Show<ClausePage>(new View(view, new ClauseForm { Titles = Empty(policy), Texts = Empty(policy) }, true));
        var shadow = policy.Shadows.FirstOrDefault(c => c.Id == id);
        return (policy.Find(id) ?? shadow) is { } clause
            ? Page.Show<ClausePage>(new View(view, ClauseForm.Of(clause, shadow is not null), false))
            : TypedResults.NotFound();
    }

    internal static async Task<IResult> Save(string id, IFormCollection form, Workbench bench, PolicyDrafts drafts, CancellationToken cancel)
    {
        var view = await bench.ReadAsync(cancel);
        var policy = view.Draft.Policy;
        var isNew = id == "new";
        var sent = ClauseForm.Read(form, policy.Languages);
        sent = isNew ? sent : sent with { Id = id };
        var problems = new List<FieldProblem>();
        if (isNew && (policy.Find(sent.Id) is not null || policy.Shadows.Any(c => c.Id == sent.Id) || sent.Id == "new"))
            problems.Add(new FieldProblem("id", "There is a clause with this id already, or the id is reserved."));
        if (sent.ToClause(problems) is not { } clause)
            return Page.Show<ClausePage>(new View(view, sent, isNew) { Problems = problems }, StatusCodes.Status422UnprocessableEntity);
        var outcome = await drafts.SaveAsync(await bench.EditorAsync(cancel), ClauseForm.Word(form, "seen"), p => Changing.With(p, clause, sent.Shadow), cancel);
        return outcome.Problem is null
            ? TypedResults.Redirect("/console/policy?done=saved")
            : Page.Show<ClausePage>(new View((await bench.ReadAsync(cancel)).After(outcome), sent, isNew), Workbench.StatusOf(outcome));
    }

    private static Dictionary<string, string> Empty(PolicyDocument policy) => policy.Languages.ToDictionary(l => l, _ => "");
}
