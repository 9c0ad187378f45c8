using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Alerts;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary>The paper's word to all members: made and taken back by administrators, in the console and by the API.</summary>
public sealed class Announcing(ComityDb db, Writer writer, LedgerWriter ledger, CurrentSite site, TimeProvider time)
{
    private const int MaxLength = 500;

    public sealed record View(IReadOnlyList<Announcement> Announcements)
    {
        public string Text { get; init; } = "";

        public string? Problem { get; init; }
    }

    internal sealed record Request(string? Text);

    internal sealed record AnnouncementJson(long Id, string Text, DateTimeOffset At);

    internal static void Map(IEndpointRouteBuilder app)
    {
        var console = app.MapGroup("/console/announcements").RequireStaff(StaffRole.Administrator).ExcludeFromDescription();
        console.MapGet("", async (Announcing announcing, CancellationToken cancel) => Page.Show<AnnouncementsPage>(new View(await announcing.ReadAsync(cancel))));
        console.MapPost("", FromForm);
        console.MapPost("/{id:long}/delete", DeleteFromForm);
        var api = app.MapGroup("/api/v1/announcements").WithTags("Alerts").RequireStaff(StaffRole.Administrator);
        api.MapGet("", async (Announcing announcing, CancellationToken cancel) =>
            TypedResults.Ok((await announcing.ReadAsync(cancel)).Select(a => new AnnouncementJson(a.Id, a.Text, a.At)).ToList())).WithSummary("The paper's announcements, for administrators");
        api.MapPost("", FromApi).WithSummary("Tell all members of the paper something, for administrators").Produces<AnnouncementJson>(201).ProducesProblem(400).ProducesProblem(422);
        api.MapDelete("/{id:long}", async (long id, Announcing announcing, Visitors visitors, CancellationToken cancel) =>
            await announcing.DeleteAsync(id, await visitors.CurrentAsync(cancel), cancel) ? TypedResults.NoContent() : ApiResults.NotFound())
            .WithSummary("Take an announcement back, for administrators").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> FromForm(IFormCollection form, Announcing announcing, Visitors visitors, CancellationToken cancel)
    {
        string text = form["Text"].ToString();
        var (_, problem) = await announcing.MakeAsync(text, await visitors.CurrentAsync(cancel), cancel);
        return problem is null
            ? TypedResults.LocalRedirect("/console/announcements")
            : Page.Show<AnnouncementsPage>(new View(await announcing.ReadAsync(cancel)) { Text = text, Problem = problem }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> DeleteFromForm(long id, IFormCollection form, Announcing announcing, Visitors visitors, CancellationToken cancel) =>
        await announcing.DeleteAsync(id, await visitors.CurrentAsync(cancel), cancel) ? TypedResults.LocalRedirect("/console/announcements") : TypedResults.NotFound();

    private static async Task<IResult> FromApi(JsonBody<Request> body, Announcing announcing, Visitors visitors, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        var (made, problem) = await announcing.MakeAsync(body.Value!.Text, await visitors.CurrentAsync(cancel), cancel);
        return made is null
            ? ApiResults.Of(Discussion.Problem.Shape(problem!))
            : TypedResults.Created($"/api/v1/announcements/{made.Id}", new AnnouncementJson(made.Id, made.Text, made.At));
    }

    private async Task<IReadOnlyList<Announcement>> ReadAsync(CancellationToken cancel) =>
        await db.Announcements.AsNoTracking().Where(a => a.SiteId == site.Id).OrderByDescending(a => a.Id).ToListAsync(cancel);

    private async Task<(Announcement?, string?)> MakeAsync(string? words, Visitor by, CancellationToken cancel)
    {
        var text = (words ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length is 0 or > MaxLength || text.Any(c => char.IsControl(c) && c != '\n'))
            return (null, $"Write what is to be told, in at most {MaxLength} characters.");
        return (await writer.RunAsync(async (d, c) =>
        {
            var made = new Announcement { SiteId = site.Id, Text = text, At = time.GetUtcNow(), ById = by.Id!.Value };
            d.Announcements.Add(made);
            await d.SaveChangesAsync(c);
            await SealAsync(d, LedgerKind.AnnouncementMake, made, by, c);
            return made;
        }, cancel), null);
    }

    private Task<bool> DeleteAsync(long id, Visitor by, CancellationToken cancel) => writer.RunAsync(async (d, c) =>
    {
        if (await d.Announcements.SingleOrDefaultAsync(a => a.Id == id && a.SiteId == site.Id, c) is not { } found)
            return false;
        d.Announcements.Remove(found);
        await SealAsync(d, LedgerKind.AnnouncementDelete, found, by, c);
        return true;
    }, cancel);

    private Task SealAsync(ComityDb d, string kind, Announcement about, Visitor by, CancellationToken cancel) => ledger.AppendAsync(d, site.Id, new LedgerEvent
    {
        Kind = kind,
        At = time.GetUtcNow(),
        Actor = "member:" + by.Id,
        Subject = "announcement:" + about.Id,
    }, cancel);
}
