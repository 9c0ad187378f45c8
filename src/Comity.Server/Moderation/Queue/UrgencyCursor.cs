using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Comity.Server.Moderation;

/// <summary>
/// The last entry of a page. The next page ranks as of the same moment and begins behind it, so that nothing is skipped
/// or shown twice while entries are decided and others come in.
/// </summary>
internal sealed record UrgencyCursor(DateTimeOffset AsOf, double Score, DateTimeOffset Since, long Id)
{
    /// <summary>Null when the text is not one of ours.</summary>
    public static UrgencyCursor? Parse(string? text)
    {
        if (text is null || text.Length > 150 || !Base64Url.IsValid(text))
            return null;
        return Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split('.') is [var asOf, var bits, var since, var id]
            && Moment(asOf) is { } at && Moment(since) is { } from
            && long.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var score)
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new UrgencyCursor(at, BitConverter.Int64BitsToDouble(score), from, number)
                : null;
    }

    /// <summary>The more urgent first, then the older.</summary>
    public static int Order(UrgencyCursor a, UrgencyCursor b)
    {
        var order = b.Score.CompareTo(a.Score);
        if (order == 0)
            order = a.Since.CompareTo(b.Since);
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{AsOf.ToUnixTimeMilliseconds()}.{BitConverter.DoubleToInt64Bits(Score)}.{Since.ToUnixTimeMilliseconds()}.{Id}")));

    private static DateTimeOffset? Moment(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(ms)
            : null;
}
