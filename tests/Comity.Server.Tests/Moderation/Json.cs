using System.Net.Http.Json;

namespace Comity.Server.Tests.Moderation;

internal static class Json
{
    public static HttpContent Of(object value) => JsonContent.Create(value);
}
