using System.Text;

namespace Comity.Server.Tests.Outside;

/// <summary>Writes fields of protocol buffers.</summary>
internal static class Protobuf
{
    public static byte[] Text(int field, string text) => Message(field, Encoding.UTF8.GetBytes(text));

    public static byte[] Message(int field, byte[] content) => [.. Varint(field << 3 | 2), .. Varint(content.Length), .. content];

    public static byte[] Number(int field, int value) => [.. Varint(field << 3), .. Varint(value)];

    public static byte[] Float(int field, float value) => [.. Varint(field << 3 | 5), .. BitConverter.GetBytes(value)];

    private static byte[] Varint(int value) => value < 128 ? [(byte)value] : [(byte)(value & 127 | 128), .. Varint(value >> 7)];
}
