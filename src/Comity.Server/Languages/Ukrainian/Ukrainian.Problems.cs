namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string CommentTooLong(int most, int length) => $"У коментарі може бути не більше {Number(most)} знаків; тут їх {Number(length)}.";

    public override string CommentEmpty => "Коментар порожній.";

    public override string HalfCharacter(int at) => $"У тексті на місці {at} стоїть половина знака.";

    public override string ControlCharacter(int at) => $"У тексті на місці {at} стоїть керівний знак, який не можна показати.";

    public override string NameNeeded => "Потрібне ім’я з літер або цифр.";

    public override string NameTooLong(int most, int length) => $"В імені може бути не більше {Number(most)} знаків; тут їх {Number(length)}.";

    public override string EmailWrong => "Це не адреса електронної пошти; приберіть її або виправте.";

    public override string TrapFilled => "Заповнено поле, яке має залишатися порожнім. Якщо ви не програма, надішліть коментар ще раз.";

    public override string FormTooOld => "Ця форма застаріла. Ваш текст збережено; надішліть його ще раз.";

    public override string TooQuick => "Люди так швидко не пишуть, і в тексті є посилання. Ваш текст збережено; зачекайте трохи й надішліть ще раз.";

    public override string MuchInShortTime(int seconds) => $"Забагато за короткий час. Ваш текст збережено; спробуйте знову через {Number(seconds)} {Of(seconds, "секунду", "секунди", "секунд")}.";

    public override string NoSuchStory => "Такого матеріалу немає.";

    public override string NoDiscussion => "Цей матеріал не має обговорення.";

    public override string DiscussionClosed => "Це обговорення закрите; його можна лише читати.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"Ви не можете брати участі в цьому обговоренні до {Date(end)}: {reason}.";

    public override string BarredFor(string reason) => $"Ви більше не можете брати участі в цьому обговоренні: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"Ви не можете брати участі в цьому обговоренні до {Date(end)}, бо вас заблоковано за Правилами обговорення.";

    public override string Barred => "Ви більше не можете брати участі в цьому обговоренні, бо вас заблоковано за Правилами обговорення.";

    public override string WarnedFirst(string reason, string address) => $"Модератор зробив вам попередження: {reason}. Підтвердьте на /warnings, що прочитали його (програми: POST {address}), потім надішліть коментар.";

    public override string NoSuchCommentOfYours => "Такого вашого коментаря немає.";

    public override string RemovedAlready => "Модератор уже вилучив цей коментар.";

    public override string NoSuchComment => "Такого коментаря немає.";

    public override string OwnWithdrawInstead => "Це ваш власний коментар; ви можете його відкликати.";

    public override string OwnComment => "Це ваш власний коментар.";

    public override string ChooseClause => "Виберіть пункт, який порушує коментар.";

    public override string EditTimeOver => "Час, коли коментар можна було змінити, минув; його ще можна відкликати.";

    public override string PersonLooksNow => "Зараз цей коментар розглядає людина; доки вона не вирішить, змінити його не можна. Його ще можна відкликати.";

    public override string EmailServiceRefused => "Коментарі з адрес цієї поштової служби тут не приймаються. Вкажіть іншу адресу.";

    public override string AnsweredGone => "Коментаря, на який ви відповідаєте, в цьому обговоренні більше немає.";

    public override string WriteWhyWrong => "Напишіть, чому ви вважаєте рішення помилковим.";

    public override string AppealTooLong(int most, int length) => $"В оскарженні може бути не більше {most} знаків; тут їх {length}.";

    public override string DecisionChanged => "Тим часом рішення змінилося. Прочитайте, що чинне тепер.";

    public override string AppealedAlready => "Ви вже оскаржили це рішення; кожне можна оскаржити один раз.";

    public override string AppealTimeOver(int months) => $"Строк оскарження ({Number(months)} {Of(months, "місяць", "місяці", "місяців")}) минув.";

    public override string NothingToAppeal => "Оскаржувати нічого.";

    public override string SayWhichLaw(int most) => $"Вкажіть, який закон порушує коментар, не більше {most} знаків.";

    public override string ExplainWhy(int most) => $"Поясніть чому, не більше {most} знаків.";

    public override string ConfirmGoodFaith => "Підтвердьте, що добросовісно вважаєте повідомлення точним і повним.";

    public override string NotifierNameTooLong(int most) => $"В імені не більше {most} знаків.";

    public override string GiveNameAndAddress => "Вкажіть ім’я та адресу електронної пошти. Їх можна не вказувати лише в разі сексуальних злочинів проти дітей.";
}
