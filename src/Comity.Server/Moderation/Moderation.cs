using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Moderation.Domains;
using Comity.Server.Moderation.Notes;
using Comity.Server.Moderation.SecondLooks;
using Comity.Server.Moderation.Texts;
using Comity.Storage;
using Comity.Storage.Members;

namespace Comity.Server.Moderation;

internal static class ModerationSetup
{
    public static void AddModeration(this IServiceCollection services)
    {
        services.AddSliceOptions<ModerationOptions>("Moderation");
        services.AddScoped<Desk>();
        services.AddSingleton<Statements.Helpers>();
        services.AddScoped<Statements>();
        services.AddScoped<DecisionWork>();
        services.AddScoped<AutomaticSteps>();
        services.AddScoped<Deciding.Helpers>();
        services.AddScoped<Deciding>();
        services.AddScoped<BulkDecide>();
        services.AddScoped<SanctionRecords>();
        services.AddScoped<Imposing>();
        services.AddScoped<LiftSanction>();
        services.AddScoped<Undo.Helpers>();
        services.AddScoped<Undo>();
        services.AddScoped<EvasionHints>();
        services.AddScoped<Authors>();
        services.AddScoped<Ladder>();
        services.AddScoped<EntryReader.Helpers>();
        services.AddScoped<EntryReader>();
        services.AddSingleton<QueueBroadcast>();
        services.AddSingleton<Nodes.IDecisionListener>(s => s.GetRequiredService<QueueBroadcast>());
        services.AddSingleton<EvidenceShelf>();
        services.AddScoped<WaitingRows>();
        services.AddScoped<QueueSieve>();
        services.AddScoped<QueueReader>();
        services.AddScoped<Claims>();
        services.AddScoped<ClaimAnswers>();
        services.AddScoped<DeskParts>();
        services.AddScoped<ThreadReader>();
        services.AddScoped<WatchQueue>();
        services.AddScoped<ActionReader>();
        services.AddScoped<SanctionReader>();
        services.AddScoped<MemberComments>();
        services.AddScoped<MemberReader.Lists>();
        services.AddScoped<MemberReader>();
        services.AddScoped<CurrentPolicy>();
        services.AddScoped<Frames.Helpers>();
        services.AddScoped<Frames>();
        services.AddScoped<DecidePages>();
        services.AddScoped<SanctionForms>();
        services.AddScoped<ConsoleAnswers>();
        services.AddScoped<CannedChoice>();
        services.AddScoped<TextDesk.Helpers>();
        services.AddScoped<TextDesk>();
        services.AddScoped<NoteReader>();
        services.AddScoped<NoteDesk>();
        services.AddScoped<Sampling>();
        services.AddScoped<LookDesk.Helpers>();
        services.AddScoped<LookDesk>();
        services.AddScoped<DomainDesk.Helpers>();
        services.AddScoped<DomainDesk>();
    }

    public static void MapModeration(this IEndpointRouteBuilder app)
    {
        var console = app.MapGroup("/console").RequireStaff(StaffRole.Moderator).ExcludeFromDescription();
        console.MapGet("", ShowQueue.Handle);
        console.MapGet("/events", WatchQueue.Handle);
        console.MapPost("/comments/{id:long}/claim", ClaimEntry.TakeForm);
        console.MapPost("/comments/{id:long}/release", ClaimEntry.ReleaseForm);
        console.MapGet("/comments/{id:long}/thread", ShowThread.Handle);
        console.MapGet("/comments/{id:long}", ShowComment.Handle);
        console.MapPost("/comments/{id:long}/approve", Approve.FromForm).KeepsClaim();
        console.MapPost("/comments/{id:long}/remove", Remove.FromForm).KeepsClaim();
        console.MapPost("/comments/{id:long}/restore", Restore.FromForm).KeepsClaim();
        console.MapPost("/comments/{id:long}/dismiss-reports", DismissReports.FromForm).KeepsClaim();
        console.MapPost("/comments/{id:long}/escalate", Escalate.FromForm).KeepsClaim();
        console.MapPost("/bulk", BulkDecide.FromForm);
        console.MapGet("/decisions", ShowDecisions.Handle);
        console.MapPost("/decisions/{id:long}/undo", Undo.FromForm);
        console.MapGet("/sanctions", ShowSanctions.Handle);
        console.MapPost("/sanctions/{id:long}/lift", LiftSanction.FromForm);
        console.MapGet("/members/{id:long}", ShowMember.Handle);
        console.MapGet("/members/{id:long}/drawer", ShowMember.Drawer);
        console.MapGet("/members/{id:long}/sanction", ShowSanctionForm.Handle);
        console.MapPost("/members/{id:long}/sanctions", ImposeSanction.FromForm);
        var texts = console.MapGroup("/texts").RequireStaff(StaffRole.Editor);
        texts.MapGet("", ShowTexts.Handle);
        texts.MapPost("", ShowTexts.Save);
        texts.MapPost("/{id:long}/delete", ShowTexts.Delete);
        NoteRoutes.MapPages(console);
        LookRoutes.MapPages(console);
        DomainRoutes.MapPages(console);
        ModerationApi.Map(app);
    }
}
