using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Members;
using Comity.Storage.Stories;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Discussion;

public sealed class NudgeCountTests
{
    private const string Rude = "You are an idiot.";

    [Fact]
    public async Task What_comes_of_marked_words_is_counted_for_the_figures_and_whose_they_were_is_not_kept()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        using var desk = await paper.SeatAsync(StaffRole.Editor);
        using var client = paper.NewClient();
        (await PreviewAsync(client, story, "The bridge is wide.")).ShouldBeNull();

        var improved = await PreviewAsync(client, story, Rude);
        (await PreviewAsync(client, story, "I do not agree with you.", improved)).ShouldBe(improved);
        (await PreviewAsync(client, story, Rude + " Still.", improved)).ShouldBe(improved, "a comment is nudged once");
        await PostAsync(client, story, "I do not agree with you.", improved);
        var unchanged = await PreviewAsync(client, story, Rude);
        await PostAsync(client, story, Rude, unchanged);
        var worse = await PreviewAsync(client, story, Rude);
        await PostAsync(client, story, "You are a stupid idiot.", worse);
        await PreviewAsync(client, story, Rude);
        await PostAsync(client, story, "The ferry is slow.", "forged");

        var previews = (await desk.Api.GetFromJsonAsync<JsonElement>("/api/v1/figures")).GetProperty("previews");
        (Of("shown"), Of("edited"), Of("improved"), Of("unchanged"), Of("givenUp")).ShouldBe((4, 2, 1, 1, 1));
        await desk.Browser.GoAsync("/console/figures");
        desk.Browser.Text.ShouldContain("1 sent unchanged, 1 given up");
        int Of(string name) => previews.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task The_form_carries_the_nudge_of_its_preview_to_the_post()
    {
        await using var paper = await Paper.StartAsync();
        await paper.AddStoryAsync();
        using var ada = paper.NewBrowser();
        await ada.GoAsync("/stories/harbour");
        await ada.SubmitAsync("button[value=preview]", ("Body", Rude), ("Name", "Ada"));
        await ada.SubmitAsync("button[value=preview]", ("Body", "I do not agree with you."), ("Name", "Ada"));
        await ada.SubmitAsync("button[value=post]");
        var day = await paper.ReadAsync(db => db.NudgeDays.SingleAsync());
        (day.Shown, day.Edited, day.Improved, day.Unchanged).ShouldBe((1, 1, 1, 0));
    }

    private static async Task<string?> PreviewAsync(HttpClient client, Story story, string body, string? nudge = null)
    {
        using var response = await client.PostAsJsonAsync("/api/v1/preview", new { body, name = "Ada", storyId = story.Id, nudge });
        return (await response.EnsureSuccessStatusCode().JsonAsync()).GetProperty("nudge").GetString();
    }

    private static async Task PostAsync(HttpClient client, Story story, string body, string? nudge)
    {
        using var response = await client.PostCommentAsync(story.Id, body, "Ada", new { nudge });
        ((int)response.StatusCode).ShouldBeOneOf(201, 202, 422);
    }
}
