using Comity.Storage.Postgres;
using Npgsql;

namespace Comity.Server.Tests.Hosting;

/// <summary>A server database is named by a connection string or by an address, and nothing that stands in either is passed over.</summary>
public sealed class PostgresAddressTests
{
    [Fact]
    public void An_address_is_read_with_what_stands_behind_the_question_mark()
    {
        var read = Read("postgres://ada:p%40ss%3Aword@db.example:6432/my%20paper?sslmode=verify-full&sslrootcert=%2Fetc%2Fdb.pem&search_path=harbour&connect_timeout=7&application_name=paper");
        (read.Host, read.Port, read.Database, read.Username, read.Password).ShouldBe(("db.example", 6432, "my paper", "ada", "p@ss:word"));
        (read.SslMode, read.RootCertificate, read.SearchPath, read.Timeout).ShouldBe((SslMode.VerifyFull, "/etc/db.pem", "harbour", 7));
        read.ApplicationName.ShouldBe("paper");
    }

    [Fact]
    public void An_address_without_port_and_user_takes_the_usual_ones()
    {
        var read = Read("postgresql://db.example/paper");
        (read.Host, read.Port, read.Database, read.Username, read.Password).ShouldBe(("db.example", 5432, "paper", null, null));
        read.MaxAutoPrepare.ShouldBe(100);
    }

    [Fact]
    public void A_connection_string_stays_as_it_is()
    {
        var read = Read("Host=one.example,two.example;Database=paper;Max Auto Prepare=0;Search Path=harbour;Target Session Attributes=primary");
        (read.Host, read.MaxAutoPrepare, read.SearchPath, read.TargetSessionAttributes).ShouldBe(("one.example,two.example", 0, "harbour", "primary"));
    }

    [Theory]
    [InlineData("postgres://db.example/paper?harbour=1", "harbour")]
    [InlineData("postgres://db.example/paper?sslmode=sometimes", "sslmode")]
    [InlineData("postgres://db.example/paper?connect_timeout=soon", "connect_timeout")]
    [InlineData("postgres://db.example/paper?search_path", "search_path")]
    [InlineData("postgres://db.example/paper?target_session_attrs=read-write", "target_session_attrs")]
    [InlineData("Host=db.example;Target Session Attributes=primary", "Target Session Attributes")]
    [InlineData("postgres://", "postgres://")]
    [InlineData("Host=db.example;Harbour=1", "connection string")]
    public void What_is_not_understood_is_refused_by_its_name(string text, string named) =>
        Should.Throw<FormatException>(() => PostgresAddress.ToConnectionString(text)).Message.ShouldContain(named, Case.Sensitive);

    [Theory]
    [InlineData("harbour", "harbour")]
    [InlineData(" The-Harbour2 ", "the-harbour2")]
    [InlineData("2024paper", "2024paper")]
    [InlineData("ÄRA", "Ära")]
    [InlineData("\"The \"\"valley\"\", {0}\"", "The \"valley\", {0}")]
    [InlineData("a.b", "a.b")]
    [InlineData("harbour,public", null)]
    [InlineData("\"harbour\", \"public\"", null)]
    [InlineData("\"$user\"", null)]
    [InlineData("$user", null)]
    [InlineData("\"\"", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_search_path_of_one_name_is_read_as_the_server_reads_it(string? path, string? schema) => PostgresAddress.OnlySchema(path).ShouldBe(schema);

    private static NpgsqlConnectionStringBuilder Read(string text) => new(PostgresAddress.ToConnectionString(text));
}
