using Comity.Server.Members;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Policies.Workshop;

internal static class WorkshopSetup
{
    public static void AddWorkshop(this IServiceCollection services)
    {
        services.AddSingleton<PolicyDrafts>();
        services.AddScoped<Workbench>();
        services.AddSingleton<TrialTools>();
        services.AddSingleton<Trials>();
        services.AddSingleton<OwnDecisions>();
        services.AddHostedService(s => s.GetRequiredService<Trials>());
    }

    public static void MapWorkshop(this IEndpointRouteBuilder app)
    {
        var reading = app.MapGroup("/console/policy").RequireStaff(StaffRole.Moderator).ExcludeFromDescription();
        reading.MapGet("", ShowWorkshop.Handle);
        reading.MapGet("/clauses/{id}", EditClause.Handle);
        reading.MapGet("/texts", EditTexts.Handle);
        reading.MapGet("/yaml", EditYaml.Handle);
        reading.MapGet("/changes", EnactDraft.Handle);
        reading.MapGet("/trials", ShowTrials.Handle);
        reading.MapGet("/trials/{id:long}", ShowTrial.Handle);
        reading.MapGet("/trials/{id:long}/samples/{group}", ShowSamples.Handle);
        reading.MapGet("/trials/{id:long}/curves/{clause}/{check}", ShowCurve.Handle);
        reading.MapGet("/shadow", ShowShadow.Handle);

        var editing = app.MapGroup("/console/policy").RequireStaff(StaffRole.Editor).ExcludeFromDescription();
        editing.MapPost("/clauses/{id}", EditClause.Save);
        editing.MapPost("/clauses/{id}/move", ChangeDraft.Move);
        editing.MapPost("/clauses/{id}/remove", ChangeDraft.Remove);
        editing.MapPost("/texts", EditTexts.Save);
        editing.MapPost("/yaml", EditYaml.Save)
            .WithMetadata(new RequestSizeLimitAttribute(EditYaml.LargestForm), new RequestFormLimitsAttribute { ValueLengthLimit = EditYaml.LargestForm });
        editing.MapPost("/discard", ChangeDraft.Discard);
        editing.MapPost("/versions/{version:int}/return", ChangeDraft.Return);
        editing.MapPost("/enact", EnactDraft.Save);
        editing.MapPost("/trials", OrderTrial.Start);
        editing.MapPost("/trials/{id:long}/cancel", OrderTrial.Cancel);
        editing.MapPost("/threshold", SetThreshold.FromForm);
        WorkshopApi.Map(app);
        TrialApi.Map(app);
    }
}
