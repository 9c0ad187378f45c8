namespace Comity.Policy;

/// <summary>The policy that ships with Comity.</summary>
public static class DefaultPolicy
{
    public static PolicyDocument Document => PolicyYaml.Read("");
}
