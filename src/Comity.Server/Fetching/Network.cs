using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Comity.Server.Fetching;

/// <summary>Names and connections: what differs between the world and a test.</summary>
public class Network
{
    public virtual Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel) => Dns.GetHostAddressesAsync(host, cancel);

    public virtual async Task<Stream> ConnectAsync(IPEndPoint to, CancellationToken cancel)
    {
        var socket = new Socket(to.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(to, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>
/// Opens connections to public addresses only. The name is resolved here, once, and the connection goes to the very address
/// that was looked at, so that a name which answers differently the second time (DNS rebinding) gains nothing.
/// </summary>
internal sealed class SafeDialer(Network network, IOptions<FetchingOptions> options)
{
    public async ValueTask<Stream> DialAsync(DnsEndPoint to, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(to.Host.Trim('[', ']'), out var literal) ? [literal] : await ResolveAsync(to.Host, cancel);
        if (!options.Value.AllowPrivateAddresses && !addresses.All(PublicNetwork.Holds))
            throw new FetchException("its server has an address that is not on the public internet");
        Exception? failure = null;
        foreach (var address in addresses.Take(MostTried))
        {
            try
            {
                return await network.ConnectAsync(new IPEndPoint(address, to.Port), cancel);
            }
            catch (SocketException e)
            {
                failure = e;
            }
        }

        throw new FetchException("its server cannot be reached", failure);
    }

    private const int MostTried = 4;

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancel)
    {
        try
        {
            return await network.ResolveAsync(host, cancel) is { Length: > 0 } found ? found : throw new FetchException("its server has no address");
        }
        catch (SocketException e)
        {
            throw new FetchException("the name of its server is unknown", e);
        }
    }
}
