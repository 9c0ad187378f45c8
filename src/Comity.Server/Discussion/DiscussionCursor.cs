using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Comity.Server.Discussion;

/// <summary>A place between two comments in one order of a discussion, from which to read on or back. It stays right when comments come and go around it.</summary>
/// <param name="Backward">Read what comes before the place.</param>
/// <param name="Inclusive">The comment itself belongs to the page.</param>
/// <param name="Root">Number of the thread's first.</param>
/// <param name="RootKey">Its replies or rank when the cursor was made, for the orders by these.</param>
/// <param name="Number">Number of the comment at the place.</param>
internal sealed record DiscussionCursor(DiscussionSort Sort, bool Backward, bool Inclusive, int Root, int RootKey, int Number)
{
    public override string ToString() => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{(int)Sort}.{(Backward ? 1 : 0)}.{(Inclusive ? 1 : 0)}.{Root}.{RootKey}.{Number}")));

    /// <summary>Null when the text is no cursor of this order.</summary>
    public static DiscussionCursor? Parse(string? text, DiscussionSort sort)
    {
        if (text is null or { Length: 0 or > 100 } || !Base64Url.IsValid(text))
            return null;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.');
        var numbers = new int[6];
        if (parts.Length != numbers.Length)
            return null;
        for (var i = 0; i < numbers.Length; i++)
            if (!int.TryParse(parts[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        return numbers[0] == (int)sort ? new DiscussionCursor(sort, numbers[1] == 1, numbers[2] == 1, numbers[3], numbers[4], numbers[5]) : null;
    }
}
