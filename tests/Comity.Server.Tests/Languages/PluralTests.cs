using Comity.Server.Languages;

namespace Comity.Server.Tests.Languages;

/// <summary>The sample numbers of Unicode CLDR for cardinals, https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html.</summary>
public sealed class PluralTests
{
    [Theory]
    [InlineData("en", "One: 1; Other: 0 2 10 11 16 100 1000 1000000")]
    [InlineData("de", "One: 1; Other: 0 2 10 11 16 100 1000 1000000")]
    [InlineData("az", "One: 1; Other: 0 2 10 11 16 100 1000 1000000")]
    [InlineData("tr", "One: 1; Other: 0 2 10 11 16 100 1000 1000000")]
    [InlineData("ka", "One: 1; Other: 0 2 10 11 16 100 1000 1000000")]
    [InlineData("hy", "One: 0 1; Other: 2 10 11 17 100 1000 1000000")]
    [InlineData("fa", "One: 0 1; Other: 2 10 11 17 100 1000 1000000")]
    [InlineData("fr", "One: 0 1; Many: 1000000 2000000; Other: 2 10 11 17 100 1000 1000001")]
    [InlineData("es", "One: 1; Many: 1000000 2000000; Other: 0 2 10 11 16 100 1000 1000001")]
    [InlineData("he", "One: 1; Two: 2; Other: 0 3 10 11 12 20 22 100 1000 1000000")]
    [InlineData("ru", "One: 1 21 31 101 1001; Few: 2 3 4 22 24 32 102 1002; Many: 0 5 6 11 12 13 14 19 25 100 111 112 114 1000 1011 1000000")]
    [InlineData("uk", "One: 1 21 31 101 1001; Few: 2 3 4 22 24 32 102 1002; Many: 0 5 6 11 12 13 14 19 25 100 111 112 114 1000 1011 1000000")]
    [InlineData("ar", "Zero: 0; One: 1; Two: 2; Few: 3 10 103 110 1003; Many: 11 26 99 111 1011 1099; Other: 100 101 102 200 202 300 1000 1001 1000000")]
    public void A_number_takes_the_form_that_CLDR_says(string language, string samples)
    {
        foreach (var form in samples.Split("; "))
        {
            var (name, numbers) = (form.Split(": ")[0], form.Split(": ")[1].Split(' ').Select(int.Parse));
            foreach (var n in numbers)
                Words.Of(language).FormOf(n).ToString().ShouldBe(name, $"{language} {n}");
        }
    }

    [Theory]
    [InlineData("en", 1, "1 comment")]
    [InlineData("en", 1234, "1,234 comments")]
    [InlineData("ru", 1, "1 комментарий")]
    [InlineData("ru", 3, "3 комментария")]
    [InlineData("ru", 12, "12 комментариев")]
    [InlineData("uk", 22, "22 коментарі")]
    [InlineData("ar", 0, "لا تعليقات")]
    [InlineData("ar", 2, "تعليقان")]
    [InlineData("ar", 5, "5 تعليقات")]
    [InlineData("ar", 11, "11 تعليقًا")]
    [InlineData("ar", 100, "100 تعليق")]
    [InlineData("he", 2, "שתי תגובות")]
    [InlineData("fa", 12, "۱۲ دیدگاه")]
    [InlineData("fr", 0, "0 commentaire")]
    [InlineData("de", 1234, "1.234 Kommentare")]
    public void Counts_are_said_in_the_languages_forms_and_digits(string language, int n, string said) => Words.Of(language).Comments(n).ShouldBe(said);
}
