using System.Runtime.CompilerServices;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Stories;

/// <summary>Gives all stories that a rule speaks of their new addresses.</summary>
public sealed class AddressMoves(IDbContextFactory<ComityDb> factory, StoryMoves moves, StoryAddresses addresses, TimeProvider time)
{
    /// <summary>As many as the writer commits at once.</summary>
    private const int Batch = 64;

    private const string Actor = "operator";

    /// <inheritdoc cref="AddressRule.FaultWith"/>
    internal string? FaultOf(AddressRule rule) => rule.FaultWith(addresses);

    /// <summary>One answer a story that the rule speaks of; what was told is durable. Ended before its time it is simply begun again.</summary>
    internal async IAsyncEnumerable<AddressMove> RunAsync(int siteId, AddressRule rule, bool dry, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var batch in (await PlanAsync(siteId, rule, cancel)).Chunk(Batch))
        {
            var moving = batch.Where(p => !dry && p is { Other: null, Problem: null })
                .Select(async p => (p.Id, (await moves.MoveAsync(new(siteId, p.Id, Actor), p.To, cancel)).Problem));
            var problems = (await Task.WhenAll(moving)).ToDictionary(m => m.Id, m => m.Problem);
            foreach (var plan in batch)
            {
                yield return dry || plan.Problem is not null ? plan
                    : plan.Other is not null ? await MergeAsync(siteId, plan, cancel)
                    : plan with { Problem = problems[plan.Id] };
            }
        }
    }

    private async Task<List<AddressMove>> PlanAsync(int siteId, AddressRule rule, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var (now, where) = (time.GetUtcNow(), rule.With(addresses));
        var stories = await db.Stories.Where(s => s.SiteId == siteId && s.ExternalUrl != null && s.MergedIntoId == null).OrderBy(s => s.Id)
            .Select(s => new { s.Id, Url = s.ExternalUrl!, s.PublishedAt }).ToListAsync(cancel);
        var owners = await db.StoryAddresses.Where(a => a.SiteId == siteId).ToDictionaryAsync(a => a.Key, a => a.StoryId, StringComparer.Ordinal, cancel);
        var published = stories.Where(s => s.PublishedAt <= now).Select(s => s.Id).ToHashSet();
        var urls = stories.ToDictionary(s => s.Id, s => s.Url);
        var plans = new List<AddressMove>();
        foreach (var story in stories)
        {
            if (where(story.Url) is not { } to || to == story.Url)
                continue;
            var plan = new AddressMove(story.Id, story.Url, to);
            if (addresses.KeyOf(to) is not { } key)
            {
                plans.Add(plan with { Problem = "The new address is none or is too long." });
                continue;
            }

            var other = owners.TryGetValue(key, out var owner) && owner != story.Id ? owner : (long?)null;
            // Its page is elsewhere now: whether the two are one is for a person to say.
            if (other is { } elsewhere && urls.TryGetValue(elsewhere, out var url) && addresses.KeyOf(url) != key)
            {
                plans.Add(plan with { Other = other, Problem = $"Story {other} had this address, and its page is at {url} now." });
                continue;
            }

            plans.Add(other is null || published.Contains(story.Id) || published.Contains(other.Value)
                ? plan with { Other = other }
                : plan with { Other = other, Problem = $"Story {other} has this address, and neither is published." });
            // Several old addresses may have become one: the next story meets the one whose discussion is left.
            if (other is null || published.Contains(story.Id))
                (owners[key], urls[story.Id]) = (story.Id, to);
        }

        return plans;
    }

    /// <summary>The story that moves is the elder as a rule, so that its permalinks stay and the other's few comments get new numbers.</summary>
    private async Task<AddressMove> MergeAsync(int siteId, AddressMove plan, CancellationToken cancel)
    {
        var (story, other) = (new StoryMoves.Order(siteId, plan.Id, Actor), new StoryMoves.Order(siteId, plan.Other!.Value, Actor));
        var found = await moves.MergeAsync(other, plan.Id, cancel);
        if (found.Status == StatusCodes.Status422UnprocessableEntity)
            return plan with { Problem = (await moves.MergeAsync(story, other.Id, cancel)).Problem };
        return plan with { Problem = found.Problem ?? (await moves.MoveAsync(story, plan.To, cancel)).Problem };
    }
}

/// <param name="Id">Of the story.</param>
/// <param name="Other">The story that has the new address already.</param>
/// <param name="Problem">Why the story stays where it is.</param>
internal sealed record AddressMove(long Id, string From, string To, long? Other = null, string? Problem = null);
