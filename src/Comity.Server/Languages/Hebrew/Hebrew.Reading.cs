namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string Discussion => "דיון";

    public override string Comments(int n) => Of(n, "תגובה אחת", "שתי תגובות", $"{Number(n)} תגובות");

    public override string OrderOfDiscussion => "סדר הדיון";

    public override string OldestFirst => "מהישנות לחדשות";

    public override string NewestFirst => "מהחדשות לישנות";

    public override string MostReplied => "הנענות ביותר";

    public override string MostValued => "המוערכות ביותר";

    public override string MostValuedMeans => "תחילה מופיעות תגובות שמעריכים קוראים שבדרך כלל חלוקים בדעתם. כל עוד אין די דירוגים כדי לדעת זאת, מופיעות תחילה אלה שרוב המדרגים מעריכים.";

    public override string NobodyHasWritten => "עדיין לא נכתב דבר.";

    public override string CommentsBefore => "תגובות קודמות";

    public override string MoreComments => "תגובות נוספות";

    public override string YourCommentNotPublished(string at) => $"תגובתכם מ־{at} לא פורסמה; רק אתם רואים זאת.";

    public override string ChangeAndSendAgain => "שנו ושלחו שוב";

    public override string EveryCommentWaits => "בדיון זה כל תגובה נקראת בידי מנחה לפני שהקוראים רואים אותה.";

    public override string ConfirmWarningFirst => "לאחר שתאשרו שקראתם את האזהרה, תוכלו לכתוב כאן.";

    public override string YourTextToKeep => "הטקסט שלכם, לשמירה";

    public override string StaffTag => "מערכת";

    public override string WroteStoryTag => "כתיבת הכתבה";

    public override string YouTag => "אתם";

    public override string Answers(int parent) => $"תשובה ל־\u200E#{parent}";

    public override string ChangedAt => "שונתה ב־";

    public override string RemovedUnder(string clause) => $"הוסרה בידי מנחה: היא מפרה את {clause}.";

    public override string RemovedUnderPolicy => "הוסרה בידי מנחה: היא מפרה את כללי הדיון.";

    public override string WhyAndHowToAppeal => "מדוע, וכיצד לערער";

    public override string WithdrawnByAuthor => "נמשכה בידי כותבה.";

    public override string WaitsForModerator => "ממתינה למנחה.";

    public override string WaitsOnlyYouSee => "ממתינה למנחה; רק אתם רואים אותה.";

    public override string WhyAndWhatYouCanDo => "מדוע, ומה אפשר לעשות";

    public override string Reply => "תשובה";

    public override string ReplyTo(int number) => $"תשובה ל־\u200E#{number}";

    public override string Change => "שינוי";

    public override string ChangeNumber(int number) => $"שינוי \u200E#{number}";

    public override string Withdraw => "משיכה";

    public override string WithdrawNumber(int number) => $"משיכת \u200E#{number}";

    public override string Report => "דיווח";

    public override string ReportNumber(int number) => $"דיווח על \u200E#{number}";

    public override string CommentNumber(int number) => $"תגובה \u200E#{number}";

    public override string WhatItAnswers => "על מה היא משיבה";

    public override string TheComment => "התגובה";

    public override string AnswersBelow => "תשובות";

    public override string SeeInDiscussion => "הצגה בתוך הדיון כולו";

    public override string HistoryNumber(int number) => $"ההיסטוריה של \u200E#{number}";

    public override string HistoryOf(int number) => $"ההיסטוריה של תגובה [\u200E#{number}]";

    public override string Version(int number, string at) => $"גרסה {Number(number)}, {at}";

    public override string Respect => "הערכה";

    public override string Disagree => "דעתי שונה";
}
