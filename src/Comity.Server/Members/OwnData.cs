using System.Text.Json;
using Comity.Server.Sites;
using Comity.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Members;

/// <summary><c>/account/data.json</c>: everything that is kept about the visitor, as JSON.</summary>
internal static class OwnData
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<IResult> Handle(Visitors visitors, CurrentSite site, ComityDb db, HttpContext context, CancellationToken cancel)
    {
        if ((await visitors.CurrentAsync(cancel)).Member is not { } member)
            return TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
        var id = member.Id;
        var data = new
        {
            Site = site.Site.Name,
            Member = new { member.Id, member.DisplayName, member.Email, member.EmailConfirmed, member.IsGuest, member.CreatedAt, member.RenamedAt },
            Roles = await db.SiteStaff.Where(s => s.MemberId == id).Select(s => new { s.SiteId, Role = s.Role.ToString(), s.Since }).ToListAsync(cancel),
            Comments = await db.Comments.Where(c => c.AuthorId == id).OrderBy(c => c.Id)
                .Select(c => new { c.Id, c.StoryId, c.Number, Name = c.AuthorName, State = c.State.ToString(), c.Body, c.CreatedAt, c.EditedAt }).ToListAsync(cancel),
            Revisions = await db.CommentRevisions.Where(r => db.Comments.Any(c => c.Id == r.CommentId && c.AuthorId == id)).OrderBy(r => r.CommentId).ThenBy(r => r.Number)
                .Select(r => new { r.CommentId, r.Number, r.Body, r.At, r.Verdict, r.PolicyVersion }).ToListAsync(cancel),
            Images = await db.CommentImages.Join(db.Comments.Where(c => c.AuthorId == id), i => i.CommentId, c => c.Id, (i, c) => new { i.CommentId, Alt = c.ImageAlt, Type = "image/webp", i.Bytes })
                .OrderBy(i => i.CommentId).ToListAsync(cancel),
            Reports = await db.Reports.Where(r => r.ReporterId == id).OrderBy(r => r.Id).Select(r => new { r.CommentId, r.Clause, r.Text, r.At }).ToListAsync(cancel),
            Notices = await db.Notices.Where(n => n.NotifierId == id).OrderBy(n => n.Id)
                .Select(n => new { n.Id, n.CommentId, n.Law, n.Explanation, n.Name, n.Email, n.FiledAt, Outcome = n.Outcome.ToString(), n.Reasons, n.DecidedAt }).ToListAsync(cancel),
            Reactions = await db.Reactions.Where(r => r.MemberId == id).OrderBy(r => r.CommentId).Select(r => new { r.CommentId, r.Valued, r.At }).ToListAsync(cancel),
            Appeals = await db.Appeals.Where(a => a.AuthorId == id).OrderBy(a => a.Id)
                .Select(a => new { a.CommentId, a.SanctionId, a.Text, a.FiledAt, Outcome = a.Outcome.ToString(), a.Answer, a.ClosedAt }).ToListAsync(cancel),
            Sanctions = await db.Sanctions.Where(s => s.MemberId == id).OrderBy(s => s.Id)
                .Select(s => new { Kind = s.Kind.ToString(), s.Clause, s.Reason, s.StartsAt, s.EndsAt, s.LiftedAt }).ToListAsync(cancel),
            Alerts = await db.Alerts.Where(a => a.MemberId == id).OrderBy(a => a.Id).Select(a => new { Kind = a.Kind.ToString(), a.CommentId, a.At, a.ReadAt }).ToListAsync(cancel),
            AlertSettings = await db.AlertSettings.Where(s => s.MemberId == id).Select(s => new { Reply = s.Reply.ToString(), Mention = s.Mention.ToString(), Decision = s.Decision.ToString() }).SingleOrDefaultAsync(cancel),
            Browsers = await db.PushSubscriptions.Where(s => s.MemberId == id).OrderBy(s => s.Id).Select(s => new { s.Endpoint, s.CreatedAt }).ToListAsync(cancel),
            Drafts = await db.CommentDrafts.Where(d => d.MemberId == id).OrderBy(d => d.StoryId).Select(d => new { d.StoryId, d.Body, d.ParentNumber, d.At }).ToListAsync(cancel),
            Ignored = await db.IgnoredMembers.Where(i => i.MemberId == id).OrderBy(i => i.At).Select(i => new { i.IgnoredId, i.At }).ToListAsync(cancel),
            Visits = await db.StoryVisits.Where(v => v.MemberId == id).OrderBy(v => v.StoryId).Select(v => new { v.StoryId, v.SeenNumber, v.At }).ToListAsync(cancel),
            Tokens = await db.AccessTokens.Where(t => t.MemberId == id).OrderBy(t => t.Id)
                .Select(t => new { Kind = t.Kind.ToString(), t.Name, t.CreatedAt, t.ExpiresAt, t.EndedAt }).ToListAsync(cancel),
            SignIns = await db.Set<IdentityUserLogin<long>>().Where(l => l.UserId == id).Select(l => new { l.LoginProvider, l.ProviderKey }).ToListAsync(cancel),
            Passkeys = await db.Set<IdentityUserPasskey<long>>().Where(p => p.UserId == id).Select(p => new { p.Data.Name, p.Data.CreatedAt }).ToListAsync(cancel),
            Sessions = await db.MemberSessions.Where(s => s.MemberId == id).OrderBy(s => s.Id).Select(s => new { s.Device, s.CreatedAt, s.SeenAt }).ToListAsync(cancel),
        };
        context.Response.Headers.ContentDisposition = "attachment; filename=\"comity-data.json\"";
        return TypedResults.Json(data, s_json);
    }
}
