using System.Globalization;
using System.Security.Cryptography;
using Comity.Storage.Discussion;
using Microsoft.AspNetCore.DataProtection;

namespace Comity.Server.Discussion;

/// <summary>
/// Addresses of images that wait for a person, for their authors in pages of other sites: a browser that fetches an image there
/// sends neither a cookie nor a token. Such an address opens one image for a few minutes, and only while it waits.
/// </summary>
internal sealed class ImageLinks(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>For a page that is read slowly; it has the image by then.</summary>
    internal static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private const int LongestPass = 1000;

    private readonly IDataProtector protector = protection.CreateProtector("Comity.Discussion.ImageLink.v1");

    /// <summary>To be shown to the comment's author alone.</summary>
    public string PathOf(Comment comment) => ShowCommentImage.PathOf(comment) + "?pass=" + protector.Protect($"{About(comment)} {(time.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Whether the pass is one of this installation's for this very image, and still good.</summary>
    public bool Opens(string? pass, Comment comment)
    {
        if (pass is null or { Length: 0 or > LongestPass })
            return false;
        try
        {
            var text = protector.Unprotect(pass);
            var end = text.LastIndexOf(' ');
            return text[..end] == About(comment) && time.GetUtcNow().ToUnixTimeSeconds() < long.Parse(text.AsSpan(end + 1), CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static string About(Comment comment) => string.Create(CultureInfo.InvariantCulture, $"{comment.Id} {comment.AuthorId} {comment.ImageHash}");
}
