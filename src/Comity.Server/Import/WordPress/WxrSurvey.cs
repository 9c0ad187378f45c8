using System.Security.Cryptography;

namespace Comity.Server.Import.WordPress;

/// <summary>A whole export read once before anything is written: it is sound, and this is what it holds.</summary>
internal sealed class WxrSurvey
{
    public required string File { get; init; }

    /// <summary>Hex SHA-256.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Address of the blog, without a slash at the end.</summary>
    public required string Address { get; init; }

    /// <summary>As WordPress says it; may be empty.</summary>
    public required string Language { get; init; }

    public long Items { get; init; }

    public long Comments { get; init; }

    /// <summary>Display names by login; a paper's authors are few.</summary>
    public required IReadOnlyDictionary<string, string> Authors { get; init; }

    /// <summary>What imported things remember as where they came from.</summary>
    public string Source => "wordpress:" + Address;

    /// <exception cref="WxrException">The file is no WordPress export or is damaged.</exception>
    public static WxrSurvey Of(string file, Action<long>? progress = null)
    {
        using var reader = new WxrReader(file);
        var authors = new Dictionary<string, string>(StringComparer.Ordinal);
        long items = 0;
        long comments = 0;
        foreach (var node in reader.Read())
        {
            if (node is WxrAuthor author)
                authors[author.Login] = author.DisplayName;
            else if (node is WxrComment)
                comments++;
            else
                items++;
            if ((items + comments) % 1000 == 0)
                progress?.Invoke(items + comments);
        }

        return new WxrSurvey
        {
            File = file,
            Sha256 = Hash(file),
            Address = reader.Address.Trim().TrimEnd('/').ToLowerInvariant(),
            Language = reader.Language.Trim(),
            Items = items,
            Comments = comments,
            Authors = authors,
        };
    }

    private static string Hash(string file)
    {
        using var stream = System.IO.File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
