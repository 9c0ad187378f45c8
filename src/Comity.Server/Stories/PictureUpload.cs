namespace Comity.Server.Stories;

/// <summary>Takes a picture's bytes from a request without taking more than are allowed.</summary>
internal static class PictureUpload
{
    /// <exception cref="PictureException">There are more bytes than <paramref name="most"/>, or none.</exception>
    public static async Task<byte[]> BytesAsync(Stream from, int most, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await from.ReadAsync(buffer, cancel)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
                throw new PictureException($"The picture is larger than the {most:N0} bytes that are taken.");
        }

        return bytes.Length > 0 ? bytes.ToArray() : throw new PictureException("The picture is empty.");
    }
}
