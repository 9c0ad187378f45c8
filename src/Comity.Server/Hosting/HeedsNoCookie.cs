namespace Comity.Server.Hosting;

/// <summary>Marks a route that no cookie has a say in, and no earlier token: what is sent counts alone, so any page may send it.</summary>
internal sealed record HeedsNoCookie;
