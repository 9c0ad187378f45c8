using System.Globalization;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>Finds out, and says in one sentence, what happened to a comment since a moderator looked at it.</summary>
internal static class WhatChanged
{
    /// <summary>Null when the decision may be carried out.</summary>
    public static async Task<string?> SinceAsync(ComityDb db, Comment comment, string? seenWord, Step step, CancellationToken cancel)
    {
        var now = Seen.Of(comment);
        var seen = seenWord is null ? now : Seen.Parse(seenWord);
        if (seen is null)
            return "It cannot be told what you saw when you decided. Look at it again.";
        if (seen.Holds(now, step.AboutReports))
            return step.Fits(comment) ? null : $"That cannot be done with a comment that is {StateWord(comment.State)}{(step.AboutReports ? " and has no open reports" : "")}.";
        if (seen.Revision != now.Revision)
            return "Its author has edited it meanwhile. Read the new text and decide again.";
        if (now.State == CommentState.Withdrawn)
            return "Its author has withdrawn it meanwhile.";
        if (seen.State == now.State && now.OpenReports > seen.OpenReports)
            return $"{now.OpenReports - seen.OpenReports} more report(s) came in meanwhile. Read them and decide again.";
        return await ByColleagueAsync(db, comment, cancel) ?? $"It has changed meanwhile and is now {StateWord(now.State)}.";
    }

    public static string StateWord(CommentState state) => state switch
    {
        CommentState.Published => "published",
        CommentState.Held => "held",
        CommentState.Refused => "refused",
        CommentState.Removed => "removed",
        _ => "withdrawn",
    };

    private static async Task<string?> ByColleagueAsync(ComityDb db, Comment comment, CancellationToken cancel)
    {
        var last = await db.ModerationActions.Where(a => a.CommentId == comment.Id && a.Kind != ModerationKind.Sanction)
            .OrderByDescending(a => a.Id).FirstOrDefaultAsync(cancel);
        if (last is null)
            return null;
        var who = last.UndoneById ?? last.ActorId;
        var name = await db.Members.Where(m => m.Id == who).Select(m => m.DisplayName).SingleOrDefaultAsync(cancel) ?? "The program";
        var at = (last.UndoneAt ?? last.At).ToString("d MMM, HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var deed = last.Kind switch
        {
            ModerationKind.Approve => "approved it",
            ModerationKind.Remove => "removed it",
            ModerationKind.Restore => "restored it",
            ModerationKind.Escalate => "handed it over to an editor",
            ModerationKind.Hold => "held it",
            ModerationKind.UpholdAppeal => "upheld its author's appeal",
            ModerationKind.RejectAppeal => "rejected its author's appeal",
            _ => "dismissed its reports",
        };
        return last.UndoneAt is null
            ? $"{name} {deed} meanwhile ({at})."
            : $"{name} has meanwhile taken back the decision that {deed} ({at}); it is now {StateWord(comment.State)}.";
    }
}
