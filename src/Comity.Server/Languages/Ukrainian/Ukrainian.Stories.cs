namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string OlderStories => "Давніші матеріали";

    public override string NoStories => "Тут ще немає матеріалів.";

    public override string Pages => "Сторінки";

    public override string Newest => "Найновіші";

    public override string Published => "Опубліковано";

    public override string Updated => "Оновлено";

    public override string Corrections => "Виправлення";

    public override string Tags => "Теми";

    public override string ReadStoryAt(string host) => $"Читати матеріал на {host}";

    public override string VersionNotInForce => "Ця версія більше не чинна.";

    public override string ReadTheOneInForce => "Прочитати чинну.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Версія {Number(version)}, чинна з {Date(at)}.";

    public override string AllVersions => "Усі версії";

    public override string PolicyVersions => "Версії правил";

    public override string PolicyVersionsMean => "Чинною є найновіша. Кожен коментар перевірено за тією версією, яка була чинною, коли його надіслали.";

    public override string VersionColumn => "Версія";

    public override string InForceSinceColumn => "Чинна з";

    public override string EnactedByColumn => "Хто ввів";

    public override string WhyColumn => "Чому";

    public override string ChangesColumn => "Зміни";

    public override string WhatChangedWith(int version) => $"Що змінилося у версії {Number(version)}";

    public override string ChangesOfVersion(int version) => $"Зміни версії {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"Чинна з {Date(at)}; уведення в дію: {who}.";

    public override string ChangedNothingSeen => "Нічого з того, що бачать читачі.";

    public override string ChangesCaption => "Зміни за пунктами та мовами";

    public override string WhatColumn => "Що";

    public override string BeforeColumn => "Було";

    public override string AfterColumn => "Стало";

    public override string Nothing => "нічого";

    public override string ByAdministrator => "адміністратор";

    public override string ByEditor => "редактор";

    public override string ByProgramAtStart => "програма, під час запуску";

    public override string ByOperator => "оператор сайту";

    public override string GiveThisMark => "Якщо повідомите про це виданню, вкажіть цю позначку:";

    public override string ToFrontPage => "На головну";

    public override string FormNoLongerValid => "Ця форма застаріла. Поверніться, оновіть сторінку й надішліть її знову.";

    public override string NotUnderstood => "Запит не вдалося зрозуміти.";

    public override string SignInFirst => "Спершу увійдіть, будь ласка.";

    public override string MayNot => "Ви не маєте на це права.";

    public override string NothingHere => "Тут нічого немає.";

    public override string WrongKindOfRequest => "Ця адреса не приймає таких запитів.";

    public override string NoLongerHere => "Цього тут більше немає.";

    public override string TooLarge => "Надіслано забагато даних.";

    public override string WrongKindOfContent => "Дані такого виду тут не приймаються.";

    public override string TooManyRequests => "Забагато запитів. Будь ласка, трохи зачекайте й спробуйте знову.";

    public override string OurFault => "У нас сталася помилка. Її записано.";

    public override string TryAgainSoon => "Зараз нічого не можна зберегти. Спробуйте ще раз за мить; з написаного вами нічого не прийнято.";
}
