using System.Security.Cryptography;
using Comity.Server.Sites;
using Comity.Server.Stories;

namespace Comity.Server.Discussion;

/// <summary>The image of a comment, re-encoded, with what its author says that it shows.</summary>
internal sealed record ImageInput(byte[] Bytes, int Width, int Height, string Alt)
{
    internal const int MostBytes = 2_000_000;
    internal const int LongestAlt = 300;

    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Reads the form's image, if there is one.</summary>
    public static async Task<(ImageInput? Image, Problem? Problem)> TakeAsync(IFormCollection fields, CurrentSite site, PictureReader reader, CancellationToken cancel)
    {
        if (fields.Files.GetFile("Image") is not { Length: > 0 } file)
            return (null, null);
        if (!site.Site.TakesImages)
            return (null, Problem.Shape(Say.ImagesOff));
        var alt = fields["ImageAlt"].ToString().Trim();
        if (alt.Length is 0 or > LongestAlt)
            return (null, Problem.Shape(Say.ImageNeedsAlt));
        try
        {
            using var stream = file.OpenReadStream();
            var (bytes, width, height) = await reader.ReadOneAsync(await PictureUpload.BytesAsync(stream, MostBytes, cancel), cancel);
            return (new ImageInput(bytes, width, height, alt), null);
        }
        catch (PictureException)
        {
            return (null, Problem.Shape(Say.ImageNotTaken));
        }
    }
}
