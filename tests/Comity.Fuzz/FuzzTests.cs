namespace Comity.Fuzz;

/// <summary>Every target on its seeds, on the inputs that once broke it, and on so many mutations of both as a minute or two allows. The same inputs each time.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20310304;

    public static TheoryData<string> Names => [.. AllTargets.All.Select(t => t.Name)];

    public static TheoryData<string, string> Findings => [.. AllTargets.All.SelectMany(t => Corpus.FindingsOf(t.Name).Select(f => (t.Name, Path.GetFileName(f))))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_seed_keeps_the_promise(string name)
    {
        var target = AllTargets.Find(name);
        foreach (var seed in target.Seeds())
        {
            seed.Length.ShouldBeLessThanOrEqualTo(target.Longest);
            Try(target, seed);
        }
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Findings))]
    public void What_was_found_stays_mended(string name, string file) =>
        AllTargets.Find(name).Run(File.ReadAllBytes(Corpus.FindingsOf(name).Single(f => Path.GetFileName(f) == file)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutations_keep_the_promise(string name)
    {
        var target = AllTargets.Find(name);
        var mutation = new Mutation(Seed, Corpus.Of(target), target.Words);
        for (var i = 0; i < target.Tries; i++)
            Try(target, mutation.Next(target.Longest));
    }

    [Fact]
    public void Every_kept_finding_belongs_to_a_target() =>
        Corpus.Folders().ShouldBeSubsetOf(AllTargets.All.Select(t => t.Name));

    /// <summary>Tells the input together with the finding, so that it can be kept.</summary>
    private static void Try(Target target, byte[] input)
    {
        try
        {
            target.Run(input);
        }
        catch (Exception finding)
        {
            throw new InvalidOperationException($"{target.Name} does not bear this input (base64): {Convert.ToBase64String(input)}", finding);
        }
    }
}
