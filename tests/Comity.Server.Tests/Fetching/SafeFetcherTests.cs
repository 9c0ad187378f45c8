using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Comity.Server.Fetching;
using Comity.Server.Sites;
using Comity.Server.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Fetching;

/// <summary>Ways to make the program ask servers that its callers cannot reach themselves, and to tire it out.</summary>
public sealed class SafeFetcherTests : IAsyncLifetime
{
    private const string Page = "http://news.example/a";

    private World world = null!;
    private Paper paper = null!;

    public async ValueTask InitializeAsync()
    {
        world = await World.BeginAsync();
        paper = await Paper.StartAsync(world.Take);
        await paper.Services.GetRequiredService<SiteOrigins>().SetAsync(
            paper.Site.Id, ["http://news.example", "http://inside.example", "http://10.0.0.5", "http://[::1]:8080", "http://[::ffff:127.0.0.1]"], "operator", CancellationToken.None);
        world.PutPage(Page, "<title>A</title>");
    }

    public async ValueTask DisposeAsync()
    {
        await paper.DisposeAsync();
        await world.DisposeAsync();
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("198.18.0.1")]
    [InlineData("203.0.113.7")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:1::1")]
    [InlineData("2001:db8::1")]
    public async Task A_name_that_leads_inside_is_not_followed(string address)
    {
        world.Names["news.example"] = () => [IPAddress.Parse(address)];

        (await RefusedAsync(Page)).ShouldContain("an address that is not on the public internet");
        world.Connected.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://10.0.0.5/a")]
    [InlineData("http://[::1]:8080/a")]
    [InlineData("http://[::ffff:127.0.0.1]/a")]
    public async Task Addresses_inside_are_refused_even_on_an_allowed_origin(string url)
    {
        (await RefusedAsync(url)).ShouldContain("not on the public internet");
        world.Connected.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:93.184.215.14")]
    public async Task Addresses_of_the_public_internet_are_asked(string address)
    {
        world.Names["news.example"] = () => [IPAddress.Parse(address)];

        (await StatusAsync(Page)).ShouldBe(HttpStatusCode.OK);
        world.Connected.Single().Address.ShouldBe(IPAddress.Parse(address));
    }

    [Fact]
    public async Task One_address_inside_among_others_is_enough_to_refuse()
    {
        world.Names["news.example"] = () => [World.Somewhere, IPAddress.Loopback];

        (await RefusedAsync(Page)).ShouldContain("not on the public internet");
        world.Connected.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_changes_its_answer_gains_nothing()
    {
        var asked = 0;
        world.Names["news.example"] = () => [++asked == 1 ? World.Somewhere : IPAddress.Loopback];

        (await StatusAsync(Page)).ShouldBe(HttpStatusCode.OK);

        asked.ShouldBe(1);
        world.Connected.ShouldAllBe(c => c.Address.Equals(World.Somewhere));
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://elsewhere.example/a")]
    [InlineData("https://news.example/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://u:p@news.example/a")]
    [InlineData("ftp://news.example/a")]
    public async Task Redirects_do_not_leave_the_sites_origins(string to)
    {
        world.PutRedirect("http://news.example/r", to);

        (await RefusedAsync("http://news.example/r")).ShouldContain("redirects to an address that may not be read");
        world.Connected.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_redirect_to_an_allowed_name_that_leads_inside_is_not_followed()
    {
        world.PutRedirect("http://news.example/r", "http://inside.example/a");
        world.Names["inside.example"] = () => [IPAddress.Parse("192.168.0.10")];

        (await RefusedAsync("http://news.example/r")).ShouldContain("not on the public internet");
        world.Connected.ShouldAllBe(c => c.Address.Equals(World.Somewhere));
    }

    [Fact]
    public async Task Three_redirects_are_followed_and_a_fourth_is_not()
    {
        world.PutRedirect("http://news.example/3", "/2");
        world.PutRedirect("http://news.example/2", "/1");
        world.PutRedirect("http://news.example/1", "/a");
        world.PutRedirect("http://news.example/4", "/loop");
        world.PutRedirect("http://news.example/loop", "/loop");

        (await StatusAsync("http://news.example/3")).ShouldBe(HttpStatusCode.OK);
        (await RefusedAsync("http://news.example/4")).ShouldContain("more than 3 times");
    }

    [Fact]
    public async Task Too_much_is_refused_also_when_it_is_not_announced_or_comes_packed()
    {
        world.Put("http://news.example/announced", c => SendAsync(c, 1_000_001, announced: true));
        world.Put("http://news.example/endless", c => SendAsync(c, 3_000_000, announced: false));
        world.Put("http://news.example/packed", async c =>
        {
            c.Response.ContentType = "text/html";
            c.Response.Headers.ContentEncoding = "gzip";
            await using var zip = new System.IO.Compression.GZipStream(c.Response.Body, System.IO.Compression.CompressionLevel.Fastest);
            await zip.WriteAsync(new byte[5_000_000]);
        });

        foreach (var name in (string[])["announced", "endless", "packed"])
            (await RefusedAsync("http://news.example/" + name)).ShouldContain("larger than 1,000,000 bytes");
    }

    [Fact]
    public async Task Other_types_and_errors_are_no_pages()
    {
        world.PutPage("http://news.example/json", "{}", "application/json");
        world.PutPage("http://news.example/untitled", "<p>Nothing</p>");

        (await RefusedAsync("http://news.example/json")).ShouldContain("it is not text/html");
        (await RefusedAsync("http://news.example/untitled")).ShouldContain("it has no headline");
        (await RefusedAsync("http://news.example/missing")).ShouldContain("status 404");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up()
    {
        var waits = new TaskCompletionSource();
        world.Before = async cancel =>
        {
            waits.SetResult();
            await new TaskCompletionSource().Task.WaitAsync(cancel);
        };

        var asked = RefusedAsync(Page);
        await waits.Task;
        paper.Time.Advance(TimeSpan.FromSeconds(11));

        (await asked).ShouldContain("took too long");
    }

    [Fact]
    public async Task Neither_cookies_nor_credentials_are_sent_and_a_charset_is_heeded()
    {
        IHeaderDictionary? seen = null;
        world.Put("http://news.example/first", async c =>
        {
            c.Response.Headers.SetCookie = "spy=1";
            c.Response.ContentType = "text/html; charset=windows-1251";
            await c.Response.Body.WriteAsync(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<title>Мост открыт</title>"));
        });
        world.Put("http://news.example/second", c =>
        {
            seen = new HeaderDictionary(c.Request.Headers.ToDictionary());
            c.Response.ContentType = "text/html";
            return c.Response.WriteAsync("<title>B</title>");
        });

        (await StatusAsync("http://news.example/first")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("http://news.example/second")).ShouldBe(HttpStatusCode.OK);

        seen.ShouldNotBeNull().ContainsKey("Cookie").ShouldBeFalse();
        seen.ContainsKey("Authorization").ShouldBeFalse();
        (await paper.ReadAsync(db => db.Stories.OrderBy(s => s.Id).Select(s => s.Headline).FirstAsync())).ShouldBe("Мост открыт");
    }

    [Fact]
    public async Task Private_addresses_are_asked_where_the_operator_says_so()
    {
        await using var local = await Paper.StartAsync(world.Take, "--Comity:Fetching:AllowPrivateAddresses=true");
        world.Names["news.example"] = () => [IPAddress.Parse("192.168.0.10")];
        await local.Services.GetRequiredService<SiteOrigins>().SetAsync(local.Site.Id, ["http://news.example"], "operator", CancellationToken.None);
        using var client = local.NewClient();

        using var answer = await client.GetAsync(PathOf(Page));

        // The world has nothing at such an address; that it was dialled is what counts.
        world.Connected.ShouldContain(c => c.Address.Equals(IPAddress.Parse("192.168.0.10")));
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain("cannot be reached");
    }

    private static async Task SendAsync(HttpContext context, int bytes, bool announced)
    {
        context.Response.ContentType = "text/html";
        if (announced)
            context.Response.ContentLength = bytes;
        await context.Response.Body.WriteAsync(new byte[bytes], context.RequestAborted);
    }

    private async Task<HttpStatusCode> StatusAsync(string url)
    {
        using var client = paper.NewClient();
        using var answer = await client.GetAsync(PathOf(url));
        return answer.StatusCode;
    }

    private async Task<string> RefusedAsync(string url)
    {
        using var client = paper.NewClient();
        using var answer = await client.GetAsync(PathOf(url));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!;
    }

    private static Uri PathOf(string url) => new("/api/v1/stories/by-url?url=" + Uri.EscapeDataString(url), UriKind.Relative);
}
