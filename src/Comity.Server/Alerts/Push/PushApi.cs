using System.Buffers.Text;
using Comity.Server.Discussion;
using Comity.Server.Discussion.Api;
using Comity.Server.Members;
using Comity.Storage;
using Comity.Storage.Alerts;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts.Push;

/// <summary><c>/api/v1/push</c>: browsers that show a member's alerts.</summary>
internal static class PushApi
{
    private const int Most = 20;
    private const int LongestEndpoint = 1000;

    /// <param name="Endpoint">As the browser's <c>PushSubscription.toJSON()</c> gives it, keys too.</param>
    internal sealed record Request(string? Endpoint, Keys? Keys);

    /// <param name="P256dh">base64url.</param>
    /// <param name="Auth">base64url.</param>
    internal sealed record Keys(string? P256dh, string? Auth);

    internal sealed record SubscriptionJson(long Id, string Service, DateTimeOffset CreatedAt);

    internal sealed record PushJson(string PublicKey, IReadOnlyList<SubscriptionJson> Subscriptions);

    internal sealed record Services(Visitors Visitors, PushKey Key, ComityDb Db, Writer Writer, TimeProvider Time);

    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/push").WithTags("Alerts").ProducesProblem(401);
        api.MapGet("", Show).WithSummary("The key to subscribe with (applicationServerKey), and the caller's browsers that are subscribed").Produces<PushJson>();
        api.MapPost("/subscriptions", Subscribe).WithSummary("Have alerts shown by a browser").WithDescription("The body is what the browser's PushSubscription.toJSON() gives.")
            .Produces<SubscriptionJson>(201).ProducesProblem(400).ProducesProblem(409).ProducesProblem(422);
        api.MapDelete("/subscriptions/{id:long}", End).WithSummary("End a subscription").Produces(204).ProducesProblem(404);
    }

    private static async Task<IResult> Show([AsParameters] Services services, CancellationToken cancel)
    {
        if (await services.Visitors.CurrentAsync(cancel) is not { IsGuest: false, Id: { } id })
            return Unknown();
        var own = await services.Db.PushSubscriptions.AsNoTracking().Where(s => s.MemberId == id).OrderBy(s => s.Id).ToListAsync(cancel);
        return TypedResults.Ok(new PushJson(Base64Url.EncodeToString(services.Key.PublicKey), own.ConvertAll(JsonOf)));
    }

    private static async Task<IResult> Subscribe(JsonBody<Request> body, [AsParameters] Services services, CancellationToken cancel)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await services.Visitors.CurrentAsync(cancel) is not { IsGuest: false, Id: { } member })
            return Unknown();
        var asked = body.Value!;
        if (asked.Endpoint is not { Length: > 0 and <= LongestEndpoint } endpoint || !Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.UserInfo.Length > 0)
            return ApiResults.Of(Problem.Shape("The endpoint must be an address that begins with https://."));
        if (Bytes(asked.Keys?.P256dh) is not { } key || !PushCrypto.IsKey(key) || Bytes(asked.Keys?.Auth) is not { Length: PushCrypto.AuthLength } auth)
            return ApiResults.Of(Problem.Shape("The keys are not those of a subscription."));
        var made = await services.Writer.RunAsync(Reach.Nothing, async (db, c) =>
        {
            // The same browser after another person has signed in there: it is theirs now.
            await db.PushSubscriptions.Where(s => s.Endpoint == endpoint).ExecuteDeleteAsync(c);
            if (await db.PushSubscriptions.CountAsync(s => s.MemberId == member, c) >= Most)
                return null;
            var subscription = new PushSubscription { MemberId = member, Endpoint = endpoint, PublicKey = key, Auth = auth, CreatedAt = services.Time.GetUtcNow() };
            db.PushSubscriptions.Add(subscription);
            return subscription;
        }, cancel);
        return made is null
            ? ApiResults.Of(Problem.Conflict($"{Most} browsers are subscribed already; end one first."))
            : TypedResults.Created($"/api/v1/push/subscriptions/{made.Id}", JsonOf(made));
    }

    private static async Task<IResult> End(long id, [AsParameters] Services services, CancellationToken cancel) =>
        await services.Visitors.CurrentAsync(cancel) is not { IsGuest: false, Id: { } member } ? Unknown()
        : await services.Writer.RunAsync(Reach.Nothing, (db, c) => db.PushSubscriptions.Where(s => s.Id == id && s.MemberId == member).ExecuteDeleteAsync(c), cancel) > 0 ? TypedResults.NoContent() : ApiResults.NotFound();

    private static SubscriptionJson JsonOf(PushSubscription subscription) => new(subscription.Id, new Uri(subscription.Endpoint).Host, subscription.CreatedAt);

    private static byte[]? Bytes(string? text) => text is { Length: > 0 and < 200 } && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;

    private static IResult Unknown() => TypedResults.Problem("Sign in first.", statusCode: StatusCodes.Status401Unauthorized);
}
