namespace Comity.Policy;

/// <summary>A half-open range <c>[Start, End)</c> in UTF-16 code units of the submitted text.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;
}
