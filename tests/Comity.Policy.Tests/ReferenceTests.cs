using Comity.Policy.Checks;
using Comity.Policy.Format;

namespace Comity.Policy.Tests;

/// <summary>The reference in <c>docs/reference/policy-yaml.md</c> says what is so.</summary>
public sealed class ReferenceTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policy-yaml.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_example_is_a_policy_in_the_layout_that_is_written()
    {
        var from = Reference.IndexOf("```yaml\n", StringComparison.Ordinal) + "```yaml\n".Length;
        var example = Reference[from..Reference.IndexOf("```", from, StringComparison.Ordinal)];
        PolicyYaml.Write(PolicyYaml.Read(example)).ShouldBe(example);
    }

    [Fact]
    public void It_describes_every_check_sanction_and_verdict()
    {
        foreach (var check in CheckList.All)
            Reference.ShouldContain($"\n| `{check.Id}` |");
        foreach (var name in PolicyNames.Sanctions.Concat(PolicyNames.Verdicts))
            Reference.ShouldContain($"`{name}`");
    }
}
