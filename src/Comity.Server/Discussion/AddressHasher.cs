using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Comity.Server.Hosting;

namespace Comity.Server.Discussion;

/// <summary>
/// Recognises a sender's network for a while without keeping the address: a hash of the /24 (IPv4) or /48 (IPv6) prefix under a key that
/// never leaves the data folder. Hashes are erased after <see cref="DiscussionOptions.AddressHashDays"/>.
/// </summary>
public sealed class AddressHasher(InstallationKeys keys)
{
    private readonly Lazy<byte[]> key = new(() => keys.Read("address"));

    /// <summary>32 hex digits; null without an address.</summary>
    public string? Of(IPAddress? address) =>
        address is null ? null : Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Prefix(address)).AsSpan(0, 16));

    /// <summary>A secret that only this installation can make again from the same words.</summary>
    internal string SecretFor(string words) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, System.Text.Encoding.UTF8.GetBytes("secret:" + words)));

    private static byte[] Prefix(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        return bytes[..(plain.AddressFamily == AddressFamily.InterNetwork ? 3 : 6)];
    }
}
