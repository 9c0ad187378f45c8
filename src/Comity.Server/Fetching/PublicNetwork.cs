using System.Net;
using System.Net.Sockets;

namespace Comity.Server.Fetching;

/// <summary>Tells addresses of the public internet from all others.</summary>
public static class PublicNetwork
{
    /// <summary>IANA's special-purpose registry for IPv4 (RFC 6890 and its successors), multicast and the reserved rest.</summary>
    private static readonly IPNetwork[] s_special4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /// <summary>All that is given out; the rest (loopback, link-local, unique local, multicast, NAT64, mapped forms) lies outside of it.</summary>
    private static readonly IPNetwork s_global6 = IPNetwork.Parse("2000::/3");

    /// <summary>Within it: protocol assignments with Teredo and ORCHID, documentation, and 6to4, which hides an IPv4 address.</summary>
    private static readonly IPNetwork[] s_special6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    public static bool Holds(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !s_special4.Any(n => n.Contains(address))
            : s_global6.Contains(address) && !s_special6.Any(n => n.Contains(address));
    }

    private static IPNetwork[] Networks(params string[] texts) => [.. texts.Select(t => IPNetwork.Parse(t))];
}
