using System.Globalization;
using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Members;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>What every page of the console shows or needs beside its own matter.</summary>
/// <param name="Here">Path of this page, to come back to after an action.</param>
/// <param name="Now">For waiting times.</param>
/// <param name="Role">Of who looks.</param>
/// <param name="Clauses">Of the policy in force, to choose from.</param>
public sealed record Frame(string Here, DateTimeOffset Now, StaffRole Role, IReadOnlyList<ClauseChoice> Clauses)
{
    /// <summary>The action just taken, or just taken back.</summary>
    public ActionView? Done { get; init; }

    /// <summary>Who looks.</summary>
    public long ActorId { get; init; }

    /// <summary>Canned texts to authors, to choose from.</summary>
    public IReadOnlyList<TextChoice> Texts { get; init; } = [];
}

/// <param name="Name">Such as "2 Personal attacks".</param>
public sealed record ClauseChoice(string Id, string Name);

/// <param name="Clause">Id; null: for any.</param>
public sealed record TextChoice(long Id, string Name, string? Clause);

/// <summary>Makes the frame of the page that is asked for.</summary>
internal sealed class Frames(IHttpContextAccessor accessor, ActionReader actions, Visitors visitors, CurrentPolicy policy, Frames.Helpers helpers)
{
    private const string DoneKey = "done";

    internal sealed record Helpers(ComityDb Db, CurrentSite Site, TimeProvider Time);

    /// <param name="here">When the request is not for the page itself, as after a form that was not taken.</param>
    public async Task<Frame> ReadAsync(CancellationToken cancel, string? here = null)
    {
        var request = accessor.HttpContext!.Request;
        var visitor = await visitors.CurrentAsync(cancel);
        var done = long.TryParse(request.Query[DoneKey], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await actions.FindAsync(id, cancel)
            : null;
        return new Frame(here ?? WithoutDone(request.Path + request.QueryString), helpers.Time.GetUtcNow(), visitor.Role ?? StaffRole.Moderator, await policy.ClausesAsync(cancel)) { Done = done, ActorId = visitor.Id ?? 0, Texts = await TextsAsync(cancel) };
    }

    /// <summary>An action just taken, for a page that is not reached by <see cref="Back"/>.</summary>
    public Task<ActionView?> DoneAsync(long actionId, CancellationToken cancel) => actions.FindAsync(actionId, cancel);

    private async Task<IReadOnlyList<TextChoice>> TextsAsync(CancellationToken cancel) =>
        await helpers.Db.CannedTexts.Where(t => t.SiteId == helpers.Site.Id).OrderBy(t => t.Name).Select(t => new TextChoice(t.Id, t.Name, t.Clause)).ToListAsync(cancel);

    /// <summary>The page to go back to, telling what was done.</summary>
    public static string Back(string? path, long actionId) =>
        QueryHelpers.AddQueryString(Safe(path), DoneKey, actionId.ToString(CultureInfo.InvariantCulture));

    /// <summary>A path within the console, whatever the form says.</summary>
    public static string Safe(string? path)
    {
        var local = LocalPath.Or(path, "/console");
        return local == "/console" || local.StartsWith("/console/", StringComparison.Ordinal) || local.StartsWith("/console?", StringComparison.Ordinal)
            ? WithoutDone(local)
            : "/console";
    }

    private static string WithoutDone(string path)
    {
        var cut = path.IndexOf('?', StringComparison.Ordinal);
        if (cut < 0)
            return path;
        var rest = QueryHelpers.ParseQuery(path[cut..]).Where(q => q.Key != DoneKey);
        return QueryHelpers.AddQueryString(path[..cut], rest);
    }
}

/// <summary>The clauses in force on the current site, by the names that moderators know them by.</summary>
internal sealed class CurrentPolicy(PolicyBook policies, CurrentSite site)
{
    public async Task<IReadOnlyList<ClauseChoice>> ClausesAsync(CancellationToken cancel)
    {
        var policy = (await policies.InForceAsync(site.Id, cancel)).Policy;
        return [.. policy.Clauses.Select(c => new ClauseChoice(c.Id, ClauseName.Of(policy, c.Id, site.Site.Language)))];
    }
}
