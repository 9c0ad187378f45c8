using Comity.Server.Hosting;

namespace Comity.Server.Members;

/// <summary>Ends this browser's session. A guest stays the guest.</summary>
internal static class SignOut
{
    /// <param name="form">Read for its form token alone.</param>
    public static async Task<IResult> Handle(IFormCollection form, Sessions sessions)
    {
        await sessions.CloseAsync();
        return TypedResults.LocalRedirect(LocalPath.Or(form["Return"], "/"));
    }
}
