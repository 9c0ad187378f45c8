using System.Net;
using Comity.Server.Hosting;
using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task A_fresh_installation_answers_with_the_site_and_its_headers()
    {
        await using var paper = await Paper.StartAsync();
        using var client = paper.NewClient();
        using var response = await client.GetAsync(new Uri("/", UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain(paper.Site.Name);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
    }

    [Fact]
    public void A_wrong_setting_stops_the_start_with_one_sentence() =>
        Should.Throw<SettingException>(() => Startup.Read(["--Comity:PublicUrl=nowhere"])).Message.ShouldContain("PublicUrl");

    [Theory]
    [InlineData("--Comity:Discussion:PageSize=0", "Comity:Discussion is wrong: The field PageSize")]
    [InlineData("--Comity:Discussion:PageSise=20", "There is no setting Comity:Discussion:PageSise")]
    [InlineData("--Comity:Discusion:PageSize=20", "There is no setting Comity:Discusion")]
    [InlineData("--Comity:Discussion:PageSize=many", "'many'")]
    public async Task A_wrong_setting_of_a_slice_does_too(string setting, string says) =>
        (await Should.ThrowAsync<SettingException>(() => Paper.StartAsync(null, setting))).Message.ShouldContain(says);

    [Fact]
    public async Task The_model_has_no_change_that_a_migration_lacks()
    {
        await using var paper = await Paper.StartAsync();
        (await paper.ReadAsync(db => Task.FromResult(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.HasPendingModelChanges(db.Database)))).ShouldBeFalse();
    }
}
