using System.Net;
using System.Net.Http.Json;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Members;

namespace Comity.Server.Tests.Discussion;

public sealed class EmailDomainTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Theory]
    [InlineData("hold", "en", HttpStatusCode.Accepted, "are read first")]
    [InlineData("hold", "de", HttpStatusCode.Accepted, "werden zuerst gelesen")]
    [InlineData("allow", "en", HttpStatusCode.Created, null)]
    public async Task A_comment_from_an_address_of_a_domain_that_is_read_first_is_held_and_says_why(string rule, string language, HttpStatusCode expected, string? says)
    {
        using var chief = await paper.SeatAsync(StaffRole.Administrator);
        (await chief.Api.PutAsJsonAsync("/api/v1/moderation/email-domains/post.example", new { rule })).IsSuccessStatusCode.ShouldBeTrue();
        var story = await paper.AddStoryAsync();
        using var client = paper.NewClient();
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        using var answer = await client.PostCommentAsync(story.Id, "The ferry was late again today.", "Ada", new { email = "ada@post.example" });
        answer.StatusCode.ShouldBe(expected);
        var body = await answer.Content.ReadAsStringAsync();
        body.Contains("email-domain", StringComparison.Ordinal).ShouldBe(says is not null, body);
        if (says is not null)
            body.ShouldContain(says);

        using var elsewhere = await client.PostCommentAsync(story.Id, "The bus was on time, though.", "Ada", new { email = "ada@letter.example" });
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Created);
    }
}
