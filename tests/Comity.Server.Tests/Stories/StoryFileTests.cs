using Comity.Server.Stories;
using Comity.Storage.Stories;

namespace Comity.Server.Tests.Stories;

public sealed class StoryFileTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var file = StoryFile.Read("""
            ---
            headline: "The bridge: open"
            standfirst: At last.
            byline: Ilse Varga
            published: 2026-11-24T09:30+04:00
            updated: 2026-11-25
            language: hy
            tags: [Halden, Transport]
            slug: bridge
            url: https://news.example/bridge
            discussion: pre-moderated
            closes-after-days: 14
            draft: yes
            image:
              file: bridge.jpg
              caption: A bridge
              credit: Jon Aldery
              alt: A red bridge
            corrections:
              - date: 2026-11-25
                text: It is 421 metres.
              - And one without a date.
            ---
            # The text

            of *it*.
            """);

        var story = file.Story;
        (story.Headline, story.Standfirst, story.Byline, story.Language).ShouldBe(("The bridge: open", "At last.", "Ilse Varga", "hy"));
        story.PublishedAt.ShouldBe(new DateTimeOffset(2026, 11, 24, 5, 30, 0, TimeSpan.Zero));
        story.UpdatedAt.ShouldBe(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero));
        story.Tags.ShouldBe(["Halden", "Transport"]);
        (story.Slug, story.ExternalUrl, story.Draft).ShouldBe(("bridge", "https://news.example/bridge", true));
        (story.Discussion, story.ClosesAfterDays).ShouldBe((DiscussionState.PreModerated, 14));
        (file.ImageFile, story.ImageCaption, story.ImageCredit, story.ImageAlt).ShouldBe(("bridge.jpg", "A bridge", "Jon Aldery", "A red bridge"));
        story.Corrections.Select(c => c.Text).ShouldBe(["It is 421 metres.", "And one without a date."]);
        story.Body.ShouldBe("# The text\n\nof *it*.");
        story.Problems().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("no front matter", 1)]
    [InlineData("---\nheadline: a\nno end", 1)]
    [InlineData("---\nstandfirst: a\n---\n", 3)]
    [InlineData("---\nheadline: a\nheadlin: b\n---\n", 3)]
    [InlineData("---\nheadline: a\npublished: tomorrow\n---\n", 3)]
    [InlineData("---\nheadline: a\n\nclosesafter: 3\n---\n", 4)]
    [InlineData("---\nheadline: a\ncloses-after-days: many\n---\n", 3)]
    [InlineData("---\nheadline: a\ndiscussion: wild\n---\n", 3)]
    [InlineData("---\nheadline: a\ndraft: maybe\n---\n", 3)]
    [InlineData("---\nheadline: a\ntags: one\n---\n", 3)]
    [InlineData("---\nheadline: [a]\n---\n", 2)]
    [InlineData("---\nheadline: a\nimage: b.jpg\n---\n", 3)]
    [InlineData("---\nheadline: a\nimage:\n  caption: b\n---\n", 4)]
    [InlineData("---\nheadline: a\nimage:\n  file: b\n  size: 3\n---\n", 5)]
    [InlineData("---\nheadline: a\ncorrections:\n  - date: 2026-01-01\n---\n", 4)]
    [InlineData("---\nheadline: a\nbyline: \"b\n---\n", 3)]
    [InlineData("---\nheadline: a\nheadline: b\n---\n", 3)]
    [InlineData("---\n- headline\n---\n", 2)]
    public void Every_error_names_its_line(string text, int line)
    {
        var error = Should.Throw<StoryFileException>(() => StoryFile.Read(text));

        error.Line.ShouldBe(line, error.Message);
        error.Message.ShouldStartWith($"line {line}: ");
    }

    [Theory]
    [InlineData("The bridge: open at last!", "the-bridge-open-at-last")]
    [InlineData("Straße nach Łódź, çığ və ığdır", "strasse-nach-lodz-cig-ve-igdir")]
    [InlineData("Ёлки и щука", "yolki-i-shchuka")]
    [InlineData("Հայոց լեզու", "hayots lezu")]
    [InlineData("عودة الجسر", "story")]
    [InlineData("🌉", "story")]
    [InlineData("", "story")]
    public void A_slug_is_made_of_any_headline(string headline, string slug)
    {
        Slug.From(headline).ShouldBe(slug.Replace(' ', '-'));
        Slug.IsValid(Slug.From(headline)).ShouldBeTrue();
    }
}
