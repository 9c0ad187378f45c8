using Comity.Policy.Format;

namespace Comity.Policy;

/// <summary>Reads and writes <c>policy.yaml</c>; the form is described in <c>docs/reference/policy-yaml.md</c>.</summary>
public static class PolicyYaml
{
    /// <summary>Longest file in characters.</summary>
    public const int MaxLength = 1_000_000;

    /// <exception cref="PolicyFormatException">The text is not a policy; the message names the line.</exception>
    public static PolicyDocument Read(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        if (yaml.Length > MaxLength)
            throw new PolicyFormatException(1, $"the file has {yaml.Length} characters; a policy has at most {MaxLength}");
        return PolicyReader.Read(YamlTree.Parse(yaml));
    }

    /// <summary>Reading the result gives an equal document; the same document gives the same text.</summary>
    /// <exception cref="ArgumentException">A duration is not of whole seconds, or a text is not valid UTF-16.</exception>
    public static string Write(PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new PolicyWriter().Write(policy);
    }
}

/// <summary>A policy file is not in form.</summary>
/// <param name="line">From 1.</param>
/// <param name="problem">What is wrong there, for the editor of the file.</param>
public sealed class PolicyFormatException(int line, string problem) : Exception($"Line {line}: {problem}")
{
    /// <summary>From 1.</summary>
    public int Line { get; } = line;

    /// <summary>The message without its line.</summary>
    public string Problem { get; } = problem;
}
