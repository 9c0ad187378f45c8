namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string Restriction => "Ограничение";

    public override string Territory => "Территория";

    public override string Duration => "Срок";

    public override string Facts => "Факты";

    public override string WhatLedToIt => "Что к этому привело";

    public override string AutomatedMeans => "Автоматические средства";

    public override string LegalGround => "Правовое основание";

    public override string ContractualGround => "Договорное основание";

    public override string Reference => "Номер решения";

    public override string Concerns => "О чём";

    public override string ByAProgram(string at) => $"{at}, программой";

    public override string InForceThen(int version) => $"[Правила обсуждения], версия {Number(version)}, действовавшая тогда";

    public override string YouAreWarned => "Вам вынесено предупреждение. Вы можете и дальше участвовать.";

    public override string ReadBeforehand => "Ваши комментарии до публикации читает модератор.";

    public override string NoPartForATime => "Какое-то время вы не можете писать комментарии и жаловаться на них.";

    public override string NoPart => "Вы не можете писать комментарии и жаловаться на них.";

    public override string HeldMeans => "Ваш комментарий не показывается, пока его не посмотрит человек.";

    public override string RefusedMeans => "Ваш комментарий не опубликован. Он сохранён, чтобы вы могли его исправить.";

    public override string RemovedMeans => "Ваш комментарий удалён. Его номер и место сохранены.";

    public override string EverywhereAlike => "Везде: этот сайт показывает одно и то же во всех странах.";

    public override string OnAllSites => "На всех сайтах этой установки, во всех странах.";

    public override string OnThisSite => "На этом сайте, во всех странах.";

    public override string WarningRestrictsNothing => "Предупреждение ничего не ограничивает; оно учитывается, когда решают о дальнейших мерах.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"С {Date(start)} до {Date(end)}; срок закончится сам.";

    public override string FromUntilLifted(DateTimeOffset start) => $"С {Date(start)}, пока мера не отменена.";

    public override string UntilDecided => "Пока не решит человек.";

    public override string UntilCorrected => "Пока вы не пришлёте исправленный текст или не будет удовлетворена апелляция.";

    public override string UntilRestored => "Бессрочно, если его не восстановят.";

    public override string ReadersReported => "Читатели пожаловались на комментарий.";

    public override string NoticeReceived => "Поступило уведомление о незаконном содержании.";

    public override string ProgramRead => "Программа, которая применяет Правила обсуждения, прочла комментарий при отправке.";

    public override string OnOwnInitiative => "Решение принято по собственной инициативе.";

    public override string ReportsWeighed => "Жалобы читателей, которые прежде оказывались правы, весили достаточно, чтобы комментарий ждал, пока его не посмотрит человек.";

    public override string LedByReports => "Жалобы читателей по Правилам обсуждения";

    public override string LedByNotice => "Уведомление о незаконном содержании";

    public override string LedByUs => "Наша собственная инициатива";

    public override string ProgramFoundAndDecided => "Программа нашла комментарий и решила сама; человек его не смотрел.";

    public override string ProgramApplied => "Программа применила то, что правила связывают с решением; человек этого не подтверждал.";

    public override string ProgramWeighedReports => "Программа решила сама, по весу жалоб; человек его не смотрел.";

    public override string ProgramMarked => "Программа отметила комментарий; решил человек.";

    public override string PersonDecidedAlone => "Никаких: решил человек.";

    public override string BreaksTheLaw => "Комментарий нарушает закон.";

    public override string PolicyProcedure => "Порядок Правил обсуждения";

    public override string ReadByPersonFirst => "Сначала его должен прочесть человек.";

    public override string ClauseTitled(int number, string title) => $"Пункт {Number(number)}, «{title}»";

    public override string YoursAgainstClause => "Написанное вами признано не соответствующим этому пункту.";

    public override string MayBeAgainstClause => "Комментарий, возможно, не соответствует этому пункту.";

    public override string FoundAgainstClause => "Модератор признал комментарий не соответствующим этому пункту.";

    public override string CanCorrect => "Вы можете исправить текст и отправить его снова.";

    public override string CanAppeal => "Вы можете подать апелляцию, бесплатно и своими словами; ответит другой человек, не тот, кто принял решение.";

    public override string CanTurnTo(string body) => $"Вы можете обратиться сюда: {body}.";

    public override string CanTurnToBody => "В Европейском союзе вы можете обратиться в сертифицированный орган внесудебного урегулирования споров (статья 21 Закона о цифровых услугах), если этот закон распространяется на сайт.";

    public override string CanGoToCourt => "Вы в любое время можете обратиться в суд.";

    public override string UntilWhen(DateTimeOffset end) => $"До {Date(end)}.";

    public override string ImageFirst => "В комментарии есть изображение; сначала его посмотрит человек.";

    public override string NotShownHuman => "Сейчас пишет много гостей, а этот браузер не показал, что он не машина.";

    public override string EmailServiceRead => "Комментарии с адресов этой почтовой службы сначала читают.";

    public override string HeldBecause(string why) => $"Задержан для модератора. {why}";

    public override string SearchTooLong(int most) => $"Длина запроса — не больше {Number(most)} знаков.";

    public override string SearchEmpty => "Напишите слово, которое надо найти.";

    public override string SearchManyWords(int most) => $"Слов в запросе — не больше {Number(most)}.";

    public override string SignInToIgnore => "Войдите, чтобы скрывать комментарии участника.";

    public override string IgnoreTooMany(int most) => $"Вы уже не читаете столько участников: {Number(most)}. Сначала верните кого-нибудь из них.";

    public override string SignInToReact => "Войдите, чтобы сказать, что вы думаете о комментарии.";
}
