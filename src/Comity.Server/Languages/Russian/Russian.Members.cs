namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string WeSendLink => "Мы отправим ссылку на вашу электронную почту. Пароль запоминать не нужно.";

    public override string EmailAddress => "Адрес электронной почты";

    public override string NeverShownToReaders => "Читателям не показывается.";

    public override string YourNameFirstTime => "Ваше имя здесь (только в первый раз)";

    public override string YourNameHere => "Ваше имя здесь";

    public override string StandsOverComments => "Оно стоит над вашими комментариями.";

    public override string SendMeLink => "Отправить мне ссылку";

    public override string SignInAsStaff => "Вход для сотрудников";

    public override string LookIntoMail => "Проверьте почту";

    public override string MailOnItsWay(string site) => $"Если адрес верен, на него уже идёт письмо от {site}. Ссылка в нём действует один раз и недолго.";

    public override string LinkNoLongerWorks => "Эта ссылка больше не действует";

    public override string LinkWorksOnce => "Ссылка для входа действует один раз и недолго.";

    public override string AskForNewOne => "Запросить новую.";

    public override string Welcome => "Добро пожаловать";

    public override string WelcomeBack(string name) => $"С возвращением, {name}";

    public override string TakeAlong(string name, int n) => $"Забрать с собой то, что написано в этом браузере под именем {name} ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"Токен «{name}», показывается только сейчас:";

    public override string YourReportsAndAppeals => "Ваши жалобы и обжалования";

    public override string AWarning => "Предупреждение";

    public override string YourCommentsWait => "Ваши комментарии сначала проверяет модератор";

    public override string YouAreSuspended => "Вы временно отстранены";

    public override string YouAreBlocked => "Вы заблокированы";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"С {Date(since)} до {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"С {Date(since)}, пока мера не снята.";

    public override string GuestKnownByCookie(string name) => $"Вы пишете здесь как гость «{name}»; вас узнают по файлу cookie этого браузера.";

    public override string SignInToKeep => "[Войдите с адресом электронной почты], чтобы сохранить свои комментарии.";

    public override string ToTheDesk => "В редакцию";

    public override string PasswordCodesPasskeys => "Пароль, коды и ключи доступа";

    public override string ChangeYourName => "Изменить имя";

    public override string CommentsKeepName => "За комментариями остаётся имя, под которым они написаны.";

    public override string WhereSignedIn => "Где вы вошли";

    public override string ThisOne => "этот";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"с {Date(since)}, последнее использование {Date(used)}";

    public override string SignOutOf(string device) => $"Выйти: {device}";

    public override string SignOutEverywhere => "Выйти везде";

    public override string TokensForScripts => "Токены для программ";

    public override string TokensMean => "Программа, у которой он есть, может то же, что и вы. См. [API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, с {Date(since)}";

    public override string Revoke => "Отозвать";

    public override string WhatFor => "Для чего";

    public override string DaysUntilItExpires => "Через сколько дней истекает";

    public override string MakeToken => "Создать токен";

    public override string YourData => "Ваши данные";

    public override string DownloadData => "Скачать всё, что о вас хранится";

    public override string DeleteAccount => "Удалить учётную запись";

    public override string DeleteMeans(string name) => $"Ваше имя «{name}», ваш адрес электронной почты и все способы входа стираются навсегда. То, что о комментариях принимались решения, остаётся в запечатанном журнале, в котором нет ни имён, ни текстов.";

    public override string YourComments => "Ваши комментарии";

    public override string StayWithoutName => "остаются без вашего имени";

    public override string AreErasedToo => "тоже стираются вместе со всеми прежними версиями";

    public override string DeleteForGood => "Удалить навсегда";

    public override string KeepAccount => "Оставить";

    public override string NameLength(int least, int most) => $"Имя содержит от {Number(least)} до {Number(most)} знаков.";

    public override string NameHasLetters => "В имени есть буквы.";

    public override string NotAnEmail => "Это не адрес электронной почты.";
}
