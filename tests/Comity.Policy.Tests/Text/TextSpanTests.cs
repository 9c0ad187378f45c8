using Comity.Policy;

namespace Comity.Policy.Tests.Text;

public class TextSpanTests
{
    [Fact]
    public void Length_is_the_distance_between_the_ends() => new TextSpan(3, 7).Length.ShouldBe(4);
}
