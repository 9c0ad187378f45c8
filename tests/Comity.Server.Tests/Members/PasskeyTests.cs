using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Members;

/// <summary>The server's side of passkeys up to the signature; a browser makes the rest.</summary>
public sealed class PasskeyTests : IAsyncLifetime
{
    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task Who_is_signed_in_here_gets_a_challenge_and_others_do_not()
    {
        using var editor = await paper.ByOperatorLinkAsync(await paper.AddStaffAsync(StaffRole.Editor));
        var answer = await PostAsync(editor.Http, "/api/v1/passkeys/creation-options", null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var options = await answer.Content.ReadFromJsonAsync<JsonElement>();
        options.GetProperty("challenge").GetString()!.Length.ShouldBeGreaterThan(20);
        options.GetProperty("user").GetProperty("displayName").GetString().ShouldBe("Mara Linde");

        using var reader = await paper.ReaderAsync();
        (await PostAsync(reader.Http, "/api/v1/passkeys/creation-options", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var program = await paper.SeatAsync(await paper.AddReaderAsync());
        (await program.Api.PostAsync(new Uri("/api/v1/passkeys/creation-options", UriKind.Relative), null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a program's token must not make a way to sign in");
        using var nobody = paper.NewClient();
        (await PostAsync(nobody, "/api/v1/passkeys/creation-options", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Staff_of_another_site_are_no_mere_readers_here()
    {
        var other = await paper.AddSiteAsync("other.example");
        await paper.AddStaffAsync(StaffRole.Editor, "Robin Ode", other.Id);
        using var browser = await paper.ReaderAsync("robin.ode@paper.example", "Robin Ode");
        (await PostAsync(browser.Http, "/api/v1/passkeys/creation-options", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GoAsync("/account")).QuerySelector("[data-passkey]").ShouldBeNull();
    }

    [Fact]
    public async Task A_passkey_made_as_a_reader_does_not_open_the_desk_after_an_appointment()
    {
        using var reader = await paper.ReaderAsync();
        var member = await paper.MemberAsync("ada@example.org");
        await paper.WriteAsync(db =>
        {
            db.Add(People.PasskeyOf(member));
            return Task.CompletedTask;
        });
        (await reader.GoAsync("/account")).Body!.TextContent.ShouldContain("“Key” of the desk");

        await paper.WriteAsync(db => NewMembers.AppointAsync(db, new Appointment(paper.Site.Id, "ada@example.org", "Ada Bell", StaffRole.Editor, paper.Time.GetUtcNow())));

        (await paper.ReadAsync(db => db.Set<IdentityUserPasskey<long>>().CountAsync())).ShouldBe(0);
        await reader.GoAsync("/account");
        reader.Url.AbsolutePath.ShouldBe("/sign-in", "what the passkey may have opened is closed");
    }

    [Fact]
    public async Task A_reader_takes_a_passkey_away_and_stays_signed_in()
    {
        using var reader = await paper.ReaderAsync();
        var member = await paper.MemberAsync("ada@example.org");
        await paper.WriteAsync(db =>
        {
            db.Add(People.PasskeyOf(member));
            return Task.CompletedTask;
        });
        await reader.GoAsync("/account");
        await reader.SubmitAsync("form[action$='passkeys/remove']");
        reader.Url.AbsolutePath.ShouldBe("/account");
        reader.Page.QuerySelector("form[action$='passkeys/remove']").ShouldBeNull();
        (await paper.ReadAsync(db => db.Set<IdentityUserPasskey<long>>().CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"AAAA","authenticatorData":"AAAA","signature":"AAAA"}}""")]
    public async Task What_answers_no_challenge_signs_nobody_in(string? credential)
    {
        using var browser = paper.NewBrowser();
        (await PostAsync(browser.Http, "/api/v1/passkeys/sign-in", new { credentialJson = credential })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(browser.Http, "/api/v1/passkeys/request-options", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PostAsync(browser.Http, "/api/v1/passkeys/sign-in", new { credentialJson = credential })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using var editor = await paper.ByOperatorLinkAsync(await paper.AddStaffAsync(StaffRole.Editor));
        await PostAsync(editor.Http, "/api/v1/passkeys/creation-options", null);
        (await PostAsync(editor.Http, "/api/v1/passkeys", new { credentialJson = credential })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, object? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await client.SendAsync(request);
    }
}
