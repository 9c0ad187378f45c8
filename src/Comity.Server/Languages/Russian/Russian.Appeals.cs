namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string DecidedAboutYou => "Что решено в отношении вас";

    public override string NothingDecidedAboutYou => "Насколько известно этому браузеру, ни один ваш комментарий не задержан, не отклонён и не удалён.";

    public override string YouReportedNothing => "Насколько известно этому браузеру, вы ни на что не жаловались.";

    public override string ReportOpen => "Модератор это посмотрит.";

    public override string ReportUpheld => "Модератор согласился с вами.";

    public override string ReportKept => "Модератор посмотрел; комментарий не нарушает этого пункта.";

    public override string Lifted => "мера снята";

    public override string YourMeasure(string measure) => $"Мера в отношении вас: {measure}";

    public override string YourCommentNumber(int number) => $"Ваш комментарий #{number}";

    public override string YourComment => "Ваш комментарий";

    public override string YourWords => "Ваши слова";

    public override string TextErased => "Текст стёрт.";

    public override string MarkedMeans => "Отмечены слова, на которых основано решение.";

    public override string StatementOfReasons => "Изложение оснований";

    public override string KeepAsText => "Сохранить как текст";

    public override string KeepAsJson => "Сохранить как JSON";

    public override string WhatYouCanDo => "Что вы можете сделать";

    public override string CorrectAndSend => "Исправить текст и отправить снова";

    public override string CorrectWhere => "Чтобы исправить текст и отправить снова, откройте [материал] в том браузере, в котором писали.";

    public override string WhyIsItWrong => "Обжалование: почему решение ошибочно?";

    public override string PersonWillAnswer => "Это прочтёт человек и ответит.";

    public override string OtherPersonWillAnswer => "Это прочтёт и ответит другой человек, не тот, кто принял решение.";

    public override string AppealOnce => "Обжаловать можно один раз.";

    public override string Appeal => "Обжаловать";

    public override string WithdrawTheComment => "Отозвать комментарий";

    public override string CannotBeUndone => "Отменить это нельзя.";

    public override string KeepAddressToYourself => "Тот, у кого есть этот адрес, может читать эту страницу и обжаловать от вашего имени. Никому его не передавайте.";

    public override string KeepNoticeAddress => "Тот, у кого есть этот адрес, может читать эту страницу. Никому его не передавайте.";

    public override string SeeInTheDiscussion => "Посмотреть в обсуждении.";

    public override string MeasureIsLifted => "Мера снята и больше не действует.";

    public override string BeforeRecords => "Мера принята до того, как решения стали здесь записывать.";

    public override string YourCommentPublished => "Ваш комментарий опубликован.";

    public override string YouHaveWithdrawn => "Вы отозвали этот комментарий.";

    public override string ReasonsNotRecorded => "Основания не были записаны.";

    public override string YourAppeal => "Ваше обжалование";

    public override string AppealOpen => "рассматривается";

    public override string AppealUpheld => "удовлетворено";

    public override string AppealRejected => "отклонено";

    public override string AppealSettled => "снято";

    public override string SentAt(string at) => $"Отправлено {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Отправлено {at}, ответ {answered}";

    public override string AppealOpenMeans => "На него ответит человек. Вы узнаете об этом здесь и по почте, если ваш адрес известен.";

    public override string AppealUpheldMeans => "Вы были правы; решение отменено.";

    public override string AppealRejectedMeans => "Решение остаётся в силе.";

    public override string AppealSettledMeans => "Решение перестало действовать раньше, чем кто-либо ответил.";

    public override string TheAnswer => "Ответ:";

    public override string ReportAsIllegal(int number) => $"Сообщить о незаконном комментарии #{number}";

    public override string ForLawOnly => "Здесь сообщают о том, что нарушает закон. О том, что нарушает только наши Правила обсуждения, сообщают в другом месте:";

    public override string ReportItHere => "пожаловаться здесь";

    public override string WhichLaw => "Какой закон он нарушает?";

    public override string LawHelp => "Например, «разжигание ненависти» или статья закона и страна.";

    public override string WhyIllegal => "Почему это незаконно?";

    public override string AboutChildAbuse => "Речь о сексуальном насилии над детьми или их эксплуатации. Тогда имя и адрес можно не указывать.";

    public override string YourName => "Ваше имя";

    public override string YourEmail => "Ваш адрес электронной почты";

    public override string AcknowledgementThere => "Туда придут подтверждение и решение. Автор комментария никогда не узнает, кто вы.";

    public override string GoodFaith => "Я добросовестно считаю, что написанное здесь точно и полно.";

    public override string SendNotice => "Отправить уведомление";

    public override string YourNotice(int number) => $"Ваше уведомление № {number}";

    public override string Received => "Получено";

    public override string Decided => "Решено";

    public override string ByAPerson(string at) => $"{at}, человеком";

    public override string Reasons => "Основания";

    public override string Law => "Закон";

    public override string Explanation => "Объяснение";

    public override string YourWordsAndName => "Ваши слова, имя и адрес";

    public override string Erased => "стёрты";

    public override string EraseMine => "Стереть мои имя, адрес и слова";

    public override string EraseMeans => "Тогда о решении вам не сообщат по почте. Отменить это нельзя.";

    public override string EraseThem => "Стереть";
}
