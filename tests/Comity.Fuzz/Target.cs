namespace Comity.Fuzz;

/// <summary>One part of the program that is given any bytes. An exception that escapes <see cref="Run"/> is a finding; so is a process that ends or hangs.</summary>
internal abstract class Target
{
    /// <summary>As it is called on the command line, and its folder of kept findings.</summary>
    public abstract string Name { get; }

    /// <summary>What is promised of any input, in one sentence.</summary>
    public abstract string Promise { get; }

    /// <summary>In bytes; longer inputs are cut. Long enough for what the part has to bear, short enough to be quick.</summary>
    public virtual int Longest => 8 * 1024;

    /// <summary>How many mutated inputs the tests try; slow parts take fewer.</summary>
    public virtual int Tries => 5000;

    /// <summary>Words of the part's own language, which chance alone would not find.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>Inputs from which mutation starts; the first is a sound one.</summary>
    public abstract IEnumerable<byte[]> Seeds();

    public void Run(byte[] input) => Try(input.Length <= Longest ? input : input[..Longest]);

    /// <exception cref="FindingException">The promise is broken.</exception>
    protected abstract void Try(byte[] input);

    /// <exception cref="FindingException">It does not hold.</exception>
    protected static void Require(bool holds, string says)
    {
        if (!holds)
            throw new FindingException(says);
    }
}

/// <summary>A promise is broken without an exception of the program's own.</summary>
internal sealed class FindingException(string says) : Exception(says);
