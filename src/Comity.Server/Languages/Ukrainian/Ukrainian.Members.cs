namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string WeSendLink => "Ми надішлемо посилання на вашу електронну пошту. Пароль запам’ятовувати не потрібно.";

    public override string EmailAddress => "Адреса електронної пошти";

    public override string NeverShownToReaders => "Читачам не показується.";

    public override string YourNameFirstTime => "Ваше ім’я тут (лише вперше)";

    public override string YourNameHere => "Ваше ім’я тут";

    public override string StandsOverComments => "Воно стоїть над вашими коментарями.";

    public override string SendMeLink => "Надіслати мені посилання";

    public override string SignInAsStaff => "Вхід для співробітників";

    public override string LookIntoMail => "Перевірте пошту";

    public override string MailOnItsWay(string site) => $"Якщо адреса правильна, на неї вже йде лист від {site}. Посилання в ньому діє один раз і недовго.";

    public override string LinkNoLongerWorks => "Це посилання більше не діє";

    public override string LinkWorksOnce => "Посилання для входу діє один раз і недовго.";

    public override string AskForNewOne => "Попросити нове.";

    public override string Welcome => "Ласкаво просимо";

    public override string WelcomeBack(string name) => $"З поверненням, {name}";

    public override string TakeAlong(string name, int n) => $"Забрати з собою те, що написано в цьому браузері під іменем {name} ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"Токен «{name}», показується лише зараз:";

    public override string YourReportsAndAppeals => "Ваші скарги й оскарження";

    public override string AWarning => "Попередження";

    public override string YourCommentsWait => "Ваші коментарі спершу перевіряє модератор";

    public override string YouAreSuspended => "Вас тимчасово відсторонено";

    public override string YouAreBlocked => "Вас заблоковано";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"З {Date(since)} до {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"З {Date(since)}, доки захід не знято.";

    public override string GuestKnownByCookie(string name) => $"Ви пишете тут як гість «{name}»; вас упізнають за файлом cookie цього браузера.";

    public override string SignInToKeep => "[Увійдіть з адресою електронної пошти], щоб зберегти свої коментарі.";

    public override string ToTheDesk => "До редакції";

    public override string PasswordCodesPasskeys => "Пароль, коди та ключі доступу";

    public override string ChangeYourName => "Змінити ім’я";

    public override string CommentsKeepName => "За коментарями залишається ім’я, під яким їх написано.";

    public override string WhereSignedIn => "Де ви ввійшли";

    public override string ThisOne => "цей";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"з {Date(since)}, востаннє використано {Date(used)}";

    public override string SignOutOf(string device) => $"Вийти: {device}";

    public override string SignOutEverywhere => "Вийти всюди";

    public override string TokensForScripts => "Токени для програм";

    public override string TokensMean => "Програма, яка його має, може те саме, що й ви. Див. [API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, з {Date(since)}";

    public override string Revoke => "Відкликати";

    public override string WhatFor => "Для чого";

    public override string DaysUntilItExpires => "Через скільки днів спливає";

    public override string MakeToken => "Створити токен";

    public override string YourData => "Ваші дані";

    public override string DownloadData => "Завантажити все, що про вас зберігається";

    public override string DeleteAccount => "Видалити обліковий запис";

    public override string DeleteMeans(string name) => $"Ваше ім’я «{name}», ваша адреса електронної пошти та всі способи входу стираються назавжди. Те, що про коментарі ухвалювали рішення, залишається в запечатаному журналі, у якому немає ні імен, ні текстів.";

    public override string YourComments => "Ваші коментарі";

    public override string StayWithoutName => "залишаються без вашого імені";

    public override string AreErasedToo => "теж стираються разом з усіма попередніми версіями";

    public override string DeleteForGood => "Видалити назавжди";

    public override string KeepAccount => "Залишити";

    public override string NameLength(int least, int most) => $"Ім’я має від {Number(least)} до {Number(most)} знаків.";

    public override string NameHasLetters => "В імені є літери.";

    public override string NotAnEmail => "Це не адреса електронної пошти.";
}
