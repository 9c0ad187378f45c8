using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Comity.Server.Outside;

/// <summary>How an outside model's version is written, so that a decision can name it: short, in the characters of the ledger.</summary>
internal static class OutsideVersion
{
    public const int Longest = 16;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    public static bool IsPlain(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Plain);

    /// <summary>The name itself when it is short and plain; otherwise its beginning and a hash, so that different names stay different.</summary>
    public static string OfName(string name)
    {
        if (name.Length <= Longest && IsPlain(name))
            return name;
        var begin = new string([.. name.Where(c => Plain.Contains(c)).Take(Longest - 9)]);
        return $"{begin}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 4))}";
    }
}
