using Comity.Server.Discussion;
using Comity.Server.Members;
using Comity.Server.Stories;
using Comity.Storage.Discussion;

namespace Comity.Fuzz.Targets;

/// <summary>
/// The small fields of forms and addresses: a text as a name, a mail address, a slug, words to search for, an address of a page, a cursor, a body.
/// A finding: an exception; an address that is not its own normal form; a slug made here that is none; a cursor that says something else when it is written again.
/// </summary>
internal sealed class FieldsTarget : Target
{
    public override string Name => "fields";

    public override string Promise => "Any text is cleaned or refused as a name, a mail address, a slug, words to search for, a page's address, a cursor and a comment's body.";

    public override int Longest => 1024;

    public override int Tries => 20_000;

    public override IReadOnlyList<string> Words => ["@", "mailto:", "xn--", "https://", "..", "/", "?", "#", "%2F", "+tag", "MC4wLjEuMS4xLjE", ".example", "[::1]", ":99999"];

    public override IEnumerable<byte[]> Seeds() => Texts.Bytes(
        "Ada Bell", "ada.bell+news@Mail.Example", "A bridge is closed: what now?", "https://news.example/2031/03/bridge?utm_source=x&b=1#top",
        new DiscussionCursor(DiscussionSort.Oldest, false, true, 3, 4, 5).ToString(), "Ж\u0301 ѕсаm \uFF41\u200B", "//news.example:8080/ä/%C3%A4");

    protected override void Try(byte[] input)
    {
        var text = Texts.Of(input);
        var name = GuestNames.Clean(text);
        Require(GuestNames.Clean(name) == name, "a clean name that is cleaned further");
        _ = GuestNames.Skeleton(name);
        if (EmailAddress.Read(text) is { } mail)
        {
            var normal = EmailAddress.NormalForm(mail);
            Require(EmailAddress.NormalForm(normal) == normal, $"the normal form of {normal}");
            _ = EmailAddress.PersonForm(normal);
        }

        Require(Slug.IsValid(Slug.From(text)), $"the slug {Slug.From(text)}");
        var search = SearchText.Of(text);
        Require(search.Length == 0 || (search.Length > 2 && search[0] == ' ' && search[^1] == ' '), $"the words \"{search}\"");
        _ = Paper.Shared.Get<StoryAddresses>().KeyOf(text);
        _ = CommentShape.ProblemOfBody(CommentShape.FromForm(text), 1000);
        foreach (var sort in Enum.GetValues<DiscussionSort>())
        {
            if (DiscussionCursor.Parse(text, sort) is { } cursor)
                Require(DiscussionCursor.Parse(cursor.ToString(), sort) == cursor, $"the cursor {cursor}");
        }
    }
}
