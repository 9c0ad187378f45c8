using System.Security.Cryptography;
using Comity.Storage;
using Comity.Storage.Ledger;
using Comity.Storage.Moderation;

namespace Comity.Server.Moderation;

/// <summary>Records that a sanction was imposed or lifted: the action, its ledger entry, and the word to the member.</summary>
internal sealed class SanctionRecords(LedgerWriter ledger, Statements statements)
{
    /// <param name="db">The context of a running change.</param>
    /// <param name="sanction">With its id.</param>
    /// <param name="action">Not added yet.</param>
    public async Task AddAsync(ComityDb db, Sanction sanction, ModerationAction action, Sitting sitting, CancellationToken cancel)
    {
        action.SanctionId = sanction.Id;
        action.NoteSalt = action.Note.Length > 0 ? RandomNumberGenerator.GetBytes(16) : null;
        action.LedgerIndex = await ledger.AppendAsync(db, sitting.SiteId, new LedgerEvent
        {
            Kind = action.Kind == ModerationKind.Sanction ? LedgerKind.SanctionImpose : LedgerKind.SanctionLift,
            At = action.At,
            Actor = sanction.Automatic && (action.Kind == ModerationKind.Sanction || action.PartOfId is not null) ? "program" : "member:" + action.ActorId,
            Subject = "member:" + sanction.MemberId,
            Clause = sanction.Clause,
            Policy = sitting.PolicyVersion,
            Note = action.NoteSalt is null ? null : LedgerEvent.Salted(action.NoteSalt, action.Note),
            Measure = SanctionWords.Measure(sanction),
            Until = sanction.EndsAt,
            Count = action.Covers > 0 ? action.Covers : null,
        }, cancel);
        db.ModerationActions.Add(action);
        await statements.OfSanctionAsync(db, sanction, action, sitting.Policy, cancel);
    }
}
