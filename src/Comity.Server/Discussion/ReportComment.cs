using System.Security.Cryptography;
using Comity.Policy;
using Comity.Server.Hosting;
using Comity.Server.Pages.Discussion;
using Comity.Server.Policies;
using Comity.Server.Sites;
using Comity.Storage.Discussion;
using Comity.Storage.Sites;
using Comity.Storage.Stories;

namespace Comity.Server.Discussion;

/// <summary>The page on which a reader says that a comment breaks a clause.</summary>
public static class ReportComment
{
    /// <param name="Done">"sent" or "again" once it is done.</param>
    public sealed record View(Site Site, Story Story, Comment Comment, PolicyDocument Policy, Form Form, string? Problem, string? Done)
    {
        /// <summary>Whether mail would reach the reader.</summary>
        public bool HasAddress { get; init; }
    }

    public sealed record Form(string? Clause, string? Text, bool TellMe);

    internal sealed record Services(CommentLookup Lookup, Sender Sender, Reporting Reporting, PolicyBook Policies, CurrentSite Site);

    internal static async Task<IResult> Show(string slug, int number, [AsParameters] Services services, CancellationToken cancel) =>
        await FindAsync(slug, number, services, cancel) is { } view ? Page.Show<ReportCommentPage>(view) : TypedResults.NotFound();

    internal static async Task<IResult> Handle(string slug, int number, IFormCollection fields, [AsParameters] Services services, CancellationToken cancel)
    {
        if (await FindAsync(slug, number, services, cancel) is not { } view)
            return TypedResults.NotFound();
        var form = new Form(fields["Clause"], fields["Text"], fields["TellMe"] == "yes");
        view = view with { Form = form };
        if (await services.Sender.TakeTurnAsync(cancel) is { } wait)
            return Page.Show<ReportCommentPage>(view with { Problem = wait.Says }, wait.Status);
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var input = new Reporting.Input(form.Clause, form.Text, secret, services.Sender.AddressHash, form.TellMe);
        var result = await services.Reporting.ReportAsync(view.Comment.Id, await services.Sender.VisitorAsync(cancel), input, cancel);
        if (result.Problem is { } problem)
            return Page.Show<ReportCommentPage>(view with { Problem = problem.Says }, problem.Status);
        if (result.IsNew)
            services.Sender.Remember(result.Reporter, secret);
        return Page.Show<ReportCommentPage>(view with { Done = result.Again ? "again" : "sent" });
    }

    private static async Task<View?> FindAsync(string slug, int number, Services services, CancellationToken cancel)
    {
        if (await services.Lookup.StoryAsync(slug, cancel) is not { } story
            || await services.Lookup.CommentAsync(story, number, cancel) is not { IsPublic: true } comment)
            return null;
        var policy = (await services.Policies.InForceAsync(story.SiteId, cancel)).Policy;
        var visitor = await services.Sender.VisitorAsync(cancel);
        return new View(services.Site.Site, story, comment, policy, new Form(null, null, false), null, null) { HasAddress = visitor.Member?.Email is { Length: > 0 } };
    }
}
