using Comity.Server.Members;
using Comity.Storage.Members;

namespace Comity.Server.Moderation.Texts;

/// <summary>Canned texts for programs.</summary>
internal static class TextsApi
{
    /// <param name="Clause">Id; null: for removals under any clause.</param>
    /// <param name="Words">By BCP 47 language.</param>
    internal sealed record Request(string? Clause, string? Name, Dictionary<string, string>? Words);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/texts", List).WithSummary("Canned texts to authors, by name");
        var edit = api.MapGroup("/texts").RequireStaff(StaffRole.Editor);
        edit.MapPost("", Add).WithSummary("Write a canned text, for editors").Produces<TextView>(201).ProducesProblem(422);
        edit.MapPut("/{id:long}", Change).WithSummary("Write a canned text anew, for editors").Produces<TextView>().ProducesProblem(404).ProducesProblem(422);
        edit.MapDelete("/{id:long}", Delete).WithSummary("Delete a canned text, for editors").Produces(204).ProducesProblem(404);
    }

    private static Task<IReadOnlyList<TextView>> List(TextDesk desk, CancellationToken cancel) => desk.ReadAsync(cancel);

    private static Task<IResult> Add(Request request, TextDesk desk, CancellationToken cancel) => SaveAsync(0, request, desk, cancel);

    private static Task<IResult> Change(long id, Request request, TextDesk desk, CancellationToken cancel) =>
        id > 0 ? SaveAsync(id, request, desk, cancel) : Task.FromResult<IResult>(TypedResults.NotFound());

    private static async Task<IResult> Delete(long id, TextDesk desk, CancellationToken cancel) =>
        await desk.DeleteAsync(id, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();

    private static async Task<IResult> SaveAsync(long id, Request request, TextDesk desk, CancellationToken cancel)
    {
        var (saved, problem) = await desk.SaveAsync(new TextView(id, request.Clause, request.Name ?? "", request.Words ?? []), cancel);
        if (saved is null)
            return problem is null ? TypedResults.NotFound() : TypedResults.Problem(problem, statusCode: StatusCodes.Status422UnprocessableEntity);
        var view = (await desk.ReadAsync(cancel)).Single(t => t.Id == saved);
        return id == 0 ? TypedResults.Created("/api/v1/moderation/texts", view) : TypedResults.Ok(view);
    }
}
