using System.Text;
using SkiaSharp;

namespace Comity.Server.Tests.Harness;

/// <summary>Files of pictures, good and bad.</summary>
internal static class PictureFiles
{
    /// <summary>Red on the left, blue on the right.</summary>
    public static byte[] Drawn(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using (var canvas = new SKCanvas(bitmap))
        using (var paint = new SKPaint { Color = SKColors.Red })
        {
            canvas.Clear(SKColors.Blue);
            canvas.DrawRect(0, 0, width / 2f, height, paint);
        }

        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    public static byte[] WithExif(byte[] jpeg, byte orientation, string description)
    {
        var text = Encoding.ASCII.GetBytes(description + "\0");
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 2,
            0x01, 0x0E, 0, 2, 0, 0, 0, (byte)text.Length, 0, 0, 0, 38,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0, 0, 0, 0, .. text,
        ];
        byte[] segment = [.. "Exif"u8, 0, 0, .. tiff];
        var length = segment.Length + 2;
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. segment, .. jpeg[2..]];
    }

    /// <summary>A whole PNG but for its pixels, of which there are only a few.</summary>
    public static byte[] PngOfSize(int width, int height)
    {
        var png = Drawn(8, 8, SKEncodedImageFormat.Png);
        byte[] header = [.. "IHDR"u8, .. Big(width), .. Big(height), 8, 2, 0, 0, 0];
        return [.. png[..12], .. header, .. Big(Crc(header)), .. png[33..]];
    }

    private static byte[] Big(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    /// <summary>CRC-32 as PNG has it.</summary>
    private static int Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }

        return (int)~crc;
    }
}
