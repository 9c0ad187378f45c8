using System.Text.RegularExpressions;

namespace Comity.House.Tests;

/// <summary>What must not stand in the tree.</summary>
public sealed partial class HabitTests
{
    private const string ThisFile = "tests/Comity.House.Tests/HabitTests.cs";

    [Fact]
    public void No_test_sleeps() => Tree.Code
        .Where(f => f != ThisFile && f.StartsWith("tests/", StringComparison.Ordinal) && Sleep().IsMatch(Tree.Read(f)))
        .ShouldBeEmpty();

    [Fact]
    public void No_region_and_no_unfinished_mark() => Tree.HandWritten
        .Where(f => f != ThisFile && Unfinished().IsMatch(Tree.Read(f)))
        .ShouldBeEmpty();

    [Fact]
    public void No_page_holds_inline_script_or_style() => Tree.Files
        .Where(f => f.EndsWith(".razor", StringComparison.Ordinal) && Inline().IsMatch(Tree.Read(f)))
        .ShouldBeEmpty();

    [Fact]
    public void No_path_of_one_machine_and_no_registry_host() => Tree.Files
        .Where(f => Path.GetExtension(f) is ".cs" or ".md" or ".json" or ".props" or ".csproj" or ".yaml" or ".sh" or "")
        .Where(f => f != ThisFile && Machine().IsMatch(Tree.Read(f)))
        .ShouldBeEmpty();

    [Fact]
    public void Every_project_has_a_lock_file_and_names_no_version() => Tree.Files
        .Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))
        .Where(f => !Tree.Files.Contains(f[..f.LastIndexOf('/')] + "/packages.lock.json") || VersionInProject().IsMatch(Tree.Read(f)))
        .ShouldBeEmpty();

    [GeneratedRegex(@"Thread\.Sleep|Task\.Delay\(")]
    private static partial Regex Sleep();

    [GeneratedRegex(@"#region|\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"<script>|<style|\sstyle=""|\son[a-z]+=""[^@]")]
    private static partial Regex Inline();

    [GeneratedRegex(@"/(work|root)/\w|\bapi[.]nuget|\bregistry[.]npm")]
    private static partial Regex Machine();

    [GeneratedRegex(@"<PackageReference [^>]*\bVersion=")]
    private static partial Regex VersionInProject();
}
