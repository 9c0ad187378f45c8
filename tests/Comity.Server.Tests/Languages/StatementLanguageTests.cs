using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Comity.Server.Languages;
using Comity.Server.Tests.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Members;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Tests.Languages;

/// <summary>What an author is owed is said in the language of the discussion, to the last sentence.</summary>
public sealed partial class StatementLanguageTests : IAsyncLifetime
{
    private Paper paper = null!;

    public static TheoryData<string> Languages => [.. Words.All.Select(w => w.Tag)];

    public async ValueTask InitializeAsync() => paper = await Paper.StartAsync(null, "--Comity:Discussion:ProofOfWork=Always");

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_statement_of_a_refused_comment_is_in_the_language_of_the_story(string language)
    {
        var words = Words.Of(language);
        await paper.AddStoryAsync(change: s => (s.Language, s.Headline) = (language, "Порт"));
        using var browser = paper.NewBrowser();
        await browser.GoAsync("/stories/harbour");
        await browser.SubmitAsync("#comment-form button[value=post]", ("Name", "Анна"), ("Body", "You fucking idiot."));
        var id = await paper.ReadAsync(db => db.Comments.Select(c => c.Id).SingleAsync());

        var page = await browser.GoAsync($"/comments/{id}/status");

        (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")).ShouldBe((language, words.Direction));
        var terms = page.QuerySelectorAll("dl.reasons dt").Select(t => t.TextContent).ToList();
        terms.ShouldBe(
            [words.Restriction, words.Territory, words.Duration, words.Decided, words.Facts, words.WhatLedToIt, words.AutomatedMeans, words.ContractualGround, words.Explanation, words.WhatYouCanDo, words.Reference]);
        var text = (await browser.Http.GetStringAsync(page.QuerySelector("a[href$='statement.txt']")!.GetAttribute("href"))).ReplaceLineEndings("\n");
        foreach (var said in (string[])[words.RefusedMeans, words.EverywhereAlike, words.UntilCorrected, words.ProgramRead, words.LedByUs, words.ProgramFoundAndDecided, words.CanCorrect, words.CanAppeal, words.CanTurnToBody, words.CanGoToCourt])
        {
            browser.Text.ShouldContain(said);
            text.ShouldContain(said);
        }

        text.ShouldStartWith(words.StatementOfReasons + "\n");
        if (language == "ru")
            text.ShouldContain("цифрами или похожими буквами", Case.Sensitive, "lines of the policy's source are no lines here");
        text.ShouldContain(words.UntilWhen(Paper.Begin.AddMonths(6)));
        if (language != "en")
            foreach (var shown in (string[])[page.QuerySelector("dl.reasons")!.TextContent, text])
            {
                SpokenPagesTests.English.Where(shown.Contains).ShouldBeEmpty();
                if (!"az de es fr tr".Contains(language))
                    ThreeLatinWords().Matches(shown).Select(m => m.Value).ShouldBeEmpty();
            }
    }

    [Theory]
    [InlineData("hy", "Սահմանափակում:\nՁեր մեկնաբանությունը հեռացվել է։ Դրա համարն ու տեղը պահպանված են։\n", "Ավտոմատ միջոցներ:\nՉեն եղել. որոշել է մարդ։\n", "Կարող եք բողոքարկել՝ անվճար և ձեր խոսքերով. կպատասխանի որոշողից տարբեր մարդ։ Մինչև 4 սեպտեմբերի, 2031 թ., 09:00 UTC։")]
    [InlineData("ar", "القيد:\nأُزيل تعليقكم. ويبقى رقمه ومكانه محفوظين.\n", "الوسائل الآلية:\nلا شيء: قرّر إنسان.\n", "يمكنكم الاعتراض مجانًا وبكلماتكم؛ وسيجيب شخص غير الذي قرّر. حتى 4 سبتمبر 2031، 09:00 UTC.")]
    public async Task What_a_person_decided_is_told_in_the_very_words(string language, string restriction, string automated, string appeal)
    {
        using var desk = await paper.SeatAsync(StaffRole.Moderator);
        var author = await paper.AddReaderAsync();
        var comment = await paper.AddCommentAsync(await paper.AddStoryAsync(change: s => s.Language = language), author, CommentState.Published, "Two.");
        (await desk.Api.PostAsJsonAsync($"/api/v1/moderation/comments/{comment.Id}/remove", new { clause = "spam", note = "9081" })).EnsureSuccessStatusCode();
        using var noor = await paper.SeatAsync(author);
        var page = await noor.Browser.GoAsync($"/comments/{comment.Id}/status");

        var text = (await noor.Browser.Http.GetStringAsync(page.QuerySelector("a[href$='statement.txt']")!.GetAttribute("href"))).ReplaceLineEndings("\n");

        foreach (var said in (string[])[restriction, automated, appeal, Words.Of(language).ModeratorsWords + " 9081", Words.Of(language).FoundAgainstClause])
            text.ShouldContain(said);
        var json = await (await noor.Api.GetAsync($"/api/v1/comments/{comment.Id}/status")).JsonAsync();
        json.GetProperty("reasons").GetProperty("restriction").GetProperty("says").GetString().ShouldBe(Words.Of("en").RemovedMeans, "a program that asks for no language is told in English");
        json.GetProperty("reasons").GetProperty("automatedDecision").GetString().ShouldBe("notAutomated");
        (await desk.Browser.GoAsync($"/console/comments/{comment.Id}/statement")).QuerySelector("dl.reasons dt")!.TextContent.ShouldBe("Restriction");
    }

    [Fact]
    public async Task Why_a_comment_waits_is_said_in_the_language_of_the_discussion()
    {
        var words = Words.Of("hy");
        await paper.AddStoryAsync(change: s => s.Language = "hy");
        await paper.TakeImagesAsync();
        using var plain = paper.NewBrowser();
        await plain.PostAsync("Նավահանգիստը բաց է, և կամուրջը լավ երևում է։", "Ada");
        await plain.GoAsync($"/comments/{await paper.ReadAsync(db => db.Comments.Select(c => c.Id).SingleAsync())}/status");
        plain.Text.ShouldContain(words.NotShownHuman);
        using var illustrated = paper.NewBrowser();
        (await illustrated.SendWithImageAsync(Illustrated.Photo, "Նայեք կամրջին, այն լավ երևում է ափից։")).EnsureSuccessStatusCode();

        var found = await paper.ReadAsync(db => db.CommentRevisions.OrderBy(r => r.CommentId).Select(r => r.Findings).ToListAsync());

        Comity.Server.Discussion.FindingJson.Read(found[0]).Select(f => f.Says).ShouldContain(words.NotShownHuman);
        Comity.Server.Discussion.FindingJson.Read(found[1]).Select(f => f.Says).ShouldContain(words.ImageFirst);
    }

    [GeneratedRegex(@"\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b")]
    private static partial Regex ThreeLatinWords();
}
