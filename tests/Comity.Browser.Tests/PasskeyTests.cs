using Comity.Server.Members;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>Passkeys with a device that is made for the test (the DevTools protocol's WebAuthn).</summary>
public sealed class PasskeyTests
{
    [Fact]
    public async Task A_reader_makes_a_passkey_and_signs_in_with_it_and_without_a_mail()
    {
        await using var paper = await Paper.StartAsync();
        // A passkey belongs to a name; an address of numbers is none.
        var home = $"http://localhost:{paper.Address.Port}";
        await using var context = await Chromium.OpenAsync(new());
        var page = await context.NewPageAsync();
        var device = await context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        var member = await paper.AddReaderAsync("Ada Bell");
        await page.GotoAsync(home + await paper.Services.GetRequiredService<SignInLinks>().CreateAsync(member.Id, TimeSpan.FromHours(1), "/account"));
        await page.Locator("main form button").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator("form[action$='passkeys/remove']")).ToHaveCountAsync(1);

        await page.Locator("#sign-out-form button").ClickAsync();
        await page.GotoAsync(home + "/account");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await Assertions.Expect(page.Locator("main dl")).ToContainTextAsync("Ada Bell");
        (await paper.ReadAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
    }
}
