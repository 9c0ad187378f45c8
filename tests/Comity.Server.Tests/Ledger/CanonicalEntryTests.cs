using System.Text;
using Comity.Storage.Ledger;

namespace Comity.Server.Tests.Ledger;

public class CanonicalEntryTests
{
    private static readonly DateTimeOffset s_at = new(2026, 11, 24, 10, 30, 15, 123, TimeSpan.FromHours(2));

    private static readonly LedgerEvent s_full = new()
    {
        Kind = LedgerKind.SanctionImpose,
        At = s_at,
        Actor = "member:7",
        Subject = "member:12",
        Clause = "personal-attacks",
        Content = new byte[32],
        Count = 3,
        Findings = [new("personal-attacks", "insults", 873)],
        Measure = "suspension",
        Note = [.. Enumerable.Repeat((byte)0xab, 32)],
        Policy = 4,
        Undoes = 5,
        Until = s_at.AddDays(7),
    };

    [Fact]
    public void The_line_has_sorted_keys_no_spaces_and_utc() =>
        Text(new("paper", 17, s_full)).ShouldBe(
            """{"actor":"member:7","at":"2026-11-24T08:30:15.123Z","clause":"personal-attacks","content":"0000000000000000000000000000000000000000000000000000000000000000","count":3,"findings":[["personal-attacks","insults",873]],"kind":"sanction.impose","measure":"suspension","n":17,"note":"abababababababababababababababababababababababababababababababab","policy":4,"site":"paper","subject":"member:12","undoes":5,"until":"2026-12-01T08:30:15.123Z","v":1}""");

    [Fact]
    public void What_is_not_said_is_left_out() =>
        Text(new("paper", 0, new() { Kind = LedgerKind.ImportRun, At = s_at, Actor = "operator" })).ShouldBe(
            """{"actor":"operator","at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0,"site":"paper","v":1}""");

    [Fact]
    public void Reading_gives_back_what_was_written()
    {
        var bytes = new CanonicalEntry("paper", 17, s_full).ToBytes();

        var read = CanonicalEntry.Parse(bytes);

        read.ToBytes().ShouldBe(bytes);
        read.Event.Until.ShouldBe(s_full.Until);
        read.Event.Findings.ShouldBe(s_full.Findings);
    }

    [Theory]
    [InlineData("""{"at":"2026-11-24T08:30:15.123Z","actor":"operator","kind":"import.run","n":0,"site":"paper","v":1}""")]
    [InlineData("""{"actor":"operator","at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0, "site":"paper","v":1}""")]
    [InlineData("""{"actor":"operator","at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0,"n":0,"site":"paper","v":1}""")]
    [InlineData("""{"actor":"operator","at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0.0,"site":"paper","v":1}""")]
    [InlineData("""{"actor":"operator","at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0,"name":"x","site":"paper","v":1}""")]
    [InlineData("""{"actor":"operator","at":"2026-11-24T08:30:15Z","kind":"import.run","n":0,"site":"paper","v":1}""")]
    [InlineData("""{"actor":"operator","at":"2026-11-24T08:30:15.123Z","clause":null,"kind":"import.run","n":0,"site":"paper","v":1}""")]
    [InlineData("""{"actor":"op\u0065rator","at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0,"site":"paper","v":1}""")]
    [InlineData("""{"actor":"operator","at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0,"site":"paper","v":2}""")]
    [InlineData("""{"actor":"operator","at":"2026-11-24T08:30:15.123Z","findings":[["a"]],"kind":"import.run","n":0,"site":"paper","v":1}""")]
    [InlineData("""{"actor":null,"at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0,"site":"paper","v":1}""")]
    [InlineData("""{"actor":7,"at":"2026-11-24T08:30:15.123Z","kind":"import.run","n":0,"site":"paper","v":1}""")]
    [InlineData("""{"kind":"import.run"}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public void Reading_refuses_any_other_spelling(string line) =>
        Should.Throw<FormatException>(() => CanonicalEntry.Parse(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Reading_never_fails_otherwise_than_by_saying_so()
    {
        var bytes = new CanonicalEntry("paper", 17, s_full).ToBytes();
        for (var i = 0; i < bytes.Length; i++)
        {
            for (var value = 0; value < 256; value++)
            {
                var changed = bytes.ToArray();
                changed[i] = (byte)value;
                try
                {
                    CanonicalEntry.Parse(changed).ToBytes().ShouldBe(changed);
                }
                catch (FormatException error)
                {
                    error.Message.ShouldNotBeEmpty();
                }
            }
        }
    }

    [Fact]
    public void Free_text_cannot_enter()
    {
        Refused(s_full with { Subject = "comment:I was here" });
        Refused(s_full with { Subject = "reader@paper.example" });
        Refused(s_full with { Actor = "Ada" });
        Refused(s_full with { Clause = "he said \"no\"" });
        Refused(s_full with { Measure = "" });
        Refused(s_full with { Kind = "Block" });
        Refused(s_full with { Content = [1, 2, 3] });
        Refused(s_full with { Findings = [new("clause", "check", 1001)] });

        static void Refused(LedgerEvent e) => Should.Throw<ArgumentException>(() => new CanonicalEntry("paper", 0, e).ToBytes());
    }

    [Fact]
    public void A_salted_hash_depends_on_salt_and_text_and_needs_a_real_salt()
    {
        byte[] salt = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];
        var hash = LedgerEvent.Salted(salt, "Grüße");

        LedgerEvent.Salted(salt, "Grüße").ShouldBe(hash);
        LedgerEvent.Salted(salt, "Grüsse").ShouldNotBe(hash);
        LedgerEvent.Salted([.. salt.Reverse()], "Grüße").ShouldNotBe(hash);
        Should.Throw<ArgumentException>(() => LedgerEvent.Salted(new byte[15], "x"));
    }

    private static string Text(CanonicalEntry entry) => Encoding.UTF8.GetString(entry.ToBytes());
}
