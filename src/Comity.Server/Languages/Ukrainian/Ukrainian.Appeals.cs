namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string DecidedAboutYou => "Що вирішено щодо вас";

    public override string NothingDecidedAboutYou => "Наскільки відомо цьому браузеру, жоден ваш коментар не затримано, не відхилено й не вилучено.";

    public override string YouReportedNothing => "Наскільки відомо цьому браузеру, ви ні на що не скаржилися.";

    public override string ReportOpen => "Модератор це перегляне.";

    public override string ReportUpheld => "Модератор погодився з вами.";

    public override string ReportKept => "Модератор переглянув; коментар не порушує цього пункту.";

    public override string Lifted => "захід знято";

    public override string YourMeasure(string measure) => $"Захід щодо вас: {measure}";

    public override string YourCommentNumber(int number) => $"Ваш коментар #{number}";

    public override string YourComment => "Ваш коментар";

    public override string YourWords => "Ваші слова";

    public override string TextErased => "Текст стерто.";

    public override string MarkedMeans => "Позначено слова, на яких ґрунтується рішення.";

    public override string StatementOfReasons => "Виклад підстав";

    public override string KeepAsText => "Зберегти як текст";

    public override string KeepAsJson => "Зберегти як JSON";

    public override string WhatYouCanDo => "Що ви можете зробити";

    public override string CorrectAndSend => "Виправити текст і надіслати знову";

    public override string CorrectWhere => "Щоб виправити текст і надіслати знову, відкрийте [матеріал] у тому браузері, у якому писали.";

    public override string WhyIsItWrong => "Оскарження: чому рішення помилкове?";

    public override string PersonWillAnswer => "Це прочитає людина й відповість.";

    public override string OtherPersonWillAnswer => "Це прочитає й відповість інша людина, не та, що ухвалила рішення.";

    public override string AppealOnce => "Оскаржити можна один раз.";

    public override string Appeal => "Оскаржити";

    public override string WithdrawTheComment => "Відкликати коментар";

    public override string CannotBeUndone => "Скасувати це не можна.";

    public override string KeepAddressToYourself => "Той, хто має цю адресу, може читати цю сторінку й оскаржувати від вашого імені. Нікому її не передавайте.";

    public override string KeepNoticeAddress => "Той, хто має цю адресу, може читати цю сторінку. Нікому її не передавайте.";

    public override string SeeInTheDiscussion => "Подивитися в обговоренні.";

    public override string MeasureIsLifted => "Захід знято, він більше не діє.";

    public override string BeforeRecords => "Захід ужито до того, як рішення почали тут записувати.";

    public override string YourCommentPublished => "Ваш коментар опубліковано.";

    public override string YouHaveWithdrawn => "Ви відкликали цей коментар.";

    public override string ReasonsNotRecorded => "Підстави не записано.";

    public override string YourAppeal => "Ваше оскарження";

    public override string AppealOpen => "розглядається";

    public override string AppealUpheld => "задоволено";

    public override string AppealRejected => "відхилено";

    public override string AppealSettled => "знято";

    public override string SentAt(string at) => $"Надіслано {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Надіслано {at}, відповідь {answered}";

    public override string AppealOpenMeans => "На нього відповість людина. Ви дізнаєтеся про це тут і поштою, якщо ваша адреса відома.";

    public override string AppealUpheldMeans => "Ви мали рацію; рішення скасовано.";

    public override string AppealRejectedMeans => "Рішення залишається чинним.";

    public override string AppealSettledMeans => "Рішення перестало діяти раніше, ніж хтось відповів.";

    public override string TheAnswer => "Відповідь:";

    public override string ReportAsIllegal(int number) => $"Повідомити про незаконний коментар #{number}";

    public override string ForLawOnly => "Тут повідомляють про те, що порушує закон. Про те, що порушує лише наші Правила обговорення, повідомляють деінде:";

    public override string ReportItHere => "поскаржитися тут";

    public override string WhichLaw => "Який закон він порушує?";

    public override string LawHelp => "Наприклад, «розпалювання ненависті» або стаття закону й країна.";

    public override string WhyIllegal => "Чому це незаконно?";

    public override string AboutChildAbuse => "Ідеться про сексуальне насильство над дітьми або їх експлуатацію. Тоді ім’я та адресу можна не вказувати.";

    public override string YourName => "Ваше ім’я";

    public override string YourEmail => "Ваша адреса електронної пошти";

    public override string AcknowledgementThere => "Туди надійдуть підтвердження й рішення. Автор коментаря ніколи не дізнається, хто ви.";

    public override string GoodFaith => "Я добросовісно вважаю, що написане тут точне й повне.";

    public override string SendNotice => "Надіслати повідомлення";

    public override string YourNotice(int number) => $"Ваше повідомлення № {number}";

    public override string Received => "Отримано";

    public override string Decided => "Вирішено";

    public override string ByAPerson(string at) => $"{at}, людиною";

    public override string Reasons => "Підстави";

    public override string Law => "Закон";

    public override string Explanation => "Пояснення";

    public override string YourWordsAndName => "Ваші слова, ім’я та адреса";

    public override string Erased => "стерто";

    public override string EraseMine => "Стерти моє ім’я, адресу та слова";

    public override string EraseMeans => "Тоді про рішення вам не повідомлять поштою. Скасувати це не можна.";

    public override string EraseThem => "Стерти";
}
