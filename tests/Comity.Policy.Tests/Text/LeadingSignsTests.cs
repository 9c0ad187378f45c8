using Comity.Policy.Checks;

namespace Comity.Policy.Tests.Text;

/// <summary>Signs before a word may stand for letters, but no prefix can stand among them.</summary>
public sealed class LeadingSignsTests
{
    [Theory]
    [InlineData("@@@@хуйня")]
    [InlineData("$$$$scheiße")]
    [InlineData("!!!!!блядь")]
    [InlineData("|||||@@@$$$$+++ебать")]
    public void Many_signs_before_a_word_are_read(string text) => Reading.Of(text).Hits("profanity").ShouldNotBeEmpty();
}
