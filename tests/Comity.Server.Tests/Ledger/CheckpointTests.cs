using Comity.Storage.Ledger;

namespace Comity.Server.Tests.Ledger;

public class CheckpointTests
{
    private static readonly LedgerKey s_key = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
    private static readonly byte[] s_root = MerkleTree.HashLeaf("x"u8);

    [Fact]
    public void A_note_signed_by_gos_note_package_is_accepted_up_to_its_text()
    {
        // The example of golang.org/x/mod/sumdb/note: a signed text that is no checkpoint.
        const string Note =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
            + "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        var verifier = VerifierKey.Parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

        Should.Throw<FormatException>(() => Checkpoint.Open(Note, verifier))
            .Message.ShouldBe("the checkpoint does not hold origin, size and root");
        Should.Throw<FormatException>(() => Checkpoint.Open(Note.Replace("problem is", "problem was", StringComparison.Ordinal), verifier))
            .Message.ShouldBe("the checkpoint's signature is wrong");
    }

    [Fact]
    public void A_signed_checkpoint_opens_to_what_was_signed()
    {
        var note = Checkpoint.Sign(s_key, "paper", 42, s_root);

        var opened = Checkpoint.Open(note, VerifierKey.Parse(s_key.Verifier("paper").ToString()));

        opened.Size.ShouldBe(42);
        opened.Root.ShouldBe(s_root);
        note.ShouldStartWith($"{s_key.Name}/paper\n42\n{Convert.ToBase64String(s_root)}\n\n— {s_key.Name}/paper ");
    }

    [Fact]
    public void Any_changed_character_of_a_stored_note_is_noticed()
    {
        var note = Checkpoint.Sign(s_key, "paper", 42, s_root);
        var verifier = s_key.Verifier("paper");
        Checkpoint.OpenOwn(note, verifier).Size.ShouldBe(42);
        for (var i = 0; i < note.Length; i++)
        {
            for (var bit = 0; bit < 7; bit++)
            {
                var changed = note[..i] + (char)(note[i] ^ (1 << bit)) + note[(i + 1)..];
                Should.Throw<FormatException>(() => Checkpoint.OpenOwn(changed, verifier), $"character {i}, bit {bit}");
            }

            Should.Throw<FormatException>(() => Checkpoint.OpenOwn(note.Remove(i, 1), verifier), $"without character {i}");
        }

        Should.Throw<FormatException>(() => Checkpoint.OpenOwn(note + "\n", verifier));
    }

    [Fact]
    public void Signatures_of_witnesses_are_passed_over()
    {
        var note = Checkpoint.Sign(s_key, "paper", 42, s_root);
        var witness = new LedgerKey([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);
        var cosigned = note + Checkpoint.Sign(witness, "paper", 42, s_root).Split("\n\n")[1];

        Checkpoint.Open(cosigned, s_key.Verifier("paper")).Size.ShouldBe(42);
    }

    [Fact]
    public void Neither_another_key_nor_another_site_will_do()
    {
        var note = Checkpoint.Sign(s_key, "paper", 42, s_root);
        var other = new LedgerKey([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

        Should.Throw<FormatException>(() => Checkpoint.Open(note, other.Verifier("paper")));
        Should.Throw<FormatException>(() => Checkpoint.Open(note, s_key.Verifier("other")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("name")]
    [InlineData("name+00000000+AQ==")]
    [InlineData("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    public void A_malformed_verifier_key_is_refused(string text) =>
        Should.Throw<FormatException>(() => VerifierKey.Parse(text));

    [Fact]
    public void The_secret_survives_its_text_form()
    {
        var again = LedgerKey.Parse(s_key.ToSecretText() + "\n");

        again.Verifier("paper").ToString().ShouldBe(s_key.Verifier("paper").ToString());
        Should.Throw<FormatException>(() => LedgerKey.Parse(s_key.ToSecretText().Replace("+AQAB", "+AQAC", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_key_file_is_made_once_and_for_its_owner_alone()
    {
        var folder = Directory.CreateTempSubdirectory("comity-ledger-");
        try
        {
            var path = Path.Combine(folder.FullName, "ledger.key");
            new LedgerKeyFile(path).Find().ShouldBeNull();

            var made = Enumerable.Range(0, 8).AsParallel().Select(_ => new LedgerKeyFile(path).Key.Name).Distinct().ToList();

            made.Count.ShouldBe(1);
            folder.GetFiles().Length.ShouldBe(1);
            if (!OperatingSystem.IsWindows())
            {
                File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
