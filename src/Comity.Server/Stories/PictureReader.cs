using System.Security.Cryptography;
using Comity.Storage.Stories;
using Microsoft.Extensions.Options;
using SkiaSharp;

namespace Comity.Server.Stories;

/// <summary>Reads a picture file that nobody has vouched for and makes the sizes that are served.</summary>
public sealed class PictureReader(IOptions<StoriesOptions> options) : IDisposable
{
    private const int LongestSide = 16_000;
    private static readonly int[] widths = [480, 960, 1600];

    /// <summary>Decoding takes up to four bytes a pixel, so one picture at a time.</summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Re-encodes the picture: upright, sRGB, without metadata, in widths up to 1600 pixels and never larger than it came.</summary>
    /// <returns>A picture without id, site and time, to be given to <see cref="Pictures.KeepAsync"/>.</returns>
    /// <exception cref="PictureException">Not a picture that can be taken; the message is one sentence for the sender.</exception>
    public async Task<StoryImage> ReadAsync(byte[] file, CancellationToken cancel = default)
    {
        if (file.Length > options.Value.MaxImageBytes)
            throw new PictureException($"The picture has {file.Length:N0} bytes; at most {options.Value.MaxImageBytes:N0} are taken.");
        if (!HasKnownBeginning(file))
            throw new PictureException("The file is not a PNG, JPEG or WebP picture.");
        await turn.WaitAsync(cancel);
        try
        {
            return Read(file);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Re-encodes the image of a comment: upright, sRGB, without metadata, one WebP of at most 1600 pixels a side.</summary>
    /// <exception cref="PictureException">Not a picture that can be taken.</exception>
    public async Task<(byte[] Bytes, int Width, int Height)> ReadOneAsync(byte[] file, CancellationToken cancel)
    {
        if (!HasKnownBeginning(file) && !file.AsSpan().StartsWith("GIF8"u8))
            throw new PictureException("The file is not a PNG, JPEG, WebP or GIF picture.");
        await turn.WaitAsync(cancel);
        try
        {
            using var upright = Upright(file);
            var scale = Math.Min(1, (double)widths[^1] / Math.Max(upright.Width, upright.Height));
            var (width, height) = (Math.Max(1, (int)(upright.Width * scale)), Math.Max(1, (int)(upright.Height * scale)));
            using var sized = upright.Resize(upright.Info.WithSize(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
            using var encoded = sized.Encode(SKEncodedImageFormat.Webp, 82) ?? throw new PictureException("The picture could not be converted.");
            return (encoded.ToArray(), width, height);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private static bool HasKnownBeginning(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
        || file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || (file.Length > 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8));

    /// <summary>The sizes in the header are looked at before anything is decoded.</summary>
    private SKBitmap Upright(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data) ?? throw new PictureException("The picture is damaged.");
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if ((long)width * height > options.Value.MaxImagePixels || Math.Max(width, height) > LongestSide)
            throw new PictureException($"The picture has {width:N0} × {height:N0} pixels; at most {options.Value.MaxImagePixels:N0} in all are taken.");
        if (Math.Max(width, height) > 10 * Math.Min(width, height))
            throw new PictureException("The picture is more than ten times as long as it is wide.");

        using var decoded = Decode(codec);
        return Upright(decoded, codec.EncodedOrigin);
    }

    private StoryImage Read(byte[] file)
    {
        using var upright = Upright(file);
        var image = new StoryImage { Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)) };
        var fallback = HasTransparency(upright) ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg;
        var largest = Math.Min(upright.Width, widths[^1]);
        foreach (var target in widths.Where(w => w < largest).Append(largest))
            AddVariants(image, upright, target, fallback);
        return image;
    }

    private static SKBitmap Decode(SKCodec codec)
    {
        // A large JPEG is decoded at an eighth, a quarter or half of its size when that is enough.
        var size = codec.GetScaledDimensions(Math.Min(1f, 2f * widths[^1] / Math.Max(codec.Info.Width, codec.Info.Height)));
        if (Math.Min(size.Width, codec.Info.Width) < Math.Min(widths[^1], codec.Info.Width))
            size = codec.Info.Size;
        using var srgb = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, srgb));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
            return bitmap;
        bitmap.Dispose();
        throw new PictureException("The picture is damaged or cut off.");
    }

    private static SKBitmap Upright(SKBitmap from, SKEncodedOrigin origin)
    {
        var (w, h) = (from.Width, from.Height);
        var turned = origin >= SKEncodedOrigin.LeftTop;
        var to = new SKBitmap(from.Info.WithSize(turned ? h : w, turned ? w : h));
        using var canvas = new SKCanvas(to);
        canvas.Clear(SKColors.Transparent);
        canvas.SetMatrix(origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, h, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, h, -1, 0, w, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
            _ => SKMatrix.Identity,
        });
        canvas.DrawBitmap(from, 0, 0, new SKSamplingOptions(SKFilterMode.Nearest));
        return to;
    }

    private static bool HasTransparency(SKBitmap bitmap)
    {
        var pixels = bitmap.GetPixelSpan();
        for (var i = 3; i < pixels.Length; i += 4)
            if (pixels[i] != byte.MaxValue)
                return true;
        return false;
    }

    private static void AddVariants(StoryImage image, SKBitmap from, int width, SKEncodedImageFormat fallback)
    {
        var height = Math.Max(1, (int)Math.Round((double)from.Height * width / from.Width));
        using var sized = width == from.Width
            ? from.Copy()
            : from.Resize(from.Info.WithSize(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        foreach (var (format, name) in new[] { (SKEncodedImageFormat.Webp, "webp"), (fallback, fallback == SKEncodedImageFormat.Png ? "png" : "jpeg") })
        {
            using var encoded = sized.Encode(format, 82) ?? throw new PictureException("The picture could not be converted.");
            image.Variants.Add(new StoryImageVariant { Width = width, Format = name, Bytes = encoded.ToArray() });
        }

        (image.Width, image.Height) = (width, height);
    }
}

/// <summary>A picture cannot be taken; the message is one sentence for the person who sent it.</summary>
public sealed class PictureException(string message) : Exception(message);
