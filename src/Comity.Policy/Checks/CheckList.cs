namespace Comity.Policy.Checks;

/// <summary>THE ordered list of checks. All run on every submission; none decides.</summary>
public static class CheckList
{
    public static IReadOnlyList<ICheck> All { get; } = [];
}
