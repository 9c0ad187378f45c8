using Comity.Server.Discussion.Api;
using Comity.Server.Discussion.Live;
using Comity.Server.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Comity.Server.Discussion;

internal static class DiscussionSetup
{
    /// <summary>Room for a text that is far too long, so that its author gets it back with a sentence.</summary>
    private const long MostBytes = 3_000_000;

    public static void AddDiscussion(this IServiceCollection services)
    {
        services.AddSliceOptions<DiscussionOptions>("Discussion");
        services.AddSingleton(s => s.GetRequiredService<IOptions<DiscussionOptions>>().Value);
        services.AddSingleton<AddressHasher>();
        services.AddSingleton<AuthorStanding>();
        services.AddSingleton<PostingLimits>();
        services.AddSingleton<ProofOfWork>();
        services.AddSingleton<FormTickets.Surroundings>();
        services.AddSingleton<FormTickets>();
        services.AddSingleton<ImageLinks>();
        services.AddSingleton<RecentTexts>();
        services.AddSingleton<Judging.Surroundings>();
        services.AddSingleton<Judging>();
        services.AddSingleton<Statements>();
        services.AddSingleton<DiscussionRecord>();
        services.AddSingleton<NudgeCounts>();
        services.AddScoped<ImageInput.Services>();
        services.AddSingleton<Posting.Settings>();
        services.AddSingleton<Posting>();
        services.AddScoped<Warnings>();
        services.AddSingleton<Withdrawing>();
        services.AddSliceOptions<ReportOptions>("Reports");
        services.AddSingleton(s => s.GetRequiredService<IOptions<ReportOptions>>().Value);
        services.AddSingleton<Weighing>();
        services.AddSingleton<ReportOutcomes>();
        services.AddSingleton<ReportTools>();
        services.AddSingleton<Reporting>();
        services.AddScoped<Editing>();
        services.AddScoped<Previewing>();
        services.AddSingleton<CommentViews.Surroundings>();
        services.AddScoped<CommentViews>();
        services.AddScoped<CommentLookup>();
        services.AddSingleton<Sender.Rules>();
        services.AddScoped<Sender>();
        services.AddSingleton<LiveDiscussions>();
        services.AddSingleton<LiveTeller>();
        services.AddSingleton<Nodes.IDecisionListener>(s => s.GetRequiredService<LiveTeller>());
        services.AddHostedService(s => s.GetRequiredService<LiveTeller>());
        services.AddSingleton<WatchDiscussion>();
        services.AddScoped<Searching>();
        services.AddSingleton<Highlighting>();
        services.AddScoped<Ignoring>();
        services.AddScoped<Drafts>();
        services.AddScoped<Visits>();
        services.AddScoped<DiscussionForm>();
        services.AddSingleton<SharedComments>();
        services.AddScoped<DiscussionReader.Parts>();
        services.AddScoped(s => new DiscussionReader(
            s.GetRequiredService<Storage.ComityDb>(), s.GetRequiredService<Policies.PolicyBook>(), s.GetRequiredService<Members.Visitors>(),
            s.GetRequiredService<DiscussionReader.Parts>()));
    }

    public static void MapDiscussion(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("/stories/{slug}/comments").ExcludeFromDescription().WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        pages.MapPost("", PostCommentForm.Handle).WithMetadata(new RequestSizeLimitAttribute(ImageInput.LargestRequest), new LargeFileForm(ImageInput.MostBytes, (int)MostBytes));
        pages.MapGet("", ShowComments.Handle);
        pages.MapGet("{number:int}", ShowComment.Handle);
        pages.MapGet("{number:int}/history", ShowHistory.Handle);
        pages.MapGet("{number:int}/edit", EditComment.Show);
        pages.MapPost("{number:int}/edit", EditComment.Handle);
        pages.MapGet("{number:int}/withdraw", WithdrawComment.Show);
        pages.MapPost("{number:int}/withdraw", WithdrawComment.Handle);
        pages.MapGet("{number:int}/report", ReportComment.Show);
        pages.MapPost("{number:int}/report", ReportComment.Handle);
        app.MapGet("/stories/{slug}/events", WatchDiscussion.Handle).ExcludeFromDescription();
        app.MapGet("/comments/{id:long}/images/{hash}", ShowCommentImage.Handle).ExcludeFromDescription();
        ReadingRoutes.Map(app);
        Warnings.Map(app);
        app.MapDiscussionApi();
    }
}
