namespace Comity.Policy.Tests.Checks;

/// <summary>The checks of form: length, links, repeats, names, shouting, private data, spam, pre-moderation.</summary>
public class FormChecksTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData(" \u200B\n ", 1)]
    [InlineData("👍", 0.4)]
    [InlineData("A fair point, thank you.", 0)]
    public void Length(string text, double score) => Sample.Score("length", text).ShouldBe(score);

    [Fact]
    public void Length_has_an_upper_end() => Sample.Score("length", new string('a', 8001)).ShouldBe(1);

    [Theory]
    [InlineData("Read https://courier.example/stories/bridge for the figures, please.", 0)]
    [InlineData("The source is https://stats.example.org/a?b=c, see page two.", 0)]
    [InlineData("https://stats.example.org/a", 0.7)]
    [InlineData("See bit.ly/3xyz for the truth about it", 0.75)]
    [InlineData("aa.com bb.com cc.com dd.com and more", 0.7)]
    [InlineData("The end.Next came 3.5 e.g. this, at 5 p.m.today", 0)]
    public void Links(string text, double score) => Sample.Score("links", text).ShouldBe(score);

    [Fact]
    public void A_newcomers_link_waits()
    {
        var submission = Sample.Of("The source is https://stats.example.org, see page two.");

        Sample.Look("links", submission with { Author = submission.Author with { PublishedComments = 0 } }).ShouldHaveSingleItem().Score.ShouldBe(0.6);
    }

    [Theory]
    [InlineData("Nobody has told us what the new bridge will cost, and I want to know!", true, 0.95)]
    [InlineData("NOBODY has told us what the new bridge will cost and i want to know", false, 0.8)]
    [InlineData("Nobody has told us what this new bridge will cost, and I want to know it", true, 0.75)]
    [InlineData("I agree with every word.", false, 0)]
    public void Repeats(string earlier, bool sameAuthor, double score)
    {
        var submission = Sample.Of("Nobody has told us what the new bridge will cost, and I want to know.");

        Sample.Look("repeats", submission with { Earlier = [new EarlierText(earlier, sameAuthor, submission.Now)] }).Select(e => e.Score).DefaultIfEmpty().Max().ShouldBe(score);
    }

    [Theory]
    [InlineData("Anna Petrov", 1)]
    [InlineData("anna petrov", 1)]
    [InlineData("Аnnа Реtrоv", 0.95)]
    [InlineData("Anna  P3trov", 0.95)]
    [InlineData("Anna Petrov (staff)", 0.7)]
    [InlineData("The VaIley Courier", 0.95)]
    [InlineData("casino-top.xyz", 0.9)]
    [InlineData("Annabel Peters", 0)]
    [InlineData("Dick Cheevers", 0)]
    [InlineData("Անի Սարգսյան", 0)]
    public void Names(string name, double score)
    {
        var submission = Sample.Of("A fair point.");

        Sample.Look("names", submission with { Author = submission.Author with { Name = name } }).Select(e => e.Score).DefaultIfEmpty().Max().ShouldBe(score);
    }

    [Theory]
    [InlineData("THIS IS A COMPLETE DISGRACE AND NOBODY CARES", true)]
    [InlineData("ЭТО ПРОСТО ПОЗОР ДЛЯ ВСЕГО НАШЕГО ГОРОДА", true)]
    [InlineData("What is this??????? No!!!!!!!", true)]
    [InlineData("nooooooooooo way", true)]
    [InlineData("NATO, the EU, the UN and the OSCE met in NYC.", false)]
    [InlineData("OK, YES.", false)]
    [InlineData("It cost 1000000000 in 2020. Really?!", false)]
    public void Shouting(string text, bool seen) => (Sample.Score("shouting", text) >= 0.5).ShouldBe(seen);

    [Theory]
    [InlineData("His number is +374 91 234567, ring him", 0.85)]
    [InlineData("Звоните 8 (912) 345-67-89", 0.85)]
    [InlineData("Ara: 0532 123 45 67", 0.85)]
    [InlineData("He is at (555) 123-4567", 0.75)]
    [InlineData("Write to jane.doe@mail.example about it", 0.8)]
    [InlineData("Send it to DE89 3704 0044 0532 0130 00 today", 0.95)]
    [InlineData("Pay GB82WEST12345698765432", 0.95)]
    [InlineData("His card is 4111 1111 1111 1111", 0.95)]
    [InlineData("She lives at 12 Maple Street, behind the mill", 0.7)]
    [InlineData("Он живёт на ул. Садовая, д. 5, кв. 12", 0.7)]
    [InlineData("Çınar Sokak No: 5'te oturuyor", 0.7)]
    [InlineData("Ապրում է Այգեստան փողոց 12", 0.7)]
    [InlineData("From 1914-1918, on 12.05.2024 and 2024-05-12, they won 3-2 and 21:17.", 0)]
    [InlineData("It cost 1 000 000 000 drams, or 2,500,000 dollars, or 12 345 678 ₽.", 0)]
    [InlineData("ISBN 978-3-16-148410-0 and 9783161484100", 0)]
    [InlineData("DE88 3704 0044 0532 0130 00 and 4111 1111 1111 1112 are wrong", 0)]
    [InlineData("The fire on Maple Street in 2019 burned 12 houses.", 0)]
    [InlineData("Mention @reader and version 10.0.12.4", 0)]
    public void Private_data(string text, double score) => Sample.Score("private-data", text).ShouldBe(score);

    [Theory]
    [InlineData("Earn money from home, write me on Telegram @quickcash", 0.9)]
    [InlineData("I make money online, double your bitcoin today", 0.65)]
    [InlineData("Заработок в интернете без вложений, пиши в телеграм", 0.65)]
    [InlineData("Evden para kazan, telegram kanalı", 0.65)]
    [InlineData("The casino in our town was closed by the court.", 0)]
    [InlineData("Banks should lower the price of loans.", 0)]
    public void Spam(string text, double atLeast)
    {
        if (atLeast > 0)
            Sample.Score("spam", text).ShouldBeGreaterThanOrEqualTo(atLeast);
        else
            Sample.Score("spam", text).ShouldBe(0);
    }
}
