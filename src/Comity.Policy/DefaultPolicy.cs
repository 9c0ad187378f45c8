namespace Comity.Policy;

/// <summary>The policy that ships with Comity, in ten languages, for a paper to keep or to make its own.</summary>
public static class DefaultPolicy
{
    private static readonly Lazy<string> Text = new(Load);
    private static readonly Lazy<PolicyDocument> Read = new(() => PolicyYaml.Read(Text.Value));

    public static PolicyDocument Document => Read.Value;

    /// <summary>The file itself, with its comments, as a starting point for an editor.</summary>
    public static string Yaml => Text.Value;

    private static string Load()
    {
        using var stream = typeof(DefaultPolicy).Assembly.GetManifestResourceStream("default.policy.yaml")
            ?? throw new InvalidOperationException("The default policy is not inside the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
