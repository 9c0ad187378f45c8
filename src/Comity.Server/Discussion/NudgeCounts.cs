using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Comity.Policy;
using Comity.Storage;
using Comity.Storage.Discussion;
using Microsoft.AspNetCore.DataProtection;

namespace Comity.Server.Discussion;

/// <summary>
/// Counts what comes of nudges in previews. Who was nudged over which words is known to the writer's form alone: it carries a sealed token with
/// a hash of the text, and from it the count is made when the comment is sent.
/// </summary>
internal sealed class NudgeCounts(Writer writer, IDataProtectionProvider protection, DiscussionOptions options, TimeProvider time)
{
    private readonly IDataProtector protector = protection.CreateProtector("Comity.Discussion.Nudge.v1");

    /// <summary>To be called with every preview.</summary>
    /// <param name="known">The token that the form carries already.</param>
    /// <returns>The token that it carries on; null: the writer was not nudged.</returns>
    public async Task<string?> ShowAsync(int siteId, Decision decision, string body, string? known, CancellationToken cancel)
    {
        if (Read(known, siteId) is not null)
            return known;
        if (decision.Verdict == Verdict.Publish)
            return null;
        await writer.RunAsync(Reach.Nothing, async (db, c) => (await TodayAsync(db, siteId, c)).Shown++, cancel);
        return protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{siteId} {time.GetUtcNow().ToUnixTimeMilliseconds()} {HashOf(body)}"));
    }

    /// <summary>To be called within the change that takes the comment.</summary>
    public async Task SentAsync(ComityDb db, int siteId, string? token, (string Body, Verdict Verdict) sent, CancellationToken cancel)
    {
        if (Read(token, siteId) is not { } nudged)
            return;
        var day = await TodayAsync(db, siteId, cancel);
        if (nudged == HashOf(sent.Body))
        {
            day.Unchanged++;
            return;
        }

        day.Edited++;
        day.Improved += sent.Verdict == Verdict.Publish ? 1 : 0;
    }

    private async Task<NudgeDay> TodayAsync(ComityDb db, int siteId, CancellationToken cancel)
    {
        var today = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        return await db.NudgeDays.FindAsync([siteId, today], cancel) ?? db.NudgeDays.Add(new NudgeDay { SiteId = siteId, Day = today }).Entity;
    }

    private static string HashOf(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.Trim())));

    private string? Read(string? token, int siteId)
    {
        if (token is null or { Length: 0 or > 1000 })
            return null;
        try
        {
            var parts = protector.Unprotect(token).Split(' ');
            var at = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[1], CultureInfo.InvariantCulture));
            return parts[0] == siteId.ToString(CultureInfo.InvariantCulture) && at.AddHours(options.FormHours) >= time.GetUtcNow() ? parts[2] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
