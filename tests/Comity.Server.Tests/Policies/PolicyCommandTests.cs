using Comity.Server.Tests.Harness;

namespace Comity.Server.Tests.Policies;

public sealed class PolicyCommandTests
{
    [Fact]
    public async Task A_policy_goes_out_is_changed_and_comes_in_as_the_next_version()
    {
        await using var paper = await Paper.StartAsync();
        var file = Path.Combine(paper.Data, "policy.yaml");

        (await paper.ComityAsync("policy", "export", file)).Exit.ShouldBe(0);
        var text = await File.ReadAllTextAsync(file);
        (await paper.ComityAsync("policy", "export")).Output.ShouldBe(text);
        (await paper.ComityAsync("policy", "import", file)).Output.ShouldStartWith("Unchanged: version 1");

        await File.WriteAllTextAsync(file, text.Replace("en: Discussion Policy", "en: House Rules", StringComparison.Ordinal));
        (await paper.ComityAsync("policy", "import", file, "--note", "A better title")).Output.ShouldBe("Version 2 of the policy is in force.\n");
        using var browser = paper.NewBrowser();
        (await browser.GoAsync("/policy")).QuerySelector("h1")!.TextContent.ShouldBe("House Rules");
        (await browser.GoAsync("/policy/history")).QuerySelector("tbody tr")!.TextContent.ShouldContain("A better title");

        await File.WriteAllTextAsync(file, text.Replace("\nlanguages:", "\nlangages:", StringComparison.Ordinal));
        var wrong = await paper.ComityAsync("policy", "import", file);
        wrong.Exit.ShouldBe(1);
        wrong.Error.ShouldStartWith($"comity: {file}: Line 2: ");
        (await browser.GoAsync("/policy")).QuerySelector("h1")!.TextContent.ShouldBe("House Rules");
    }
}
