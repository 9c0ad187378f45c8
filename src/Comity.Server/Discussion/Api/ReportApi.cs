using System.Security.Cryptography;

namespace Comity.Server.Discussion.Api;

/// <summary><c>POST /api/v1/comments/{id}/reports</c></summary>
internal static class ReportApi
{
    /// <param name="Clause">Id of the clause that the comment breaks.</param>
    /// <param name="Text">A sentence for the moderator; may be left out.</param>
    /// <param name="TellMe">By mail, what came of it; for members and guests with an address.</param>
    internal sealed record Request(string? Clause, string? Text, bool TellMe = false);

    /// <param name="Again">The caller had reported the comment before; nothing changed.</param>
    /// <param name="GuestToken">For a caller who was new; shown once.</param>
    internal sealed record Answer(bool Again, string? GuestToken);

    internal static async Task<IResult> Handle(long id, JsonBody<Request> body, CommentLookup lookup, Sender sender, Reporting reporting)
    {
        if (body.Problem is { } broken)
            return ApiResults.Of(broken);
        if (await lookup.CommentByIdAsync(id, CancellationToken.None) is null)
            return ApiResults.NotFound();
        if (await sender.TakeTurnAsync(CancellationToken.None) is { } wait)
            return ApiResults.Of(wait);
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var input = new Reporting.Input(body.Value!.Clause, body.Value.Text, secret, sender.AddressHash, body.Value.TellMe);
        var result = await reporting.ReportAsync(id, await sender.VisitorAsync(CancellationToken.None), input, CancellationToken.None);
        return result.Problem is { } problem ? ApiResults.Of(problem)
            : result.Again ? TypedResults.Ok(new Answer(true, null))
            : TypedResults.Accepted((string?)null, new Answer(false, result.IsNew ? secret : null));
    }
}
