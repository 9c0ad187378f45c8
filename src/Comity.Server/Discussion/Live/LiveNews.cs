using System.Text.Json.Serialization;

namespace Comity.Server.Discussion.Live;

/// <summary>Something changed in a discussion that readers of it may see. It tells which comment; what that is now they fetch.</summary>
/// <param name="Id">Names the news, for who comes back and asks what they missed.</param>
/// <param name="Number">The comment's number in its story; 0: more happened than is remembered, all should be looked at anew.</param>
public sealed record LiveNews(string Id, int Number)
{
    /// <summary>How many value the comment, when nothing else changed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Valued { get; init; }

    /// <summary>The discussion's number of comments in words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Says { get; init; }
}
