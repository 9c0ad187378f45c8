using Comity.Policy.Checks;
using Comity.Policy.Classifier;

namespace Comity.Policy.Tests.Classifier;

/// <summary>Whichever group is named, every score is exactly the same.</summary>
public sealed class SwapTests
{
    private static readonly string[] Groups =
        ["Armenians", "Azerbaijanis", "Turks", "Russians", "Ukrainians", "Jews", "Muslims", "Christians", "Kurds", "Roma", "Germans", "Nigerians", "women", "men", "gays", "lesbians", "immigrants", "refugees", "Hindus", "Mexicans"];

    [Theory]
    [InlineData("{0} are vermin and should leave.")]
    [InlineData("I met two {0} at the market yesterday, they were kind.")]
    [InlineData("Why do {0} always complain?")]
    [InlineData("He said \"{0} are animals\" and that is vile.")]
    [InlineData("I hate {0}.")]
    [InlineData("I do not hate {0}.")]
    public void A_plural_can_be_swapped(string sentence)
    {
        var expected = All(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, Groups[0]));
        foreach (var group in Groups)
            All(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, group)).ShouldBe(expected, group);
    }

    private static double[] All(string text)
    {
        var scores = Reading.Of(text, "en").Scores;
        return [.. ScoreAttributes.All.Select(a => scores[a])];
    }
}
