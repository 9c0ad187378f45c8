using System.Net.Http.Json;
using Comity.Policy;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Moderation;

namespace Comity.Browser.Tests;

public sealed class WorkshopTests
{
    internal static readonly string[] Pages =
    [
        "/console/policy", "/console/policy/clauses/profanity", "/console/policy/clauses/new", "/console/policy/texts", "/console/policy/yaml", "/console/policy/changes",
        "/console/policy/trials", "/console/policy/trials/1", "/console/policy/trials/1/samples/newly-held", "/console/policy/trials/1/curves/profanity/profanity",
        "/console/policy/trials/2", "/console/policy/shadow", "/policy/history", "/policy/changes?version=2",
    ];

    [Fact]
    public async Task Every_page_is_accessible_in_light_and_dark_and_fits_every_screen_from_left_and_from_right()
    {
        await using var paper = await Paper.StartAsync();
        using var editor = await paper.SeatAsync(StaffRole.Editor);
        await FillAsync(paper, editor);
        await Looks.AtAsync(paper, editor, Pages);
    }

    /// <summary>An enacted version with a check in shadow, a draft, decisions, a trial that is done and one under way.</summary>
    private static async Task FillAsync(Paper paper, Desk editor)
    {
        var story = await paper.AddStoryAsync();
        var reader = await paper.AddReaderAsync();
        for (var i = 0; i < 40; i++)
        {
            var comment = await paper.AddCommentAsync(story, reader, i % 3 == 0 ? CommentState.Removed : CommentState.Published, i % 3 == 2 ? $"What damn nonsense, this cost a fortune of {i} coins." : $"Shit bridge, number {i}.");
            await paper.WriteAsync(db =>
            {
                db.ModerationActions.Add(new ModerationAction { SiteId = paper.Site.Id, Kind = i % 3 == 2 ? ModerationKind.Approve : ModerationKind.Remove, Clause = i % 3 == 2 ? null : "profanity", CommentId = comment.Id, ActorId = editor.Member.Id, At = Paper.Begin });
                return Task.CompletedTask;
            });
        }

        var yaml = PolicyYaml.Write(DefaultPolicy.Document).Replace("      - check: profanity\n", "      - check: insults\n        shadow: true\n        hold: 0.3\n      - check: profanity\n", StringComparison.Ordinal);
        (await editor.Api.PutAsJsonAsync("/api/v1/policy/draft", new { yaml })).EnsureSuccessStatusCode();
        (await editor.Api.PostAsJsonAsync("/api/v1/policy/draft/enact", new { why = "An eye on insults, on trial" })).EnsureSuccessStatusCode();
        yaml = yaml.Replace("- check: profanity\n        hold: 0.6", "- check: profanity\n        hold: 0.3", StringComparison.Ordinal).Replace("en: Discussion Policy", "en: House Rules", StringComparison.Ordinal);
        (await editor.Api.PutAsJsonAsync("/api/v1/policy/draft", new { yaml })).EnsureSuccessStatusCode();
        (await editor.Api.PostAsJsonAsync("/api/v1/policy/trials", new { days = 7 })).EnsureSuccessStatusCode();
        await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Comity.Server.Policies.Workshop.Trials>(paper.Services).WaitAsync(1);
        await paper.WriteAsync(db =>
        {
            db.PolicyTrials.Add(new() { SiteId = paper.Site.Id, Yaml = yaml, Against = 2, Days = 30, StartedById = editor.Member.Id, StartedAt = Paper.Begin, HeardAt = Paper.Begin, Done = 41_200, Total = 100_000 });
            return Task.CompletedTask;
        });
    }
}
