using CsCheck;

namespace Comity.Policy.Tests;

internal static class Generators
{
    /// <summary>Any of the values.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
