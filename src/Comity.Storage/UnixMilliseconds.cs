using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Comity.Storage;

/// <summary>Times as UTC milliseconds since 1970: the same order and precision on every database.</summary>
internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
