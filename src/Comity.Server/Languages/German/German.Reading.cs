namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string Discussion => "Diskussion";

    public override string Comments(int n) => $"{Number(n)} {Of(n, "Kommentar", "Kommentare")}";

    public override string OrderOfDiscussion => "Reihenfolge der Diskussion";

    public override string OldestFirst => "Älteste zuerst";

    public override string NewestFirst => "Neueste zuerst";

    public override string MostReplied => "Meiste Antworten";

    public override string MostValued => "Am meisten geschätzt";

    public override string MostValuedMeans => "Zuerst kommen Kommentare, die auch von Menschen geschätzt werden, die sonst verschiedener Meinung sind. Solange es dafür zu wenige Reaktionen gibt, kommen zuerst die, die von den meisten geschätzt werden.";

    public override string NobodyHasWritten => "Noch hat niemand etwas geschrieben.";

    public override string CommentsBefore => "Vorherige Kommentare";

    public override string MoreComments => "Weitere Kommentare";

    public override string YourCommentNotPublished(string at) => $"Ihr Kommentar vom {at} wurde nicht veröffentlicht; das sehen nur Sie.";

    public override string ChangeAndSendAgain => "Ändern und noch einmal senden";

    public override string EveryCommentWaits => "In dieser Diskussion wird jeder Kommentar von der Moderation gelesen, bevor er zu sehen ist.";

    public override string ConfirmWarningFirst => "Sobald Sie bestätigt haben, dass Sie die Verwarnung gelesen haben, können Sie hier schreiben.";

    public override string YourTextToKeep => "Ihr Text zum Aufbewahren";

    public override string StaffTag => "Redaktion";

    public override string WroteStoryTag => "Schrieb den Artikel";

    public override string YouTag => "Sie";

    public override string Answers(int parent) => $"antwortet auf #{parent}";

    public override string ChangedAt => "geändert";

    public override string RemovedUnder(string clause) => $"Von der Moderation entfernt: verstößt gegen {clause}.";

    public override string RemovedUnderPolicy => "Von der Moderation entfernt: verstößt gegen die Diskussionsregeln.";

    public override string WhyAndHowToAppeal => "Warum, und wie Sie widersprechen können";

    public override string WithdrawnByAuthor => "Von der Verfasserin oder dem Verfasser zurückgezogen.";

    public override string WaitsForModerator => "Wartet auf die Moderation.";

    public override string WaitsOnlyYouSee => "Wartet auf die Moderation; nur Sie sehen ihn.";

    public override string WhyAndWhatYouCanDo => "Warum, und was Sie tun können";

    public override string Reply => "Antworten";

    public override string ReplyTo(int number) => $"Antwort auf #{number}";

    public override string Change => "Ändern";

    public override string ChangeNumber(int number) => $"#{number} ändern";

    public override string Withdraw => "Zurückziehen";

    public override string WithdrawNumber(int number) => $"#{number} zurückziehen";

    public override string Report => "Melden";

    public override string ReportNumber(int number) => $"#{number} melden";

    public override string CommentNumber(int number) => $"Kommentar #{number}";

    public override string WhatItAnswers => "Worauf er antwortet";

    public override string TheComment => "Der Kommentar";

    public override string AnswersBelow => "Antworten";

    public override string SeeInDiscussion => "In der ganzen Diskussion ansehen";

    public override string HistoryNumber(int number) => $"Verlauf von #{number}";

    public override string HistoryOf(int number) => $"Verlauf von Kommentar [#{number}]";

    public override string Version(int number, string at) => $"Fassung {Number(number)}, {at}";

    public override string Respect => "Respekt";

    public override string Disagree => "Andere Meinung";
}
