using Npgsql;

namespace Comity.Storage.Postgres;

/// <summary>Understands both ways of naming a PostgreSQL database.</summary>
internal static class PostgresAddress
{
    /// <exception cref="FormatException">It is neither a <c>postgres://user:password@host:port/name</c> address nor a connection string.</exception>
    public static string ToConnectionString(string text)
    {
        if (!text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                return new NpgsqlConnectionStringBuilder(text).ConnectionString;
            }
            catch (ArgumentException e)
            {
                throw new FormatException("The setting Comity:Database is not a PostgreSQL connection string: " + e.Message, e);
            }
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
            throw new FormatException("The setting Comity:Database is not a postgres:// address.");
        var user = address.UserInfo.Split(':', 2);
        return new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : 5432,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        }.ConnectionString;
    }
}
