using Comity.Policy;
using Comity.Policy.Text;
using Comity.Server.Moderation;

namespace Comity.Server.Tests.Moderation;

public sealed class UrgencyTests
{
    [Fact]
    public void The_factors_are_multiplied()
    {
        new Urgency(0.5, 0.8, 2, 1.5).Score.ShouldBe(1.2, 1e-9);
        Urgency.ReachOf(0, isPublic: false).ShouldBe(1);
        Urgency.ReachOf(15, isPublic: false).ShouldBe(2);
        Urgency.ReachOf(15, isPublic: true).ShouldBe(3);
        Urgency.WaitingOf(TimeSpan.FromHours(12)).ShouldBe(3);
        Urgency.WaitingOf(TimeSpan.FromHours(-1)).ShouldBe(1);
        Urgency.CertaintyOfReports(0.5).ShouldBe(0.5);
        Urgency.CertaintyOfReports(1.5).ShouldBe(0.875);
    }

    [Fact]
    public void People_in_danger_come_before_rude_words_and_those_before_advertising()
    {
        string[] gravestFirst = ["threats", "private-data", "dehumanising", "slurs", "sexual", "insults", "profanity", "spam", "shouting"];
        gravestFirst.Select(Urgency.SeverityOf).ShouldBeInOrder(SortDirection.Descending);
        gravestFirst.Select(Urgency.SeverityOf).ShouldAllBe(s => s > 0 && s <= 1);
        Urgency.SeverityOf(DefaultPolicy.Document.Find("violence")).ShouldBe(1);
        Urgency.SeverityOf(DefaultPolicy.Document.Find("spam")).ShouldBe(0.3);
        Urgency.SeverityOf((Clause?)null).ShouldBe(0.4);
    }

    [Fact]
    public void Every_check_that_ships_is_weighed() =>
        Comity.Policy.Checks.CheckList.All.Select(c => c.Id).Where(id => Urgency.SeverityOf(id) == Urgency.SeverityOf("no such check"))
            .ShouldBe(["names", "profanity", "outside-score"], ignoreOrder: true);

    [Fact]
    public void Nearly_the_same_texts_are_found_whatever_their_case_and_spacing()
    {
        var one = NearDuplicate.Of("Buy the golden honey of my uncle, the best in the whole valley, only today at half price!");
        one.IsLike(NearDuplicate.Of("BUY the golden  honey of my uncle, the best in the whole valley, only today at half price!!")).ShouldBeTrue();
        one.IsLike(NearDuplicate.Of("Buy the golden honey of my uncle, the best in the whole valley, only tonight at half price")).ShouldBeTrue();
        one.IsLike(NearDuplicate.Of("The bridge opened after nine years, and the first carts crossed it at dawn.")).ShouldBeFalse();
        NearDuplicate.Of("!!!").IsLike(NearDuplicate.Of("???")).ShouldBeFalse();
        NearDuplicate.Of("Yes.").IsLike(NearDuplicate.Of("yes")).ShouldBeTrue();
    }
}
