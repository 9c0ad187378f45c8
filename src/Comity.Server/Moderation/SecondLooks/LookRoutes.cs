using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Console;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation.SecondLooks;

/// <summary>Second opinions, and how they agree with the first.</summary>
public static class LookRoutes
{
    /// <param name="Look">Null: nothing waits for the asker.</param>
    public sealed record View(Frame Frame, LookView? Look);

    public sealed record FiguresView(Frame Frame, AgreementView Agreement);

    internal sealed record Form(string? Removes);

    /// <param name="Removes">Whether the caller would remove the comment.</param>
    internal sealed record Request(bool? Removes);

    internal sealed record LookJson(long Id, string Body, string Headline, string? Parent, IReadOnlyList<MarkJson> Findings);

    /// <param name="Kappa">Null where it is not defined.</param>
    internal sealed record RowJson(string Id, string Name, int N, double? Agreement, double? Kappa)
    {
        public static RowJson From(string id, string name, Kappa kappa) => new(id, name, kappa.N, kappa.Agreement, kappa.Value);
    }

    internal sealed record AgreementJson(RowJson All, IReadOnlyList<RowJson> Clauses, IReadOnlyList<RowJson> Moderators, int Waiting);

    internal static void MapPages(RouteGroupBuilder console)
    {
        console.MapGet("/second-look", Show);
        console.MapPost("/second-look/{id:long}", FromForm);
        console.MapGet("/agreement", ShowFigures).RequireStaff(StaffRole.Editor);
    }

    internal static void MapApi(RouteGroupBuilder api)
    {
        api.MapGet("/second-look", NextAsync).WithSummary("The next text to give a second opinion on, without what became of it").Produces<LookJson>().Produces(204);
        api.MapPost("/second-look/{id:long}", AnswerAsync).WithSummary("Give a second opinion; it changes nothing by itself").Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        api.MapGet("/agreement", FiguresAsync).RequireStaff(StaffRole.Editor).WithSummary("Cohen's kappa of first and second decisions, by clause and by moderator, for editors").Produces<AgreementJson>();
    }

    private static async Task<IResult> Show(LookDesk desk, Frames frames, CancellationToken cancel) =>
        Page.Show<SecondLookPage>(new View(await frames.ReadAsync(cancel), await desk.NextAsync(cancel)));

    private static async Task<IResult> FromForm(long id, [FromForm] Form form, LookDesk desk, ConsoleAnswers answers, CancellationToken cancel)
    {
        var refusal = form.Removes is "yes" or "no" ? await desk.AnswerAsync(id, form.Removes == "yes", cancel) : Outcome.Invalid("Choose whether you would remove it.");
        return await answers.AfterNoteAsync(refusal, "/console/second-look", cancel);
    }

    private static async Task<IResult> ShowFigures(LookDesk desk, Frames frames, CancellationToken cancel) =>
        Page.Show<AgreementPage>(new FiguresView(await frames.ReadAsync(cancel), await desk.AgreementAsync(cancel)));

    private static async Task<IResult> NextAsync(LookDesk desk, CancellationToken cancel) =>
        await desk.NextAsync(cancel) is { } look
            ? TypedResults.Ok(new LookJson(look.Id, look.Body, look.Headline, look.Parent, [.. look.Findings.Select(MarkJson.From)]))
            : TypedResults.NoContent();

    private static async Task<IResult> AnswerAsync(long id, Request request, LookDesk desk, CancellationToken cancel)
    {
        var refusal = request.Removes is { } removes ? await desk.AnswerAsync(id, removes, cancel) : Outcome.Invalid("Say whether you would remove it: \"removes\" is true or false.");
        return refusal is null ? TypedResults.NoContent() : TypedResults.Problem(refusal.Says, statusCode: ConsoleAnswers.StatusOf(refusal));
    }

    private static async Task<IResult> FiguresAsync(LookDesk desk, CancellationToken cancel)
    {
        var view = await desk.AgreementAsync(cancel);
        return TypedResults.Ok(new AgreementJson(
            RowJson.From("", "all", view.All),
            [.. view.Clauses.Select(r => RowJson.From(r.Id, r.Name, r.Kappa))],
            [.. view.Moderators.Select(r => RowJson.From(r.Id, r.Name, r.Kappa))],
            view.Waiting));
    }
}
