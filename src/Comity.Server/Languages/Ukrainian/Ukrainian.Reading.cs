namespace Comity.Server.Languages;

internal sealed partial class Ukrainian
{
    public override string Discussion => "Обговорення";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "коментар", "коментарі", "коментарів")}";

    public override string OrderOfDiscussion => "Порядок обговорення";

    public override string OldestFirst => "Спочатку давні";

    public override string NewestFirst => "Спочатку нові";

    public override string MostReplied => "Найбільше відповідей";

    public override string MostValued => "Найцінніші";

    public override string MostValuedMeans => "Першими йдуть коментарі, які цінують читачі, що зазвичай не погоджуються між собою. Поки оцінок замало, першими йдуть ті, які цінує більшість тих, хто оцінив.";

    public override string NobodyHasWritten => "Ще ніхто нічого не написав.";

    public override string CommentsBefore => "Попередні коментарі";

    public override string MoreComments => "Більше коментарів";

    public override string YourCommentNotPublished(string at) => $"Ваш коментар від {at} не опубліковано; це бачите лише ви.";

    public override string ChangeAndSendAgain => "Змінити й надіслати знову";

    public override string EveryCommentWaits => "У цьому обговоренні кожен коментар спершу перевіряє модератор, і лише потім його бачать читачі.";

    public override string ConfirmWarningFirst => "Коли ви підтвердите, що прочитали попередження, ви зможете тут писати.";

    public override string YourTextToKeep => "Ваш текст, щоб ви могли його зберегти";

    public override string StaffTag => "Редакція";

    public override string WroteStoryTag => "Автор матеріалу";

    public override string YouTag => "Ви";

    public override string Answers(int parent) => $"відповідь на #{parent}";

    public override string ChangedAt => "змінено";

    public override string RemovedUnder(string clause) => $"Вилучено модератором: порушує {clause}.";

    public override string RemovedUnderPolicy => "Вилучено модератором: порушує Правила обговорення.";

    public override string WhyAndHowToAppeal => "Чому і як оскаржити";

    public override string WithdrawnByAuthor => "Відкликано автором.";

    public override string WaitsForModerator => "Чекає на модератора.";

    public override string WaitsOnlyYouSee => "Чекає на модератора; його бачите лише ви.";

    public override string WhyAndWhatYouCanDo => "Чому і що можна зробити";

    public override string Reply => "Відповісти";

    public override string ReplyTo(int number) => $"Відповідь на #{number}";

    public override string Change => "Змінити";

    public override string ChangeNumber(int number) => $"Змінити #{number}";

    public override string Withdraw => "Відкликати";

    public override string WithdrawNumber(int number) => $"Відкликати #{number}";

    public override string Report => "Поскаржитися";

    public override string ReportNumber(int number) => $"Поскаржитися на #{number}";

    public override string CommentNumber(int number) => $"Коментар #{number}";

    public override string WhatItAnswers => "На що це відповідь";

    public override string TheComment => "Коментар";

    public override string AnswersBelow => "Відповіді";

    public override string SeeInDiscussion => "Показати в обговоренні";

    public override string HistoryNumber(int number) => $"Історія #{number}";

    public override string HistoryOf(int number) => $"Історія коментаря [#{number}]";

    public override string Version(int number, string at) => $"Версія {Number(number)}, {at}";

    public override string Respect => "Повага";

    public override string Disagree => "Не погоджуюся";
}
