namespace Comity.Server.Hosting;

/// <summary>Marks a route whose answers hold personal data or secrets: no cache keeps them, not even the browser's own.</summary>
internal sealed record NeverStored;

/// <summary>Marks a route whose address is itself a secret: no search engine lists it, no other page is told where the reader came from.</summary>
internal sealed record SecretAddress;

internal static class PrivateRoutes
{
    /// <inheritdoc cref="NeverStored"/>
    public static TBuilder NoStore<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder =>
        routes.WithMetadata(new NeverStored());

    /// <inheritdoc cref="SecretAddress"/>
    public static TBuilder Secret<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder =>
        routes.WithMetadata(new SecretAddress());
}
