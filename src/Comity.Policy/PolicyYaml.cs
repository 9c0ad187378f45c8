namespace Comity.Policy;

/// <summary>Reads and writes <c>policy.yaml</c>.</summary>
public static class PolicyYaml
{
    /// <exception cref="PolicyFormatException">The text is not a policy; the message names the line.</exception>
    public static PolicyDocument Read(string yaml) => throw new PolicyFormatException(1, "not readable yet");

    /// <summary>Reading the result gives an equal document; the same document gives the same text.</summary>
    public static string Write(PolicyDocument policy) => policy.Title.ToString();
}

/// <summary>A policy file is not in form.</summary>
public sealed class PolicyFormatException(int line, string problem) : Exception($"Line {line}: {problem}")
{
    /// <summary>From 1.</summary>
    public int Line { get; } = line;
}
