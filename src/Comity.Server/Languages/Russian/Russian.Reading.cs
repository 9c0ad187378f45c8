namespace Comity.Server.Languages;

internal sealed partial class Russian
{
    public override string Discussion => "Обсуждение";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "комментарий", "комментария", "комментариев")}";

    public override string OrderOfDiscussion => "Порядок обсуждения";

    public override string OldestFirst => "Сначала старые";

    public override string NewestFirst => "Сначала новые";

    public override string MostReplied => "Больше всего ответов";

    public override string MostValued => "Самые ценные";

    public override string MostValuedMeans => "Сначала идут комментарии, которые ценят читатели, обычно не согласные друг с другом. Пока оценок слишком мало, первыми идут те, которые ценит большинство оценивших.";

    public override string NobodyHasWritten => "Пока никто ничего не написал.";

    public override string CommentsBefore => "Предыдущие комментарии";

    public override string MoreComments => "Ещё комментарии";

    public override string YourCommentNotPublished(string at) => $"Ваш комментарий от {at} не опубликован; это видите только вы.";

    public override string ChangeAndSendAgain => "Изменить и отправить снова";

    public override string EveryCommentWaits => "В этом обсуждении каждый комментарий сначала проверяет модератор, и только потом его видят читатели.";

    public override string ConfirmWarningFirst => "Когда вы подтвердите, что прочитали предупреждение, вы сможете писать здесь.";

    public override string YourTextToKeep => "Ваш текст, чтобы вы могли его сохранить";

    public override string StaffTag => "Редакция";

    public override string WroteStoryTag => "Автор материала";

    public override string YouTag => "Вы";

    public override string Answers(int parent) => $"ответ на #{parent}";

    public override string ChangedAt => "изменён";

    public override string RemovedUnder(string clause) => $"Удалён модератором: нарушает {clause}.";

    public override string RemovedUnderPolicy => "Удалён модератором: нарушает Правила обсуждения.";

    public override string WhyAndHowToAppeal => "Почему и как обжаловать";

    public override string WithdrawnByAuthor => "Отозван автором.";

    public override string WaitsForModerator => "Ждёт модератора.";

    public override string WaitsOnlyYouSee => "Ждёт модератора; его видите только вы.";

    public override string WhyAndWhatYouCanDo => "Почему и что можно сделать";

    public override string Reply => "Ответить";

    public override string ReplyTo(int number) => $"Ответ на #{number}";

    public override string Change => "Изменить";

    public override string ChangeNumber(int number) => $"Изменить #{number}";

    public override string Withdraw => "Отозвать";

    public override string WithdrawNumber(int number) => $"Отозвать #{number}";

    public override string Report => "Пожаловаться";

    public override string ReportNumber(int number) => $"Пожаловаться на #{number}";

    public override string CommentNumber(int number) => $"Комментарий #{number}";

    public override string WhatItAnswers => "На что это ответ";

    public override string TheComment => "Комментарий";

    public override string AnswersBelow => "Ответы";

    public override string SeeInDiscussion => "Показать в обсуждении";

    public override string HistoryNumber(int number) => $"История #{number}";

    public override string HistoryOf(int number) => $"История комментария [#{number}]";

    public override string Version(int number, string at) => $"Версия {Number(number)}, {at}";

    public override string Respect => "Уважение";

    public override string Disagree => "Не согласен(-на)";
}
