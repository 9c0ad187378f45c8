using Comity.Policy;
using Comity.Server.Alerts;
using Comity.Server.Appeals;
using Comity.Server.Discussion;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

namespace Comity.Fuzz.Targets;

/// <summary>
/// Sealed and signed things that come back from strangers: form tickets, passes to images, counts of nudges, private pages, links that
/// end mails. The first byte says which, the rest is read twice: as a token itself, and as changes of a real one, three bytes each:
/// where (two bytes), and the character that stands there then.
/// A finding: an exception; a token that is taken and is not a real one; a real one that is refused.
/// </summary>
internal sealed class TicketsTarget : Target
{
    private static readonly Comment image = new() { Id = 7, SiteId = 1, StoryId = 3, AuthorId = 5, AuthorName = "Ada", Body = "", Html = "", ImageHash = "ab" };
    private static readonly Member member = new() { Id = 5, DisplayName = "Ada", Email = "ada@news.example", SecurityStamp = "stamp" };

    private readonly Lazy<(string Real, Func<string, bool> Opens)[]> kinds = new(() => [.. Kinds()]);

    public override string Name => "tickets";

    public override string Promise => "No ticket, pass or signed link opens anything but as it was issued, and any other text is refused without a fault.";

    public override int Longest => 1200;

    public override int Tries => 15_000;

    public override IReadOnlyList<string> Words => ["c7-", "s7-", "n7-", "5-", "CfDJ8", "=", "-", "_", "c99999999999999999999-"];

    public override IEnumerable<byte[]> Seeds()
    {
        for (byte kind = 0; kind < kinds.Value.Length; kind++)
        {
            yield return [kind];
            yield return [kind, 0, 0, (byte)'C'];
            yield return [kind, .. Texts.Bytes("c7-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")];
        }
    }

    protected override void Try(byte[] input)
    {
        if (input.Length == 0)
            return;
        var (real, opens) = kinds.Value[input[0] % kinds.Value.Length];
        var own = Texts.Of(input.AsSpan(1));
        Require(own == real || !opens(own), "a token that was never issued");
        var changed = real.ToCharArray();
        for (var i = 1; i + 2 < input.Length; i += 3)
            changed[(input[i] | (input[i + 1] << 8)) % changed.Length] = (char)input[i + 2];
        var text = new string(changed);
        Require(Means(text, real) == opens(text), text == real ? "a real token is refused" : "a changed token is taken");
    }

    /// <summary>The last character of base64 may have bits that say nothing: such a text is another spelling of the same bytes.</summary>
    private static bool Means(string text, string real) => text == real || (text[..^1] == real[..^1] && SameBytes(text, real));

    private static bool SameBytes(string a, string b)
    {
        try
        {
            return Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(a).AsSpan().SequenceEqual(Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(b));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<(string, Func<string, bool>)> Kinds()
    {
        var paper = Paper.Shared;
        var forms = paper.Get<FormTickets>();
        yield return (forms.Issue(forGuest: true).Text, t => forms.Read(t) is not null);
        var images = paper.Get<ImageLinks>();
        var pass = images.PathOf(image);
        yield return (pass[(pass.IndexOf("pass=", StringComparison.Ordinal) + 5)..], t => images.Opens(t, image));
        var nudges = paper.Get<NudgeCounts>();
        var held = new Decision(Verdict.Hold, [], 1, "");
        var published = held with { Verdict = Verdict.Publish };
        string? Show(Decision decision, string? token) => nudges.ShowAsync(paper.Site.Id, decision, "words", token, CancellationToken.None).GetAwaiter().GetResult();
        yield return (Show(held, null)!, t => Show(published, t) is not null);
        var status = paper.Get<StatusLinks>();
        foreach (var kind in Enum.GetValues<StatusKind>())
            yield return (status.TokenOf(kind, 7), t => status.Read(t) is not null);
        var alerts = paper.Get<AlertLinks>();
        foreach (var kind in Enum.GetValues<AlertLink>())
        {
            var link = alerts.Of(kind, member, paper.Site.Id);
            var token = link[(link.LastIndexOf('/') + 1)..].Replace(".atom", "", StringComparison.Ordinal);
            yield return (token, t => (AlertLinks.IdIn(t) ?? member.Id) == member.Id && alerts.Holds(t, kind, member));
        }
    }
}
