namespace Comity.Policy.Tests.Checks;

/// <summary>What is said to somebody, of a people, or only reported.</summary>
public class StanceTests
{
    [Theory]
    [InlineData("insults", "You are a complete idiot.")]
    [InlineData("insults", "Shut up, moron")]
    [InlineData("insults", "The author is a liar and a fraud.")]
    [InlineData("insults", "You're a pathetic loser")]
    [InlineData("insults", "Ты дурак и подлец.")]
    [InlineData("insults", "Вы просто идиоты")]
    [InlineData("insults", "Заткнись, придурок!")]
    [InlineData("insults", "Sen tam bir salaksın.")]
    [InlineData("insults", "Gerizekalısın")]
    [InlineData("insults", "Sən axmaqsan!")]
    [InlineData("insults", "Sən gicsən")]
    [InlineData("insults", "Դու հիմար ես։")]
    [InlineData("insults", "Դուք բոլորդ ապուշներ եք")]
    [InlineData("threats", "I will kill you.")]
    [InlineData("threats", "You deserve to die.")]
    [InlineData("threats", "Kill all the Norwegians!")]
    [InlineData("threats", "Death to Armenians")]
    [InlineData("threats", "Death to Azerbaijanis")]
    [InlineData("threats", "They should be shot, all those politicians should be shot")]
    [InlineData("threats", "Muslims must be wiped out")]
    [InlineData("threats", "Я тебя убью")]
    [InlineData("threats", "Смерть грузинам!")]
    [InlineData("threats", "Надо вешать таких как вы")]
    [InlineData("threats", "Всех русских надо расстрелять")]
    [InlineData("threats", "Seni öldüreceğim")]
    [InlineData("threats", "Ermenilere ölüm")]
    [InlineData("threats", "Kürtleri öldürün")]
    [InlineData("threats", "Səni öldürəcəm")]
    [InlineData("threats", "Ermənilərə ölüm!")]
    [InlineData("threats", "Քեզ կսպանեմ")]
    [InlineData("threats", "Մահ թուրքերին")]
    [InlineData("threats", "Go kill yourself")]
    [InlineData("threats", "I swear I'll smash your face in")]
    [InlineData("threats", "Hope you get hit by a bus and die")]
    [InlineData("threats", "Burn the mosques down")]
    [InlineData("threats", "Я приду к тебе домой и убью")]
    [InlineData("insults", "Stupid man!")]
    [InlineData("insults", "You are a dirty, filthy rat")]
    [InlineData("insults", "ты т.у.п.и.ц.а")]
    [InlineData("dehumanising", "Armenians are vermin.")]
    [InlineData("dehumanising", "Azeris are cockroaches")]
    [InlineData("dehumanising", "The Jews are a cancer")]
    [InlineData("dehumanising", "All immigrants are just animals")]
    [InlineData("dehumanising", "Gays are not human")]
    [InlineData("dehumanising", "Армяне — тараканы")]
    [InlineData("dehumanising", "Азербайджанцы это скот")]
    [InlineData("dehumanising", "Ermeniler haşeredir")]
    [InlineData("dehumanising", "Ermənilər həşəratdır")]
    [InlineData("dehumanising", "Թուրքերը անասուններ են")]
    [InlineData("slurs", "Typical kike behaviour")]
    [InlineData("slurs", "опять эти хачи")]
    public void What_is_said_straight_out_is_grave(string check, string text) => Sample.Score(check, text).ShouldBeGreaterThanOrEqualTo(0.75);

    [Theory]
    [InlineData("insults", "You are not an idiot.")]
    [InlineData("insults", "Nobody called you an idiot here")]
    [InlineData("threats", "Nobody should kill the Norwegians.")]
    [InlineData("threats", "The mob chanted “Death to the Azeris”, and that is disgusting.")]
    [InlineData("threats", "Толпа скандировала «Смерть армянам», сообщает агентство.")]
    [InlineData("threats", "Kalabalık \"Ermenilere ölüm\" diye bağırdı.")]
    [InlineData("dehumanising", "He said 'Armenians are vermin' and got fined.")]
    [InlineData("dehumanising", "Calling people vermin is wrong; Turks are not vermin.")]
    [InlineData("dehumanising", "It is racist to say that Roma are parasites.")]
    [InlineData("dehumanising", "Jews were called vermin by the Nazis.")]
    [InlineData("dehumanising", "Евреев называли крысами в нацистских газетах.")]
    [InlineData("slurs", "The crowd shouted “kike” at him; shameful.")]
    public void Reporting_and_denying_are_weak(string check, string text) => Sample.Score(check, text).ShouldBeLessThan(0.6);

    [Theory]
    [InlineData("dehumanising", "\"Armenians are vermin.\"")]
    [InlineData("threats", "«Смерть грузинам»")]
    public void A_bare_quotation_is_held_not_refused(string check, string text) => Sample.Score(check, text).ShouldBeInRange(0.6, 0.89);

    [Theory]
    [InlineData("Kill all the mosquitoes before summer.")]
    [InlineData("You broke the record, you killed it on stage; you know it is a bit much.")]
    [InlineData("Геноцид армян признали многие страны.")]
    [InlineData("Его смерть стала ударом для армян и грузин.")]
    [InlineData("Пора топить печи, соседей зима не пожалеет.")]
    [InlineData("Ermeni soykırımı mecliste tartışıldı.")]
    [InlineData("Kürt sanatçının ölümü herkesi üzdü.")]
    [InlineData("Xocalı soyqırımı anıldı, türk nümayəndələri gəldi.")]
    [InlineData("Թուրք զինվորի մահը ցավալի է։")]
    [InlineData("Հայոց ցեղասպանությունը ճանաչել են շատ երկրներ։")]
    [InlineData("Danes should burn less gas; immigrants deserve better than death on the border.")]
    [InlineData("I will find you a seat. You will die laughing. You should die your hair blue.")]
    [InlineData("The French are a disease-free nation.")]
    [InlineData("We must kill the virus, not people's jobs.")]
    [InlineData("Let us hang the picture and shoot some pool with the Irish.")]
    [InlineData("You're gonna break your neck on that bicycle.")]
    [InlineData("You are right, garbage should be collected twice a week.")]
    [InlineData("Вы правы, дом старый, больной вопрос для города.")]
    [InlineData("Türkler için hastalık sigortası zorunlu.")]
    [InlineData("Azərbaycanlı həkim xərçəng mütəxəssisidir.")]
    [InlineData("İnsanlara hayvan, haşere ya da hastalık demeyin.")]
    [InlineData("Դուք ճիշտ եք, աղբը պետք է հավաքել։")]
    [InlineData("The film was to die for, it killed me.")]
    [InlineData("Soldiers killed twelve Armenians near the village.")]
    [InlineData("Police shot the rats in the Norwegian harbour; German cockroaches are insects.")]
    [InlineData("My dog is sick and the rat ran away.")]
    [InlineData("He is the author of three books on cancer in Armenians.")]
    [InlineData("They will execute the plan and kill the bill.")]
    [InlineData("Вирус гриппа опасен, врачи убили микробы.")]
    [InlineData("Türkler ve Ermeniler birlikte yaşadı.")]
    [InlineData("Հայերը և թուրքերը հարևաններ են։")]
    [InlineData("Ermənilər və azərbaycanlılar danışıqlara başladı.")]
    public void Harmless_sentences_pass(string text)
    {
        foreach (var check in new[] { "insults", "threats", "dehumanising", "slurs" })
            Sample.Score(check, text).ShouldBeLessThan(0.6, check);
    }

    [Fact]
    public void Swapping_the_people_changes_no_score()
    {
        string[] peoples = ["Armenians", "Azerbaijanis", "Turks", "Russians", "Ukrainians", "Israelis", "Palestinians", "Jews", "Muslims", "Christians", "Kurds", "Georgians", "Bhutanese", "Americans", "Germans", "Hutus", "Tutsis", "gays", "women", "immigrants"];
        foreach (var sentence in new[] { "{0} are vermin", "Kill all {0}", "{0} should be shot", "He wrote “death to {0}” on the wall", "I like {0}" })
        {
            var scores = peoples.Select(p => string.Join(';', new[] { "threats", "dehumanising", "slurs", "insults" }.Select(c => Sample.Score(c, sentence.Replace("{0}", p))))).Distinct();
            scores.ShouldHaveSingleItem(sentence);
        }
    }
}
