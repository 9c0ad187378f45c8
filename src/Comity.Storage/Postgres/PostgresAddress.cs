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

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Host.Length == 0)
            throw new FormatException("The setting Comity:Database is not an address postgres://user:password@host:port/name.");
        var user = address.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = address.DnsSafeHost,
            Port = address.Port > 0 ? address.Port : 5432,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        };
        foreach (var part in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            Add(builder, part.Split('=', 2));
        return Prepared(builder);
    }

    /// <summary>What stands behind "?": by libpq's name (PostgreSQL's manual, Parameter Key Words) where the driver's is another, otherwise by the driver's.</summary>
    private static void Add(NpgsqlConnectionStringBuilder builder, string[] part)
    {
        var given = Uri.UnescapeDataString(part[0]);
        if (part.Length == 1)
            throw new FormatException($"The setting Comity:Database is an address whose \"{given}\" says nothing.");
        var value = Uri.UnescapeDataString(part[1]);
        var name = given switch
        {
            "target_session_attrs" => "Target Session Attributes",
            "connect_timeout" => "Timeout",
            "sslrootcert" => "Root Certificate",
            "sslcert" => "SSL Certificate",
            "sslkey" => "SSL Key",
            "sslpassword" => "SSL Password",
            _ => given.Replace('_', ' '),
        };
        try
        {
            builder[name] = given == "sslmode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"The setting Comity:Database is an address whose \"{given}\" is not understood: {e.Message}", e);
        }
    }

    /// <summary>The one schema that a search path names, as the server reads it; null: none, or several, or the user's own.</summary>
    public static string? OnlySchema(string? path)
    {
        var name = (path ?? "").Trim();
        if (name is ['"', _, .., '"'])
        {
            var inside = name[1..^1];
            return inside is "$user" || inside.Replace("\"\"", "", StringComparison.Ordinal).Contains('"') ? null : inside.Replace("\"\"", "\"", StringComparison.Ordinal);
        }

        // Without quotation marks letters of ASCII count as small ones, and others stay as they are.
        return name.Length == 0 || name.Contains(',') || name.Contains('"') || name == "$user" ? null
            : string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c));
    }

    private static string Prepared(NpgsqlConnectionStringBuilder address)
    {
        if (address.TargetSessionAttributes is not (null or "any") && address.Host?.Contains(',') != true)
            throw new FormatException("The setting Comity:Database chooses among hosts (Target Session Attributes, target_session_attrs) and names one; a connection string names several, as Host=one,two.");
        if (!address.ShouldSerialize("Max Auto Prepare"))
            address.MaxAutoPrepare = KeptStatements;
        return address.ConnectionString;
    }
}
