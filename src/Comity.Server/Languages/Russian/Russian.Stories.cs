namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string OlderStories => "Более ранние материалы";

    public override string NoStories => "Здесь пока нет материалов.";

    public override string Pages => "Страницы";

    public override string Newest => "Самые новые";

    public override string Published => "Опубликовано";

    public override string Updated => "Обновлено";

    public override string Corrections => "Исправления";

    public override string Tags => "Темы";

    public override string ReadStoryAt(string host) => $"Читать материал на {host}";

    public override string VersionNotInForce => "Эта версия больше не действует.";

    public override string ReadTheOneInForce => "Прочитать действующую.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Версия {Number(version)}, действует с {Date(at)}.";

    public override string AllVersions => "Все версии";

    public override string PolicyVersions => "Версии правил";

    public override string PolicyVersionsMean => "Действует самая новая. Каждый комментарий проверялся по той версии, которая действовала, когда он был отправлен.";

    public override string VersionColumn => "Версия";

    public override string InForceSinceColumn => "Действует с";

    public override string EnactedByColumn => "Кто ввёл";

    public override string WhyColumn => "Почему";

    public override string ChangesColumn => "Изменения";

    public override string WhatChangedWith(int version) => $"Что изменилось в версии {Number(version)}";

    public override string ChangesOfVersion(int version) => $"Изменения версии {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"Действует с {Date(at)}; ввод в действие: {who}.";

    public override string ChangedNothingSeen => "Ничего из того, что видят читатели.";

    public override string ChangesCaption => "Изменения по пунктам и языкам";

    public override string WhatColumn => "Что";

    public override string BeforeColumn => "Было";

    public override string AfterColumn => "Стало";

    public override string Nothing => "ничего";

    public override string ByAdministrator => "администратор";

    public override string ByEditor => "редактор";

    public override string ByProgramAtStart => "программа, при запуске";

    public override string ByOperator => "оператор сайта";

    public override string GiveThisMark => "Если вы сообщите об этом изданию, укажите эту метку:";

    public override string ToFrontPage => "На главную";

    public override string FormNoLongerValid => "Эта форма устарела. Вернитесь, обновите страницу и отправьте её снова.";

    public override string NotUnderstood => "Запрос не удалось понять.";

    public override string SignInFirst => "Сначала войдите, пожалуйста.";

    public override string MayNot => "У вас нет на это прав.";

    public override string NothingHere => "Здесь ничего нет.";

    public override string WrongKindOfRequest => "Этот адрес не принимает такие запросы.";

    public override string NoLongerHere => "Этого здесь больше нет.";

    public override string TooLarge => "Отправлено слишком много данных.";

    public override string WrongKindOfContent => "Данные такого вида здесь не принимаются.";

    public override string TooManyRequests => "Слишком много запросов. Пожалуйста, подождите немного и попробуйте снова.";

    public override string OurFault => "У нас произошла ошибка. Она записана.";

    public override string TryAgainSoon => "Сейчас ничего нельзя сохранить. Попробуйте ещё раз чуть позже; из написанного вами ничего не принято.";
}
