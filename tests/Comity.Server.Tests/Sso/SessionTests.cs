using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Comity.Policy;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Sso;

/// <summary>What a token signed by the site opens, and what not.</summary>
public sealed class SessionTests
{
    private readonly Signer signer = new();

    [Theory]
    [InlineData("HS256")]
    [InlineData("RS256")]
    [InlineData("ES256")]
    [InlineData("EdDSA")]
    public async Task Every_algorithm_signs_a_reader_in(string algorithm)
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings(algorithm));
        var story = await paper.AddStoryAsync();
        using var reader = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims(), algorithm)));

        var me = await reader.GetFromJsonAsync<JsonElement>("/api/v1/me");
        me.GetProperty("kind").GetString().ShouldBe("reader");
        using var posted = await reader.PostAsJsonAsync($"/api/v1/stories/{story.Id}/comments", new { body = "The bridge looks fine to me." });

        posted.StatusCode.ShouldBe(HttpStatusCode.Created, await posted.Content.ReadAsStringAsync());
        (await posted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("comment").GetProperty("author").GetProperty("name").GetString().ShouldBe("Ada Bell");
    }

    [Fact]
    public async Task The_same_reader_comes_again_and_a_new_name_is_taken()
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        using var first = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims())));
        using var second = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims("Ada Bell-Ray"))));
        using var other = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims("Somebody", "reader-8"))));

        (await IdAsync(second)).ShouldBe(await IdAsync(first));
        (await IdAsync(other)).ShouldNotBe(await IdAsync(first));
        (await first.GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("name").GetString().ShouldBe("Ada Bell-Ray");
    }

    [Fact]
    public async Task A_session_by_token_is_listed_lives_with_use_and_can_be_ended()
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        var token = await SignInAsync(paper, Signer.Sign(signer.Claims()));
        using var reader = paper.NewClient(token);
        (await paper.ReadAsync(db => db.MemberSessions.SingleAsync())).Hash.ShouldNotContain(token);

        for (var i = 0; i < 3; i++)
        {
            paper.Time.Advance(TimeSpan.FromDays(20));
            var session = (await reader.GetFromJsonAsync<JsonElement>("/api/v1/sessions")).EnumerateArray().Single();
            session.GetProperty("isThis").GetBoolean().ShouldBeTrue();
        }

        using (var end = await reader.PostAsync("/api/v1/sign-out", null))
            end.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await reader.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Unused_it_ends_by_itself()
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        using var reader = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims())));

        paper.Time.Advance(TimeSpan.FromDays(31));

        (await reader.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_block_holds_for_who_comes_again()
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        var story = await paper.AddStoryAsync();
        using var first = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims())));
        var id = await IdAsync(first);
        await paper.WriteAsync(db =>
        {
            db.Sanctions.Add(new Sanction { SiteId = paper.Site.Id, MemberId = id, Kind = SanctionKind.Block, StartsAt = Paper.Begin });
            return Task.CompletedTask;
        });
        using var again = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims("Another Name"))));

        (await again.PostAsJsonAsync($"/api/v1/stories/{story.Id}/comments", new { body = "Here I am again." })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Neither_the_desk_nor_api_tokens_open_to_a_token_that_a_page_keeps()
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        using var reader = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims())));
        var id = await IdAsync(reader);
        await paper.WriteAsync(db =>
        {
            db.SiteStaff.Add(new SiteStaff { SiteId = paper.Site.Id, MemberId = id, Role = StaffRole.Administrator, Since = Paper.Begin });
            return Task.CompletedTask;
        });

        (await reader.GetAsync("/api/v1/staff")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.PostAsJsonAsync("/api/v1/tokens", new { name = "x" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_has_shown_their_address_before_is_the_same_member_only_where_there_is_one_account(bool oneAccount)
    {
        await using var paper = await Paper.StartAsync(null, [.. Signer.Settings(), $"--Comity:Members:OneAccount={oneAccount}"]);
        var own = await AddReaderAsync(paper, "ada@example.org", confirmed: true);
        var claims = signer.Claims("Ada of the News");
        (claims["email"], claims["email_verified"]) = ("ada@example.org", true);
        using var reader = paper.NewClient(await SignInAsync(paper, Signer.Sign(claims)));

        (await IdAsync(reader) == own).ShouldBe(oneAccount);
        (await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == own))).DisplayName.ShouldBe("Ada Bell");
    }

    [Theory]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    public async Task An_account_is_not_taken_over_by_an_address_alone_nor_one_of_staff(bool verified, bool confirmed, bool isStaff)
    {
        await using var paper = await Paper.StartAsync(null, [.. Signer.Settings(), "--Comity:Members:OneAccount=true"]);
        var own = await AddReaderAsync(paper, "ada@example.org", confirmed);
        if (isStaff)
        {
            await paper.WriteAsync(db =>
            {
                db.SiteStaff.Add(new SiteStaff { SiteId = paper.Site.Id, MemberId = own, Role = StaffRole.Moderator, Since = Paper.Begin });
                return Task.CompletedTask;
            });
        }

        var claims = signer.Claims("Somebody Else");
        (claims["email"], claims["email_verified"]) = ("ada@example.org", verified);
        using var reader = paper.NewClient(await SignInAsync(paper, Signer.Sign(claims)));

        (await IdAsync(reader)).ShouldNotBe(own);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_address_that_nobody_has_made_sure_of_is_not_kept(bool verified)
    {
        await using var paper = await Paper.StartAsync(null, Signer.Settings());
        var claims = signer.Claims();
        (claims["email"], claims["email_verified"]) = ("ada@example.org", verified);
        using var reader = paper.NewClient(await SignInAsync(paper, Signer.Sign(claims)));
        var id = await IdAsync(reader);

        var member = await paper.ReadAsync(db => db.Members.SingleAsync(m => m.Id == id));
        (member.Email, member.EmailNormalForm, member.EmailConfirmed).ShouldBe(verified ? ("ada@example.org", "ada@example.org", true) : (null, null, false));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task On_another_site_the_session_counts_only_where_there_is_one_account(bool oneAccount)
    {
        await using var paper = await Paper.StartAsync(null, [.. Signer.Settings(), $"--Comity:Members:OneAccount={oneAccount}"]);
        await paper.WriteAsync(db =>
        {
            db.Sites.Add(new Site { Key = "gazette", Name = "The Gazette", Hosts = ["gazette.example"], CreatedAt = Paper.Begin });
            return Task.CompletedTask;
        });
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        using var reader = paper.NewClient(await SignInAsync(paper, Signer.Sign(signer.Claims())));
        reader.DefaultRequestHeaders.Host = "gazette.example";

        (await reader.GetAsync("/api/v1/me")).StatusCode.ShouldBe(oneAccount ? HttpStatusCode.OK : HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("ES256")]
    [InlineData("EdDSA")]
    public async Task Keys_come_from_where_the_signer_publishes_them_and_change_there(string algorithm)
    {
        await using var world = await World.BeginAsync();
        await using var paper = await Paper.StartAsync(world.Take,
            "--Comity:Sso:own:Issuer=" + Signer.Issuer, "--Comity:Sso:own:Algorithm=" + algorithm, "--Comity:Sso:own:JwksUrl=http://news.example/keys");
        using var page = paper.NewClient();
        world.PutPage("http://news.example/keys", Signer.Jwks(), "application/json");
        async Task<HttpStatusCode> TryAsync(string keyId)
        {
            using var answer = await page.PostAsJsonAsync("/api/v1/sso", new { token = Signer.Sign(signer.Claims(), algorithm, keyId) });
            return answer.StatusCode;
        }

        (await TryAsync("one")).ShouldBe(HttpStatusCode.Unauthorized);
        world.PutPage("http://news.example/keys", Signer.Jwks((algorithm, "one"), ("RS256", "two")), "application/jwk-set+json");
        (await TryAsync("one")).ShouldBe(HttpStatusCode.Unauthorized);
        world.Asked.Count.ShouldBe(1);

        paper.Time.Advance(TimeSpan.FromSeconds(61));
        (await TryAsync("one")).ShouldBe(HttpStatusCode.OK);
        (await TryAsync("one")).ShouldBe(HttpStatusCode.OK);
        world.Asked.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("--Comity:Sso:own:Secret=short")]
    [InlineData("--Comity:Sso:own:Algorithm=none")]
    [InlineData("--Comity:Sso:own:PublicKey=x")]
    [InlineData("--Comity:Sso:own:MaxMinutes=0")]
    public async Task A_signer_that_cannot_be_right_stops_the_start(string setting)
    {
        var error = await Should.ThrowAsync<Comity.Server.Hosting.SettingException>(() => Paper.StartAsync(null, [.. Signer.Settings(), setting]));

        error.Message.ShouldContain("Comity:Sso");
    }

    private static async Task<string> SignInAsync(Paper paper, string token)
    {
        using var page = paper.NewClient();
        page.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await page.PostAsJsonAsync("/api/v1/sso", new { token });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
    }

    private static async Task<long> IdAsync(HttpClient client) => (await client.GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("id").GetInt64();

    private static async Task<long> AddReaderAsync(Paper paper, string email, bool confirmed)
    {
        var member = Server.Members.NewMembers.Make(email, "Ada Bell", Paper.Begin);
        member.EmailConfirmed = confirmed;
        await paper.WriteAsync(db =>
        {
            db.Members.Add(member);
            return Task.CompletedTask;
        });
        return member.Id;
    }
}
