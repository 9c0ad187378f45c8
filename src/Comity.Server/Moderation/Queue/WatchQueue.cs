using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Comity.Server.Members;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>
/// What happens in the queue of the site, as server-sent events. Ends when the session no longer opens the console,
/// which is looked at before every event and at every beat, and after half an hour in any case; browsers then ask again.
/// </summary>
internal sealed class WatchQueue(QueueBroadcast broadcast, CurrentSite site, IServiceScopeFactory scopes, IHostApplicationLifetime life, TimeProvider time)
{
    /// <summary>Also keeps proxies from closing a quiet connection.</summary>
    internal static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private readonly Dictionary<long, string> names = [];

    public static ServerSentEventsResult<QueueEvent> Handle(WatchQueue watch, CancellationToken cancel) =>
        TypedResults.ServerSentEvents(watch.ReadAsync(cancel));

    private async IAsyncEnumerable<SseItem<QueueEvent>> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, life.ApplicationStopping);
        using var subscription = broadcast.Listen(site.Id);
        var ends = time.GetUtcNow() + Longest;
        yield return new SseItem<QueueEvent>(QueueEvent.Nothing, "beat");
        while (time.GetUtcNow() < ends)
        {
            var news = await subscription.NextAsync(Beat, time, either.Token);
            if (either.IsCancellationRequested || await StillStaffAsync() is not { } me)
                yield break;
            yield return news is null
                ? new SseItem<QueueEvent>(QueueEvent.Nothing, "beat")
                : new SseItem<QueueEvent>(new QueueEvent(news.Kind, news.CommentId, await NameAsync(news.ActorId), news.ActorId == me), "queue");
        }
    }

    /// <summary>The member, found out anew as for a fresh request; null: the session opens the console no longer.</summary>
    private async Task<long?> StillStaffAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSite>().Site = site.Site;
        var visitor = await scope.ServiceProvider.GetRequiredService<Visitors>().CurrentAsync();
        return visitor.IsStaff && await scope.ServiceProvider.GetRequiredService<SecondFactor>().IsEnoughAsync(visitor, default) ? visitor.Id : null;
    }

    private async Task<string?> NameAsync(long? memberId)
    {
        if (memberId is not { } id)
            return null;
        if (!names.TryGetValue(id, out var name))
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ComityDb>();
            names[id] = name = await db.Members.Where(m => m.Id == id).Select(m => m.DisplayName).SingleOrDefaultAsync() ?? "";
        }

        return name;
    }
}

/// <param name="Kind">"waiting" (came into the queue), "claimed", "released", or a decision as the ledger names it, such as "comment.remove".</param>
/// <param name="By">Name of who did it; null: the program, or readers.</param>
/// <param name="Mine">It was who listens.</param>
internal sealed record QueueEvent(string Kind, long CommentId, string? By, bool Mine)
{
    public static QueueEvent Nothing { get; } = new("", 0, null, false);
}
