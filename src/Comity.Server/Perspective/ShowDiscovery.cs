using System.Text.Json.Nodes;

namespace Comity.Server.Perspective;

/// <summary>The document from which Google's libraries learn the methods and where they are: here.</summary>
internal static class ShowDiscovery
{
    private static readonly string Template = ReadTemplate();

    /// <param name="version">Only the one there is; without it the same.</param>
    public static async Task Handle(HttpContext context, string? version)
    {
        if (version is not (null or "" or "v1alpha1"))
        {
            var error = new WireError(StatusCodes.Status404NotFound, "NOT_FOUND", $"Discovery document not found for API service: {context.Request.Host} version: {version}.");
            await WireDoor.WriteAsync(context, error.Code, error.ToJson(), pretty: true);
            return;
        }

        // The address that the client has just used works for it; the one that readers use may not.
        var root = $"{context.Request.Scheme}://{context.Request.Host}/";
        var document = JsonNode.Parse(Template)!.AsObject();
        document["rootUrl"] = root;
        document["baseUrl"] = root;
        await WireDoor.WriteAsync(context, StatusCodes.Status200OK, document, pretty: true);
    }

    private static string ReadTemplate()
    {
        using var stream = typeof(ShowDiscovery).Assembly.GetManifestResourceStream("discovery.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
