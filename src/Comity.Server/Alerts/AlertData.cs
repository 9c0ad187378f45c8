using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Alerts;

/// <summary>Alerts and wishes when their person goes, or turns out to be another one. Within a change of <see cref="Writer"/>.</summary>
public static class AlertData
{
    /// <summary>Nothing of them is left.</summary>
    public static async Task ForgetAsync(ComityDb db, long memberId, CancellationToken cancel)
    {
        await db.Alerts.Where(a => a.MemberId == memberId).ExecuteDeleteAsync(cancel);
        await db.AlertSettings.Where(s => s.MemberId == memberId).ExecuteDeleteAsync(cancel);
        await db.PushSubscriptions.Where(s => s.MemberId == memberId).ExecuteDeleteAsync(cancel);
    }

    /// <summary>A guest's alerts become the member's; the member's own wishes hold.</summary>
    public static async Task MoveAsync(ComityDb db, long guestId, long memberId, CancellationToken cancel)
    {
        await db.Alerts.Where(a => a.MemberId == guestId).ExecuteUpdateAsync(set => set.SetProperty(a => a.MemberId, memberId), cancel);
        await db.AlertSettings.Where(s => s.MemberId == guestId).ExecuteDeleteAsync(cancel);
    }
}
