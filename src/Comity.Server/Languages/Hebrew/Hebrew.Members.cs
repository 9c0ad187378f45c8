namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string WeSendLink => "אנו שולחים קישור לכתובת הדוא״ל שלכם. אין סיסמה שצריך לזכור.";

    public override string EmailAddress => "כתובת דוא״ל";

    public override string NeverShownToReaders => "אינה מוצגת לקוראים לעולם.";

    public override string YourNameFirstTime => "שמכם כאן (רק בפעם הראשונה)";

    public override string YourNameHere => "שמכם כאן";

    public override string StandsOverComments => "הוא מופיע מעל תגובותיכם.";

    public override string SendMeLink => "שלחו לי קישור";

    public override string SignInAsStaff => "כניסת עובדים";

    public override string LookIntoMail => "בדקו את הדוא״ל";

    public override string MailOnItsWay(string site) => $"אם הכתובת נכונה, הודעה מאת {site} בדרכה אליה. הקישור שבה פועל פעם אחת ולזמן קצר.";

    public override string LinkNoLongerWorks => "קישור זה אינו פועל עוד";

    public override string LinkWorksOnce => "קישור התחברות פועל פעם אחת ולזמן קצר.";

    public override string AskForNewOne => "בקשו קישור חדש.";

    public override string Welcome => "ברוכים הבאים";

    public override string WelcomeBack(string name) => $"ברוך שובכם, {name}";

    public override string TakeAlong(string name, int n) => $"לקחת יחד את מה שפורסם מדפדפן זה בשם {name} ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"האסימון ”{name}“, מוצג רק עכשיו:";

    public override string YourReportsAndAppeals => "הדיווחים והערעורים שלכם";

    public override string AWarning => "אזהרה";

    public override string YourCommentsWait => "תגובותיכם ממתינות למנחה";

    public override string YouAreSuspended => "השתתפותכם מושעית";

    public override string YouAreBlocked => "השתתפותכם חסומה";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"מאז {Date(since)} ועד {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"מאז {Date(since)}, עד שיוסר.";

    public override string GuestKnownByCookie(string name) => $"אתם כותבים כאן כאורחים בשם ”{name}“, ומזוהים לפי עוגייה של דפדפן זה.";

    public override string SignInToKeep => "[התחברו עם כתובת הדוא״ל שלכם] כדי לשמור את תגובותיכם.";

    public override string ToTheDesk => "למערכת";

    public override string PasswordCodesPasskeys => "סיסמה, קודים ומפתחות גישה";

    public override string ChangeYourName => "שינוי השם";

    public override string CommentsKeepName => "תגובות שומרות את השם שבו פורסמו.";

    public override string WhereSignedIn => "היכן אתם מחוברים";

    public override string ThisOne => "דפדפן זה";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"מאז {Date(since)}, שימוש אחרון {Date(used)}";

    public override string SignOutOf(string device) => $"התנתקות מ־{device}";

    public override string SignOutEverywhere => "התנתקות מכל מקום";

    public override string TokensForScripts => "אסימונים לתוכנות";

    public override string TokensMean => "תוכנה שיש לה אסימון רשאית לעשות מה שאתם רשאים. ראו [את ה־API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, מאז {Date(since)}";

    public override string Revoke => "ביטול";

    public override string WhatFor => "לשם מה";

    public override string DaysUntilItExpires => "ימים עד שיפוג";

    public override string MakeToken => "יצירת אסימון";

    public override string YourData => "הנתונים שלכם";

    public override string DownloadData => "הורדת כל מה ששמור עליכם";

    public override string DeleteAccount => "מחיקת החשבון";

    public override string DeleteMeans(string name) => $"שמכם ”{name}“, כתובת הדוא״ל שלכם וכל דרכי ההתחברות יימחקו לצמיתות. העובדה שהתקבלו החלטות על תגובות נשארת ביומן החתום, שאין בו שמות ולא טקסטים.";

    public override string YourComments => "תגובותיכם";

    public override string StayWithoutName => "יישארו, בלי שמכם";

    public override string AreErasedToo => "יימחקו גם הן, עם כל הגרסאות הקודמות";

    public override string DeleteForGood => "מחיקה לצמיתות";

    public override string KeepAccount => "לשמור אותו";

    public override string NameLength(int least, int most) => $"שם מכיל {Number(least)} עד {Number(most)} תווים.";

    public override string NameHasLetters => "בשם יש אותיות.";

    public override string NotAnEmail => "זו אינה כתובת דוא״ל.";
}
