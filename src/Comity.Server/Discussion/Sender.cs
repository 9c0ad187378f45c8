using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage.Members;

namespace Comity.Server.Discussion;

/// <summary>Who sends the request, from where, and whether they may send yet another.</summary>
internal sealed class Sender(IHttpContextAccessor accessor, Visitors visitors, AddressHasher hasher, CurrentSite site, Sender.Rules rules)
{
    internal sealed record Rules(PostingLimits Limits, TimeProvider Time);

    public string? AddressHash => hasher.Of(accessor.HttpContext?.Connection.RemoteIpAddress);

    public Task<Visitor> VisitorAsync(CancellationToken cancel) => visitors.CurrentAsync(cancel);

    /// <summary>
    /// The secret that the sender of a form gets when they are new: the same one when the same form is sent twice. Of a form that
    /// many readers have, only what comes from the same place with the same fields within a minute is the same sending.
    /// </summary>
    public string SecretFor(FormTicket ticket, string? name, string? email, string? text)
    {
        if (!ticket.IsShared)
            return hasher.SecretFor("guest " + ticket.Nonce);
        var context = accessor.HttpContext!;
        return hasher.SecretFor(System.Text.Json.JsonSerializer.Serialize((string?[])[
            "guest", ticket.Nonce, $"{rules.Time.GetUtcNow().ToUnixTimeSeconds() / 60}", $"{context.Connection.RemoteIpAddress}", context.Request.Headers.UserAgent, name, email, text]));
    }

    /// <summary>Takes one turn; the problem says how long to wait.</summary>
    public async Task<Problem?> TakeTurnAsync(CancellationToken cancel) =>
        await rules.Limits.TakeAsync(site.Id, await VisitorAsync(cancel), AddressHash) is { } wait ? Wait(wait) : null;

    /// <summary>The same for what weighs less than a comment: a text that is only judged, a reaction.</summary>
    public async Task<Problem?> TakePreviewTurnAsync(CancellationToken cancel) =>
        await rules.Limits.TakePreviewAsync(site.Id, await VisitorAsync(cancel), AddressHash) is { } wait ? Wait(wait) : null;

    /// <summary>Makes the sender the given guest from now on.</summary>
    public void Remember(Member? guest, string? secret)
    {
        if (guest is not null && secret is not null)
            visitors.RememberGuest(guest, secret);
    }

    private Problem Wait(TimeSpan wait)
    {
        accessor.HttpContext!.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Problem.TooMany(wait);
    }
}
