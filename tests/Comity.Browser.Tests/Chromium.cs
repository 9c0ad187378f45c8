using Microsoft.Playwright;

namespace Comity.Browser.Tests;

/// <summary>The Chromium of this machine, driven by Playwright; one for all tests. It keeps no third-party cookies.</summary>
public static class Chromium
{
    private static readonly Lazy<Task<IBrowser?>> Started = new(StartAsync);

    /// <summary>A fresh profile. Skips the test when there is no Chromium, fails it when skipping is forbidden.</summary>
    public static Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null) => OpenAsync(Started.Value, options);

    /// <summary>In a browser of its own, with no other test's pages in it; whoever opened it closes the browser.</summary>
    public static Task<IBrowserContext> OpenAloneAsync() => OpenAsync(StartAsync(), null);

    private static async Task<IBrowserContext> OpenAsync(Task<IBrowser?> starting, BrowserNewContextOptions? options)
    {
        if (await starting is { } browser)
            return await browser.NewContextAsync(options);
        const string why = "Chromium was not found: install it or set COMITY_TEST_CHROMIUM.";
        if (Environment.GetEnvironmentVariable("COMITY_TESTS_NO_SKIP") == "1")
            Assert.Fail(why);
        Assert.Skip(why);
        throw new InvalidOperationException(why);
    }

    private static async Task<IBrowser?> StartAsync()
    {
        if (Find() is not { } program)
            return null;
        var playwright = await Playwright.CreateAsync();
        // Until a thing is there; on a busy machine that takes its time.
        Assertions.SetDefaultExpectTimeout(20_000);
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            // Third-party cookies are blocked, as a reader may have set it and as other browsers do by themselves.
            Args = ["--test-third-party-cookie-phaseout", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("COMITY_TEST_CHROMIUM") is { Length: > 0 } given)
            return given;
        string[] names = ["chromium", "chromium-browser", "google-chrome"];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }
}
