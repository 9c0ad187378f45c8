namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string Restriction => "Обмеження";

    public override string Territory => "Територія";

    public override string Duration => "Строк";

    public override string Facts => "Факти";

    public override string WhatLedToIt => "Що до цього призвело";

    public override string AutomatedMeans => "Автоматичні засоби";

    public override string LegalGround => "Правова підстава";

    public override string ContractualGround => "Договірна підстава";

    public override string Reference => "Номер рішення";

    public override string Concerns => "Про що";

    public override string ByAProgram(string at) => $"{at}, програмою";

    public override string InForceThen(int version) => $"[Правила обговорення], версія {Number(version)}, чинна на той час";

    public override string YouAreWarned => "Вам винесено попередження. Ви можете й далі брати участь.";

    public override string ReadBeforehand => "Ваші коментарі до публікації читає модератор.";

    public override string NoPartForATime => "Деякий час ви не можете писати коментарі та скаржитися на них.";

    public override string NoPart => "Ви не можете писати коментарі та скаржитися на них.";

    public override string HeldMeans => "Ваш коментар не показують, доки його не перегляне людина.";

    public override string RefusedMeans => "Ваш коментар не опубліковано. Його збережено, щоб ви могли його виправити.";

    public override string RemovedMeans => "Ваш коментар вилучено. Його номер і місце збережено.";

    public override string EverywhereAlike => "Усюди: цей сайт показує те саме в усіх країнах.";

    public override string OnAllSites => "На всіх сайтах цієї інсталяції, в усіх країнах.";

    public override string OnThisSite => "На цьому сайті, в усіх країнах.";

    public override string WarningRestrictsNothing => "Попередження нічого не обмежує; його враховують, коли вирішують про подальші заходи.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"З {Date(start)} до {Date(end)}; строк закінчиться сам.";

    public override string FromUntilLifted(DateTimeOffset start) => $"З {Date(start)}, доки захід не скасовано.";

    public override string UntilDecided => "Доки не вирішить людина.";

    public override string UntilCorrected => "Доки ви не надішлете виправлений текст або не буде задоволено апеляцію.";

    public override string UntilRestored => "Безстроково, якщо його не відновлять.";

    public override string ReadersReported => "Читачі поскаржилися на коментар.";

    public override string NoticeReceived => "Надійшло повідомлення про незаконний вміст.";

    public override string ProgramRead => "Програма, яка застосовує Правила обговорення, прочитала коментар під час надсилання.";

    public override string OnOwnInitiative => "Рішення ухвалено з власної ініціативи.";

    public override string ReportsWeighed => "Скарги читачів, які раніше мали рацію, важили досить, щоб коментар чекав, доки його не перегляне людина.";

    public override string LedByReports => "Скарги читачів за Правилами обговорення";

    public override string LedByNotice => "Повідомлення про незаконний вміст";

    public override string LedByUs => "Наша власна ініціатива";

    public override string ProgramFoundAndDecided => "Програма знайшла коментар і вирішила сама; людина його не переглядала.";

    public override string ProgramApplied => "Програма застосувала те, що правила пов’язують із рішенням; людина цього не підтверджувала.";

    public override string ProgramWeighedReports => "Програма вирішила сама, за вагою скарг; людина його не переглядала.";

    public override string ProgramMarked => "Програма позначила коментар; вирішила людина.";

    public override string PersonDecidedAlone => "Жодних: вирішила людина.";

    public override string BreaksTheLaw => "Коментар порушує закон.";

    public override string PolicyProcedure => "Порядок Правил обговорення";

    public override string ReadByPersonFirst => "Спершу його має прочитати людина.";

    public override string ClauseTitled(int number, string title) => $"Пункт {Number(number)}, «{title}»";

    public override string YoursAgainstClause => "Написане вами визнано невідповідним цьому пункту.";

    public override string MayBeAgainstClause => "Коментар, можливо, не відповідає цьому пункту.";

    public override string FoundAgainstClause => "Модератор визнав коментар невідповідним цьому пункту.";

    public override string CanCorrect => "Ви можете виправити текст і надіслати його знову.";

    public override string CanAppeal => "Ви можете подати апеляцію, безкоштовно й своїми словами; відповість інша людина, не та, що ухвалила рішення.";

    public override string CanTurnTo(string body) => $"Ви можете звернутися сюди: {body}.";

    public override string CanTurnToBody => "У Європейському Союзі ви можете звернутися до сертифікованого органу позасудового врегулювання спорів (стаття 21 Закону про цифрові послуги), якщо цей закон поширюється на сайт.";

    public override string CanGoToCourt => "Ви будь-коли можете звернутися до суду.";

    public override string UntilWhen(DateTimeOffset end) => $"До {Date(end)}.";

    public override string ImageFirst => "У коментарі є зображення; спершу його перегляне людина.";

    public override string NotShownHuman => "Зараз пише багато гостей, а цей браузер не показав, що він не машина.";

    public override string EmailServiceRead => "Коментарі з адрес цієї поштової служби спершу читають.";

    public override string HeldBecause(string why) => $"Затримано для модератора. {why}";

    public override string SearchTooLong(int most) => $"Довжина запиту — не більше {Number(most)} знаків.";

    public override string SearchEmpty => "Напишіть слово, яке треба знайти.";

    public override string SearchManyWords(int most) => $"Слів у запиті — не більше {Number(most)}.";

    public override string SignInToIgnore => "Увійдіть, щоб приховувати коментарі учасника.";

    public override string IgnoreTooMany(int most) => $"Ви вже не читаєте стількох учасників: {Number(most)}. Спершу поверніть когось із них.";

    public override string SignInToReact => "Увійдіть, щоб сказати, що ви думаєте про коментар.";
}
