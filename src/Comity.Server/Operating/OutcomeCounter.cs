using Comity.Storage;
using Comity.Storage.Ledger;

namespace Comity.Server.Operating;

/// <summary>Counts what the program decided over comments, once it is durable.</summary>
internal sealed class OutcomeCounter : IAfterCommit
{
    public void Committed(IReadOnlyList<LedgerEntry> entries)
    {
        if (!ComityMeter.Comments.Enabled)
            return;
        foreach (var entry in entries)
        {
            var e = CanonicalEntry.Parse(entry.Entry).Event;
            // Without findings it is what reports or a notice led to, not a text that was judged.
            if (e.Findings is not null && OutcomeOf(e.Kind) is { } outcome)
                ComityMeter.Comments.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    private static string? OutcomeOf(string kind) => kind switch
    {
        LedgerKind.CommentPublish or LedgerKind.CommentEdit => "publish",
        LedgerKind.CommentHold => "hold",
        LedgerKind.CommentRefuse => "refuse",
        _ => null,
    };
}
