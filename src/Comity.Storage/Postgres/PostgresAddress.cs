using Npgsql;

namespace Comity.Storage.Postgres;

/// <summary>Understands both ways of naming a PostgreSQL database.</summary>
internal static class PostgresAddress
{
    /// <summary>Statements that a connection keeps compiled, unless the address says how many.</summary>
    private const int KeptStatements = 100;

    /// <exception cref="FormatException">It is neither a <c>postgres://user:password@host:port/name</c> address nor a connection string.</exception>
    public static string ToConnectionString(string text)
    {
        if (!text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                return Prepared(new NpgsqlConnectionStringBuilder(text));
            }
            catch (ArgumentException e)
            {
                throw new FormatException("The setting Comity:Database is not a PostgreSQL connection string: " + e.Message, e);
            }
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
            throw new FormatException("The setting Comity:Database is not a postgres:// address.");
        var user = address.UserInfo.Split(':', 2);
        return Prepared(new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : 5432,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        });
    }

    private static string Prepared(NpgsqlConnectionStringBuilder address)
    {
        if (!address.ShouldSerialize("Max Auto Prepare"))
            address.MaxAutoPrepare = KeptStatements;
        return address.ConnectionString;
    }
}
