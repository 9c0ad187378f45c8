namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string DecidedAboutYou => "מה הוחלט לגביכם";

    public override string NothingDecidedAboutYou => "ככל שדפדפן זה מוכר, אף תגובה שלכם אינה מוחזקת, דחויה או מוסרת.";

    public override string YouReportedNothing => "ככל שדפדפן זה מוכר, לא דיווחתם על דבר.";

    public override string ReportOpen => "מנחה יבדוק זאת.";

    public override string ReportUpheld => "מנחה הסכים אתכם.";

    public override string ReportKept => "מנחה בדק; התגובה עומדת בסעיף.";

    public override string Lifted => "הוסר";

    public override string YourMeasure(string measure) => $"אמצעי שננקט כלפיכם: {measure}";

    public override string YourCommentNumber(int number) => $"תגובתכם \u200E#{number}";

    public override string YourComment => "תגובתכם";

    public override string YourWords => "דבריכם";

    public override string TextErased => "הטקסט נמחק.";

    public override string MarkedMeans => "מסומנות: המילים שעליהן נשענת ההחלטה.";

    public override string StatementOfReasons => "הודעת נימוקים";

    public override string KeepAsText => "שמירה כטקסט";

    public override string KeepAsJson => "שמירה כ־JSON";

    public override string WhatYouCanDo => "מה אפשר לעשות";

    public override string CorrectAndSend => "לתקן את הטקסט ולשלוח שוב";

    public override string CorrectWhere => "כדי לתקן את הטקסט ולשלוח שוב, פתחו את [הכתבה] בדפדפן שבו כתבתם.";

    public override string WhyIsItWrong => "ערעור: מדוע ההחלטה שגויה?";

    public override string PersonWillAnswer => "אדם יקרא אותו וישיב.";

    public override string OtherPersonWillAnswer => "אדם אחר מזה שהחליט יקרא אותו וישיב.";

    public override string AppealOnce => "אפשר לערער פעם אחת.";

    public override string Appeal => "ערעור";

    public override string WithdrawTheComment => "משיכת התגובה";

    public override string CannotBeUndone => "אי אפשר לבטל זאת.";

    public override string KeepAddressToYourself => "מי שבידו כתובת זו יכול לקרוא דף זה ולערער בשמכם. שמרו אותה לעצמכם.";

    public override string KeepNoticeAddress => "מי שבידו כתובת זו יכול לקרוא דף זה. שמרו אותה לעצמכם.";

    public override string SeeInTheDiscussion => "הצגה בדיון.";

    public override string MeasureIsLifted => "הוסר ואינו חל עוד.";

    public override string BeforeRecords => "ננקט לפני שהחלטות נרשמו כאן.";

    public override string YourCommentPublished => "תגובתכם פורסמה.";

    public override string YouHaveWithdrawn => "משכתם תגובה זו.";

    public override string ReasonsNotRecorded => "הנימוקים לא נרשמו.";

    public override string YourAppeal => "הערעור שלכם";

    public override string AppealOpen => "פתוח";

    public override string AppealUpheld => "התקבל";

    public override string AppealRejected => "נדחה";

    public override string AppealSettled => "אינו נחוץ עוד";

    public override string SentAt(string at) => $"נשלח ב־{at}";

    public override string SentAnsweredAt(string at, string answered) => $"נשלח ב־{at}, נענה ב־{answered}";

    public override string AppealOpenMeans => "אדם ישיב עליו. תיוודעו לכך כאן, ובדוא״ל אם כתובתכם ידועה.";

    public override string AppealUpheldMeans => "צדקתם; ההחלטה בוטלה.";

    public override string AppealRejectedMeans => "ההחלטה עומדת בעינה.";

    public override string AppealSettledMeans => "ההחלטה בטלה לפני שמישהו השיב.";

    public override string TheAnswer => "התשובה:";

    public override string ReportAsIllegal(int number) => $"דיווח על תגובה \u200E#{number} כלא חוקית";

    public override string ForLawOnly => "כאן מדווחים על תוכן המפר את החוק. על מה שמפר רק את כללי הדיון שלנו מדווחים במקום אחר:";

    public override string ReportItHere => "לדווח כאן";

    public override string WhichLaw => "איזה חוק היא מפרה?";

    public override string LawHelp => "למשל ”הסתה לשנאה“ או סעיף בחוק, והמדינה.";

    public override string WhyIllegal => "מדוע היא לא חוקית?";

    public override string AboutChildAbuse => "מדובר בפגיעה מינית בילדים או בניצולם. אז אפשר להשמיט שם וכתובת.";

    public override string YourName => "שמכם";

    public override string YourEmail => "כתובת הדוא״ל שלכם";

    public override string AcknowledgementThere => "לשם יגיעו אישור קבלה וההחלטה. מי שכתב את התגובה לעולם לא ידע מי אתם.";

    public override string GoodFaith => "לפי מיטב אמונתי ובתום לב, מה שנכתב כאן מדויק ומלא.";

    public override string SendNotice => "שליחת ההודעה";

    public override string YourNotice(int number) => $"הודעתכם מספר {number}";

    public override string Received => "התקבלה";

    public override string Decided => "הוחלט";

    public override string ByAPerson(string at) => $"{at}, בידי אדם";

    public override string Reasons => "נימוקים";

    public override string Law => "חוק";

    public override string Explanation => "הסבר";

    public override string YourWordsAndName => "דבריכם, שמכם וכתובתכם";

    public override string Erased => "נמחקו";

    public override string EraseMine => "מחיקת שמי, כתובתי ודבריי";

    public override string EraseMeans => "אז ההחלטה לא תישלח אליכם בדוא״ל. אי אפשר לבטל זאת.";

    public override string EraseThem => "מחיקה";
}
