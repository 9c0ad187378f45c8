using System.Security.Cryptography;
using Comity.Server.Stories;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Import.WordPress;

/// <summary>
/// Pictures are not in a WordPress export, only their addresses. They are taken from a copy of the uploads folder when
/// the operator has one, and never from the network.
/// </summary>
internal sealed class BodyPictures(PictureReader reader, TimeProvider time)
{
    private const string Uploads = "/uploads/";

    /// <summary>Keeps the picture within the caller's transaction.</summary>
    /// <returns>Its id; null, and a line in the report, when there is no usable file. In a dry run 0 for a file that is there.</returns>
    public async Task<long?> TakeAsync(ComityDb db, ImportSession session, string address, CancellationToken cancel)
    {
        if (Find(session.Order.Images, address) is not { } found)
        {
            session.Report.Left(session.Order.Images is null ? "picture not fetched (no --images folder)" : "picture not fetched (not in the --images folder)", address);
            return null;
        }

        if (session.DryRun)
        {
            session.Report.Brought("pictures");
            return 0;
        }

        var here = await session.HereAsync(db, "image", [found.Key], cancel);
        if (here.TryGetValue(found.Key, out var known) && await db.StoryImages.AnyAsync(i => i.Id == known, cancel))
            return known;
        try
        {
            var image = await reader.ReadAsync(await File.ReadAllBytesAsync(found.File, cancel), cancel);
            image.ImportId = session.RunId;
            var id = await Pictures.KeepAsync(db, session.SiteId, image, time.GetUtcNow(), cancel);
            if (!here.ContainsKey(found.Key))
                db.ImportedItems.Add(session.Item("image", found.Key, id));
            await db.SaveChangesAsync(cancel);
            session.Report.Brought("pictures");
            return id;
        }
        catch (Exception e) when (e is PictureException or IOException or UnauthorizedAccessException)
        {
            session.Report.Left("picture that cannot be used", $"{address}: {e.Message}");
            return null;
        }
    }

    /// <summary>The path under which a kept picture is served, largest size.</summary>
    public static async Task<string> PathAsync(ComityDb db, long id, CancellationToken cancel)
    {
        var largest = await db.StoryImageVariants.AsNoTracking().Where(v => v.ImageId == id && v.Format != "webp")
            .OrderByDescending(v => v.Width).Select(v => new { v.Width, v.Format }).FirstAsync(cancel);
        return $"/images/{id}/{largest.Width}.{largest.Format}";
    }

    /// <summary>The file below the folder that an address below /uploads/ means: the original before WordPress' smaller copy of it.</summary>
    internal static (string Key, string File)? Find(string? folder, string address)
    {
        var at = address.IndexOf(Uploads, StringComparison.Ordinal);
        if (folder is null || at < 0)
            return null;
        var path = Uri.UnescapeDataString(address[(at + Uploads.Length)..].Split('?', '#')[0]);
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return null;
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        foreach (var candidate in new[] { WithoutSize(path), path })
        {
            var file = Path.GetFullPath(Path.Combine(root, candidate));
            if (file.StartsWith(root, StringComparison.Ordinal) && File.Exists(file))
                return (candidate.Length <= 200 ? candidate : Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(candidate))), file);
        }

        return null;
    }

    /// <summary>"2024/03/bridge-1024x683.jpg" → "2024/03/bridge.jpg".</summary>
    private static string WithoutSize(string path)
    {
        var name = Path.ChangeExtension(path, null);
        var dash = name.LastIndexOf('-');
        var size = dash < 0 ? [] : name[(dash + 1)..].Split('x');
        return size is [{ Length: > 0 } w, { Length: > 0 } h] && w.All(char.IsAsciiDigit) && h.All(char.IsAsciiDigit)
            ? name[..dash] + Path.GetExtension(path)
            : path;
    }
}
