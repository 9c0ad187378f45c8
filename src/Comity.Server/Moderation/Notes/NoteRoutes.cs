using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Moderation.Notes;

/// <summary>Notes on members and comments, by form and by API.</summary>
internal static class NoteRoutes
{
    internal sealed record Form(string? Body, string? Return);

    /// <param name="Body">At most 2000 characters.</param>
    internal sealed record Request(string? Body);

    public static void MapPages(RouteGroupBuilder console)
    {
        console.MapPost("/members/{id:long}/notes", AboutMember);
        console.MapPost("/comments/{id:long}/notes", OnComment).KeepsClaim();
        console.MapPost("/notes/{id:long}/delete", Delete);
    }

    public static void MapApi(RouteGroupBuilder api)
    {
        api.MapGet("/members/{id:long}/notes", OfMember).WithSummary("Staff's notes about a member, oldest first");
        api.MapGet("/comments/{id:long}/notes", OfComment).WithSummary("Staff's notes on a comment, oldest first");
        api.MapPost("/members/{id:long}/notes", (long id, Request request, NoteDesk desk, CancellationToken cancel) => AddAsync(desk, id, null, request.Body, cancel))
            .WithSummary("Write a note about a member").Produces<NoteView>(201).ProducesProblem(404).ProducesProblem(422);
        api.MapPost("/comments/{id:long}/notes", (long id, Request request, NoteDesk desk, CancellationToken cancel) => AddAsync(desk, null, id, request.Body, cancel))
            .WithSummary("Write a note on a comment").Produces<NoteView>(201).ProducesProblem(404).ProducesProblem(422).KeepsClaim();
        api.MapDelete("/notes/{id:long}", DeleteAsync).WithSummary("Delete a note, by its writer or an administrator").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> AboutMember(long id, [FromForm] Form form, NoteDesk desk, ConsoleAnswers answers, CancellationToken cancel)
    {
        var (_, refusal) = await desk.AddAsync(id, null, form.Body, cancel);
        return await answers.AfterNoteAsync(refusal, form.Return ?? $"/console/members/{id}", cancel);
    }

    private static async Task<IResult> OnComment(long id, [FromForm] Form form, NoteDesk desk, ConsoleAnswers answers, CancellationToken cancel)
    {
        var (_, refusal) = await desk.AddAsync(null, id, form.Body, cancel);
        return await answers.AfterNoteAsync(refusal, form.Return ?? $"/console/comments/{id}", cancel);
    }

    private static async Task<IResult> Delete(long id, [FromForm] Form form, NoteDesk desk, ConsoleAnswers answers, CancellationToken cancel)
    {
        var (_, refusal) = await desk.DeleteAsync(id, cancel);
        return await answers.AfterNoteAsync(refusal, form.Return, cancel);
    }

    private static Task<IReadOnlyList<NoteView>> OfMember(long id, NoteReader notes, CancellationToken cancel) => notes.ReadAsync([id], [], cancel);

    private static Task<IReadOnlyList<NoteView>> OfComment(long id, NoteReader notes, CancellationToken cancel) => notes.ReadAsync([], [id], cancel);

    private static async Task<IResult> AddAsync(NoteDesk desk, long? memberId, long? commentId, string? body, CancellationToken cancel)
    {
        var (note, refusal) = await desk.AddAsync(memberId, commentId, body, cancel);
        return note is null ? Problem(refusal!) : TypedResults.Created((string?)null, note);
    }

    private static async Task<IResult> DeleteAsync(long id, NoteDesk desk, CancellationToken cancel)
    {
        var (_, refusal) = await desk.DeleteAsync(id, cancel);
        return refusal is null ? TypedResults.NoContent() : Problem(refusal);
    }

    private static IResult Problem(Outcome refusal) => TypedResults.Problem(refusal.Says, statusCode: ConsoleAnswers.StatusOf(refusal));
}
