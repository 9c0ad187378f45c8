using System.Net;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using Comity.Storage.Sites;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Members;

public sealed class StaffOnlyTests : IAsyncLifetime
{
    private const string Desk = "/console/stories";

    private Paper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync();

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task Nobody_is_led_to_the_sign_in_and_a_reader_turned_away()
    {
        using var nobody = paper.NewBrowser();
        await nobody.GoAsync(Desk);
        nobody.Url.PathAndQuery.ShouldBe("/staff/sign-in?return=%2Fconsole%2Fstories");
        using var reader = await paper.ReaderAsync();
        await reader.GoAsync(Desk);
        reader.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_operators_link_opens_the_console_at_once_and_asks_for_more()
    {
        using var editor = await paper.ByOperatorLinkAsync(await paper.AddStaffAsync(StaffRole.Editor), Desk);
        editor.Url.AbsolutePath.ShouldBe(Desk);
        editor.Text.ShouldContain("You came by a one-time link");
    }

    [Fact]
    public async Task Staff_by_mail_alone_are_led_to_set_up_a_second_factor()
    {
        var member = await paper.AddStaffAsync(StaffRole.Editor);
        using var editor = paper.NewBrowser();
        await editor.GoAsync(await paper.AskForLinkAsync(editor, member.Email!));
        await editor.SubmitAsync("main form");
        await editor.GoAsync(Desk);
        editor.Url.AbsolutePath.ShouldBe("/staff/security");
        await paper.SetUpCodesAsync(editor);
        await editor.GoAsync(Desk);
        editor.Url.AbsolutePath.ShouldBe(Desk);
        editor.Text.ShouldNotContain("You came by a one-time link");
    }

    [Fact]
    public async Task A_role_ends_at_once_and_counts_on_its_site_alone()
    {
        var member = await paper.AddStaffAsync(StaffRole.Administrator);
        using var browser = await paper.ByOperatorLinkAsync(member, Desk);
        await paper.WriteAsync(async db =>
        {
            db.Sites.Add(new Site { Key = "other", Name = "The Other", Hosts = ["other.example"], CreatedAt = Paper.Begin });
            await db.SaveChangesAsync();
            var role = await db.SiteStaff.SingleAsync(s => s.MemberId == member.Id);
            db.SiteStaff.Remove(role);
            db.SiteStaff.Add(new SiteStaff { SiteId = await db.Sites.Where(s => s.Key == "other").Select(s => s.Id).SingleAsync(), MemberId = member.Id, Role = StaffRole.Administrator });
        });
        await browser.GoAsync(Desk);
        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
