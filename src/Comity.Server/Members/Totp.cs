using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Comity.Server.Members;

/// <summary>Time-based one-time codes (RFC 6238: six digits, thirty seconds, SHA-1), as authenticator apps make them.</summary>
public static class Totp
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int KeyBytes = 20;
    private const int Modulus = 1_000_000;
    private const long StepSeconds = 30;

    /// <summary>A new random key in base 32.</summary>
    public static string NewKey()
    {
        var key = new StringBuilder(KeyBytes * 8 / 5);
        var bits = 0;
        var buffer = 0;
        foreach (var b in RandomNumberGenerator.GetBytes(KeyBytes))
        {
            buffer = (buffer << 8) | b;
            for (bits += 8; bits >= 5; bits -= 5)
                key.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
        }

        return key.ToString();
    }

    /// <summary>The code for a moment.</summary>
    /// <param name="key">Base 32.</param>
    public static string CodeAt(string key, DateTimeOffset at) => Code(Decode(key), StepOf(at));

    /// <summary>
    /// The step of time that the code belongs to, or null if it is wrong. One step of clock difference either way is
    /// forgiven; a code at or before <paramref name="usedStep"/> has been used and is wrong.
    /// </summary>
    public static long? Check(string key, string code, DateTimeOffset now, long usedStep)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        var secret = Decode(key);
        long? found = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(digits), Encoding.ASCII.GetBytes(Code(secret, step))) && step > usedStep)
                found = step;
        }

        return found;
    }

    private static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / StepSeconds;

    private static string Code(byte[] secret, long step)
    {
        Span<byte> message = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
#pragma warning disable CA5350 // The standard says SHA-1, and authenticator apps know nothing else; in an HMAC it is sound.
        var hash = HMACSHA1.HashData(secret, message);
#pragma warning restore CA5350
        var offset = hash[^1] & 15;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue;
        return (number % Modulus).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var bytes = new List<byte>(KeyBytes);
        var bits = 0;
        var buffer = 0;
        foreach (var c in key)
        {
            var value = Alphabet.IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal);
            if (value < 0)
                continue;
            buffer = (buffer << 5) | value;
            bits += 5;
            if (bits < 8)
                continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }

        return [.. bytes];
    }
}
