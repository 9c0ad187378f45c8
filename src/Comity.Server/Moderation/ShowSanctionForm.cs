using System.Globalization;
using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>The form that sanctions an author, filled with what the policy's ladder proposes.</summary>
internal static class ShowSanctionForm
{
    public static async Task<Results<RazorComponentResult<SanctionFormPage>, NotFound>> Handle(long id, long? comment, string? @return, SanctionForms forms, CancellationToken cancel) =>
        await forms.ReadAsync(id, new ImposeSanction.Form { CommentId = comment, Return = @return }, cancel) is { } view
            ? Page.Show<SanctionFormPage>(view)
            : TypedResults.NotFound();
}

/// <param name="Proposals">Strikes and steps due, by clause.</param>
/// <param name="Form">What the fields hold.</param>
public sealed record SanctionFormView(Frame Frame, AuthorView Author, IReadOnlyList<Proposal> Proposals, ImposeSanction.Form Form)
{
    /// <summary>The comment that it follows from.</summary>
    public Entry? Entry { get; init; }

    /// <summary>Why the form was not taken.</summary>
    public string? Problem { get; init; }

    /// <summary>Comments that could be removed with it.</summary>
    public int Standing => Author.Published + Author.Held;

    public bool MayDecideForAll => Frame.Role >= StaffRole.Administrator;
}

/// <summary>Gathers the sanction form for an author of the current site.</summary>
internal sealed class SanctionForms(ComityDb db, CurrentSite site, Frames frames, MemberReader members, EntryReader entries)
{
    public async Task<SanctionFormView?> ReadAsync(long memberId, ImposeSanction.Form form, CancellationToken cancel)
    {
        if (await members.ReadAsync(memberId, null, cancel) is not { } file)
            return null;
        Comment? comment = null;
        if (form.CommentId is { } commentId)
        {
            comment = await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == commentId && c.SiteId == site.Id && c.AuthorId == memberId, cancel);
            if (comment is null)
                return null;
        }

        var entry = comment is null ? null : (await entries.ReadAsync([comment], cancel))[0];
        var filled = form.Kind is null ? Propose(form, comment?.RemovedClause ?? entry?.Findings.FirstOrDefault()?.ClauseId, file.Proposals) : form;
        return new SanctionFormView(await frames.ReadAsync(cancel, Frames.Safe(form.Return ?? $"/console/members/{memberId}")), file.Author, file.Proposals, filled) { Entry = entry };
    }

    private static ImposeSanction.Form Propose(ImposeSanction.Form form, string? clause, IReadOnlyList<Proposal> proposals)
    {
        var proposal = proposals.FirstOrDefault(p => p.Clause.Id == clause) ?? proposals.OrderByDescending(p => p.Due?.Kind).FirstOrDefault();
        if (proposal?.Due is not { } due)
            return form with { Kind = nameof(SanctionKind.Warning), Clause = clause ?? proposal?.Clause.Id };
        return form with
        {
            Kind = due.Kind.ToString(),
            Length = due.For is { } time ? Math.Ceiling(time.TotalDays).ToString(CultureInfo.InvariantCulture) : "none",
            Clause = proposal.Clause.Id,
        };
    }
}
