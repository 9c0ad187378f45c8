using System.Globalization;
using System.Reflection;
using Comity.Server.Languages;

namespace Comity.Server.Tests.Languages;

public sealed class WordsTests
{
    /// <summary>What is the same word in English and in another language, by language.</summary>
    private static readonly Dictionary<string, string[]> Alike = new()
    {
        ["az"] = ["Administrator", "Auditor", "Moderator"],
        ["de"] = ["Code", "Feed", "Passkeys", "PersonName"],
        ["fr"] = ["Code", "Discussion", "Respect", "Version", "VersionColumn"],
    };

    /// <summary>Its number decides between "it is" and "they are" and is not said.</summary>
    private const string OnlyChoosesForm = nameof(Words.StateAgain);

    /// <summary>Signs around a headline alone.</summary>
    private const string OnlySigns = nameof(Words.Under);

    private static readonly DateTimeOffset At = new(2031, 3, 4, 9, 5, 0, TimeSpan.Zero);

    public static TheoryData<string> Languages => [.. Words.All.Select(w => w.Tag)];

    public static TheoryData<string> OtherLanguages => [.. Words.All.Select(w => w.Tag).Where(t => t != "en")];

    private static IEnumerable<MethodInfo> Texts => typeof(Words).GetMethods()
        .Where(m => m.IsAbstract && m.ReturnType == typeof(string) && m.Name is not ("get_Tag" or "get_Name"));

    [Fact]
    public void Every_language_there_is_a_class_for_can_be_chosen_by_its_tag() =>
        typeof(Words).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Words))).ShouldBe(Words.All.Select(w => w.GetType()), ignoreOrder: true);

    [Fact]
    public void The_thirteen_languages_are_there_and_each_has_its_own_tag_and_name()
    {
        Words.All.Select(w => w.Tag).Order().ShouldBe(["ar", "az", "de", "en", "es", "fa", "fr", "he", "hy", "ka", "ru", "tr", "uk"]);
        Words.All.Select(w => w.Name).ShouldBeUnique();
        Words.All.Where(w => w.Direction == "rtl").Select(w => w.Tag).Order().ShouldBe(["ar", "fa", "he"]);
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("FA_ir", "fa")]
    [InlineData("xx", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_language_is_found_by_its_parent_and_else_it_is_English(string? asked, string found) => Words.Of(asked).Tag.ShouldBe(found);

    [Theory]
    [InlineData("ar", "Ben (1)", "\u2068Ben (1)\u2069")]
    [InlineData("en", "دانا 7", "\u2068دانا 7\u2069")]
    [InlineData("he", "דנה 7", "דנה 7")]
    [InlineData("de", "Ädä & Bén", "Ädä & Bén")]
    [InlineData("fa", "2031!", "2031!")]
    public void A_name_that_is_written_the_other_way_keeps_its_direction_to_itself(string language, string name, string said) => Words.Of(language).Apart(name).ShouldBe(said);

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_empty_and_every_value_is_said(string language)
    {
        var words = Words.Of(language);
        foreach (var text in Texts)
        {
            var arguments = text.GetParameters().Select(Sample).ToArray();
            var said = (string)text.Invoke(words, arguments)!;
            said.Trim().ShouldNotBeEmpty(text.Name);
            said.ShouldBe(said.Trim(), text.Name);
            foreach (var (parameter, value) in text.GetParameters().Zip(arguments))
                if (value is not bool && text.Name != OnlyChoosesForm)
                    new[] { Shown(words, value!), value!.ToString()! }.ShouldContain(v => said.Contains(v), $"{text.Name} does not say {parameter.Name}: {said}");
        }
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void No_text_is_left_in_English(string language)
    {
        var alike = Alike.GetValueOrDefault(language, []);
        var left = Texts.Where(t => Say(t, Words.Of(language)) == Say(t, Words.Of("en"))).Select(t => t.Name.Replace("get_", "")).ToList();
        left.Except(alike).ShouldBeEmpty();
        alike.Except(left).ShouldBeEmpty("what is not alike any more is not to be excused");
    }

    [Theory]
    [MemberData(nameof(OtherLanguages))]
    public void What_is_marked_as_a_link_in_English_is_marked_everywhere(string language) => Texts
        .Where(t => Marks(Say(t, Words.Of(language))) != Marks(Say(t, Words.Of("en"))))
        .Select(t => t.Name)
        .ShouldBeEmpty();

    [Theory]
    [InlineData("ru", @"\p{IsCyrillic}")]
    [InlineData("uk", @"\p{IsCyrillic}")]
    [InlineData("hy", @"\p{IsArmenian}")]
    [InlineData("ka", @"\p{IsGeorgian}")]
    [InlineData("ar", @"\p{IsArabic}")]
    [InlineData("fa", @"\p{IsArabic}")]
    [InlineData("he", @"\p{IsHebrew}")]
    public void Every_text_is_in_the_languages_own_letters(string language, string letters) => Texts
        .Where(t => t.Name != OnlySigns && !System.Text.RegularExpressions.Regex.IsMatch(Say(t, Words.Of(language)), letters))
        .Select(t => t.Name)
        .ShouldBeEmpty();

    [Theory]
    [InlineData("en", "4 March 2031, 09:05 UTC", "4 Mar 2031, 09:05 UTC")]
    [InlineData("de", "4. März 2031, 09:05 UTC", "4. März 2031, 09:05 UTC")]
    [InlineData("ru", "4 марта 2031, 09:05 UTC", "4 мар. 2031, 09:05 UTC")]
    [InlineData("fa", "۴ مارس ۲۰۳۱، ۰۹:۰۵ UTC", "۴ مارس ۲۰۳۱، ۰۹:۰۵ UTC")]
    [InlineData("hy", "4 մարտի, 2031 թ., 09:05 UTC", null)]
    [InlineData("es", "4 de marzo de 2031, 09:05 UTC", null)]
    [InlineData("he", "4 במרץ 2031, 09:05 UTC", null)]
    public void Dates_are_in_the_languages_order_and_names(string language, string full, string? brief)
    {
        Words.Of(language).Date(At).ShouldBe(full);
        if (brief is not null)
            Words.Of(language).Moment(At).ShouldBe(brief);
    }

    private static object? Sample(ParameterInfo parameter, int i) =>
        parameter.ParameterType == typeof(int) ? 305 + i
        : parameter.ParameterType == typeof(bool) ? true
        : parameter.ParameterType == typeof(DateTimeOffset) ? At
        : parameter.ParameterType == typeof(TimeSpan) ? TimeSpan.FromDays(305 + i)
        : $"«{parameter.Name}»";

    private static string Shown(Words words, object value) => value switch
    {
        int n => words.Number(n),
        TimeSpan span => words.Number((long)span.TotalDays),
        DateTimeOffset at => words.Date(at),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Say(MethodInfo text, Words words) => (string)text.Invoke(words, [.. text.GetParameters().Select(Sample)])!;

    private static string Marks(string text) => string.Concat(text.Where(c => c is '[' or ']'));
}
