using Comity.Server.Discussion;
using Comity.Server.Discussion.Api;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Console;
using Comity.Storage.Members;
using Comity.Storage.Outbox;

namespace Comity.Server.Webhooks;

/// <summary>Webhooks in the console and by the API, for administrators.</summary>
public static class WebhookRoutes
{
    public sealed record View(IReadOnlyList<Webhook> Webhooks, IReadOnlyList<DeadLetter> Dead)
    {
        /// <summary>The webhook just made, whose secret is shown only now.</summary>
        public Webhook? Made { get; init; }

        public string? Problem { get; init; }

        public string Url { get; init; } = "";

        public IReadOnlyList<string> Kinds { get; init; } = [];

        public static IReadOnlyList<string> AllKinds => WebhookKinds.All;
    }

    internal sealed record Request(string? Url, IReadOnlyList<string>? Kinds);

    /// <param name="Secret">Only in the answer that made it.</param>
    internal sealed record WebhookJson(long Id, string Url, IReadOnlyList<string> Kinds, DateTimeOffset CreatedAt, string? Secret);

    public static void Map(IEndpointRouteBuilder app)
    {
        var console = app.MapGroup("/console/webhooks").RequireStaff(StaffRole.Administrator).ExcludeFromDescription();
        console.MapGet("", async (WebhookDesk desk, CancellationToken cancel) => Page.Show<WebhooksPage>(await ViewAsync(desk, cancel)));
        console.MapPost("", Add);
        console.MapPost("/{id:long}/delete", (long id, IFormCollection form, WebhookDesk desk, CancellationToken cancel) => BackAsync(desk.DeleteAsync(id, cancel)));
        console.MapPost("/{id:long}/ping", (long id, IFormCollection form, WebhookDesk desk, CancellationToken cancel) => BackAsync(desk.PingAsync(id, cancel)));
        console.MapPost("/dead/{id:long}/retry", (long id, IFormCollection form, WebhookDesk desk, CancellationToken cancel) => BackAsync(desk.RetryAsync(id, cancel)));
        console.MapPost("/dead/{id:long}/discard", (long id, IFormCollection form, WebhookDesk desk, CancellationToken cancel) => BackAsync(desk.DiscardAsync(id, cancel)));
        MapApi(app.MapGroup("/api/v1/webhooks").WithTags("Webhooks").RequireStaff(StaffRole.Administrator));
    }

    private static void MapApi(RouteGroupBuilder api)
    {
        api.MapGet("", async (WebhookDesk desk, CancellationToken cancel) => TypedResults.Ok((await desk.ReadAsync(cancel)).Select(w => JsonOf(w, false)).ToList()))
            .WithSummary("The site's webhooks, without their secrets");
        api.MapPost("", AddByApi).WithSummary("Add a webhook; the answer is the only place where its secret is shown").Produces<WebhookJson>(201).ProducesProblem(400).ProducesProblem(422);
        api.MapPut("/{id:long}", ChangeByApi).WithSummary("Change a webhook's address and kinds").Produces(204).ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        api.MapDelete("/{id:long}", (long id, WebhookDesk desk, CancellationToken cancel) => AnswerAsync(desk.DeleteAsync(id, cancel)))
            .WithSummary("Delete a webhook and what waits for it").Produces(204).ProducesProblem(404);
        api.MapPost("/{id:long}/ping", (long id, WebhookDesk desk, CancellationToken cancel) => AnswerAsync(desk.PingAsync(id, cancel)))
            .WithSummary("Send a webhook a message that tells of nothing").Produces(204).ProducesProblem(404);
        api.MapGet("/dead-letters", async (WebhookDesk desk, CancellationToken cancel) => TypedResults.Ok(await desk.DeadAsync(cancel))).WithSummary("Deliveries that were given up, the newest first");
        api.MapPost("/dead-letters/{id:long}/retry", (long id, WebhookDesk desk, CancellationToken cancel) => AnswerAsync(desk.RetryAsync(id, cancel)))
            .WithSummary("Try a delivery again from the beginning").Produces(204).ProducesProblem(404);
        api.MapDelete("/dead-letters/{id:long}", (long id, WebhookDesk desk, CancellationToken cancel) => AnswerAsync(desk.DiscardAsync(id, cancel)))
            .WithSummary("Discard a delivery").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> Add(IFormCollection form, WebhookDesk desk, CancellationToken cancel)
    {
        var kinds = form["Kinds"].OfType<string>().ToList();
        var (made, problem) = await desk.AddAsync(form["Url"], kinds, cancel);
        var view = await ViewAsync(desk, cancel) with { Made = made, Problem = problem };
        return made is null
            ? Page.Show<WebhooksPage>(view with { Url = form["Url"].ToString(), Kinds = kinds }, StatusCodes.Status422UnprocessableEntity)
            : Page.Show<WebhooksPage>(view);
    }

    private static async Task<IResult> AddByApi(JsonBody<Request> body, WebhookDesk desk, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        var (made, problem) = await desk.AddAsync(body.Value!.Url, body.Value.Kinds, cancel);
        return made is null ? ApiResults.Of(Problem.Shape(problem!)) : TypedResults.Created($"/api/v1/webhooks/{made.Id}", JsonOf(made, true));
    }

    private static async Task<IResult> ChangeByApi(long id, JsonBody<Request> body, WebhookDesk desk, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        var (found, problem) = await desk.ChangeAsync(id, body.Value!.Url, body.Value.Kinds, cancel);
        return !found ? ApiResults.NotFound() : problem is null ? TypedResults.NoContent() : ApiResults.Of(Problem.Shape(problem));
    }

    private static WebhookJson JsonOf(Webhook hook, bool withSecret) => new(hook.Id, hook.Url, hook.Kinds, hook.CreatedAt, withSecret ? hook.Secret : null);

    private static async Task<View> ViewAsync(WebhookDesk desk, CancellationToken cancel) => new(await desk.ReadAsync(cancel), await desk.DeadAsync(cancel));

    private static async Task<IResult> AnswerAsync(Task<bool> found) => await found ? TypedResults.NoContent() : ApiResults.NotFound();

    private static async Task<IResult> BackAsync(Task<bool> found) => await found ? TypedResults.LocalRedirect("/console/webhooks") : TypedResults.NotFound();
}
