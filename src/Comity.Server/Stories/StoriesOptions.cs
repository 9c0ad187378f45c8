using System.ComponentModel.DataAnnotations;

namespace Comity.Server.Stories;

/// <summary>Section <c>Comity:Stories</c>.</summary>
public sealed class StoriesOptions
{
    /// <summary>Stories on the front page and on each page after it.</summary>
    [Range(1, 100)]
    public int PageSize { get; set; } = 21;

    /// <summary>Newest stories in the feeds.</summary>
    [Range(1, 200)]
    public int FeedSize { get; set; } = 30;

    /// <summary>Largest picture file taken, in bytes.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxImageBytes { get; set; } = 15_000_000;

    /// <summary>Most pixels of a picture, width times height; read from the file's header before anything is decoded.</summary>
    [Range(10_000, 200_000_000)]
    public int MaxImagePixels { get; set; } = 40_000_000;
}
