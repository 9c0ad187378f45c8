using System.Security.Cryptography;
using Comity.Server.Sites;
using Comity.Server.Stories;

namespace Comity.Server.Discussion;

/// <summary>The image of a comment, re-encoded, with what its author says that it shows.</summary>
internal sealed record ImageInput(byte[] Bytes, int Width, int Height, string Alt)
{
    internal const int MostBytes = 8_000_000;

    /// <summary>Room for a request whose image is far too large, so that its author gets the text back with a sentence; what it has too much is kept nowhere.</summary>
    internal const long LargestRequest = 100_000_000;

    internal const int LongestAlt = 300;

    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Reads the form's image, if there is one.</summary>
    public static async Task<(ImageInput? Image, Problem? Problem)> TakeAsync(IFormCollection fields, Services services, CancellationToken cancel)
    {
        if (fields.Files.GetFile("Image") is not { Length: > 0 } file)
            return (null, null);
        using var stream = file.OpenReadStream();
        return await TakeAsync(stream, fields["ImageAlt"], services, cancel);
    }

    public static async Task<(ImageInput? Image, Problem? Problem)> TakeAsync(Stream from, string? described, Services services, CancellationToken cancel)
    {
        if (!services.Site.Site.TakesImages)
            return (null, Problem.Shape(Say.ImagesOff));
        var alt = described?.Trim() ?? "";
        if (alt.Length is 0 or > LongestAlt)
            return (null, Problem.Shape(Say.ImageNeedsAlt));
        try
        {
            var (bytes, width, height) = await services.Pictures.ReadOneAsync(await PictureUpload.BytesAsync(from, MostBytes, cancel), cancel);
            return (new ImageInput(bytes, width, height, alt), null);
        }
        catch (PictureException)
        {
            return (null, Problem.Shape(Say.ImageNotTaken));
        }
    }

    internal sealed record Services(CurrentSite Site, PictureReader Pictures);
}
