using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Comity.Server.Hosting;

/// <summary>Addresses of files under wwwroot with a mark of their content, so that browsers keep them for good.</summary>
internal sealed class Assets(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <param name="path">Such as <c>comity.css</c>.</param>
    public string Address(string path) => addresses.GetOrAdd(path, p =>
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo(p).CreateReadStream();
        return $"/{p}?v={Convert.ToHexStringLower(SHA256.HashData(stream))[..12]}";
    });
}
