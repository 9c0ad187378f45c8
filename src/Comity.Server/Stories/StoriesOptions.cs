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

    /// <summary>Parameters of addresses that do not change which story is meant, besides the well-known ones (utm_*, fbclid …); a star at the end stands for any ending.</summary>
    public string[] TrackingParameters { get; set; } = [];

    /// <summary>Pages on other servers that are looked at in a minute to learn of new stories, for each site.</summary>
    [Range(1, 10_000)]
    public int PagesPerMinute { get; set; } = 60;

    /// <summary>The same for each network address that asks.</summary>
    [Range(1, 10_000)]
    public int PagesPerMinutePerAddress { get; set; } = 10;

    /// <summary>Minutes for which a page that could not be taken is not looked at again.</summary>
    [Range(1, 24 * 60)]
    public int FailureMinutes { get; set; } = 10;

    /// <summary>Largest picture file taken, in bytes.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxImageBytes { get; set; } = 15_000_000;

    /// <summary>Most pixels of a picture, width times height; read from the file's header before anything is decoded.</summary>
    [Range(10_000, 200_000_000)]
    public int MaxImagePixels { get; set; } = 40_000_000;
}
