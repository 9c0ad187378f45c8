using Comity.Server.Moderation.SecondLooks;

namespace Comity.Server.Tests.Moderation;

public sealed class KappaTests
{
    [Theory]
    [InlineData(20, 5, 10, 15, 0.4)] // The usual worked example: po = .70, pe = .50.
    [InlineData(45, 15, 25, 15, 0.1304)]
    [InlineData(10, 0, 0, 10, 1.0)]
    [InlineData(0, 10, 10, 0, -1.0)]
    [InlineData(5, 5, 5, 5, 0.0)]
    public void Kappa_is_what_Cohen_defines(int bothRemove, int firstOnly, int secondOnly, int bothKeep, double kappa) =>
        new Kappa(bothRemove, firstOnly, secondOnly, bothKeep).Value!.Value.ShouldBe(kappa, 0.0001);

    [Fact]
    public void It_is_not_defined_without_answers_or_when_both_always_say_the_same()
    {
        Kappa.Of([]).Value.ShouldBeNull();
        Kappa.Of([(true, true), (true, true)]).Value.ShouldBeNull();
        Kappa.Of([(true, true), (true, false), (false, true), (false, false)]).ShouldBe(new Kappa(1, 1, 1, 1));
    }
}
