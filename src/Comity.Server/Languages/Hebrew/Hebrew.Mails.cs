namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string SignInSubject(string site) => $"התחברות אל {site}";

    public override string SignInMail(string site, int minutes) => $"מישהו, קרוב לוודאי אתם, ביקש להתחבר אל {site} עם כתובת זו.\n\nהקישור פועל פעם אחת, בתוך {Of(minutes, "דקה אחת", "שתי דקות", $"{Number(minutes)} דקות")}. אם לא ביקשתם זאת, אין צורך לעשות דבר: בלי הקישור איש לא ייכנס.";

    public override string AddressRefusedSubject => "אי אפשר להשתמש כאן בכתובת זו";

    public override string AddressRefusedMail(string site) => $"מישהו, אולי אתם, ביקש חשבון באתר {site} עם כתובת זו. כתובות של שירות הדוא״ל הזה אינן מתקבלות שם; השתמשו בכתובת אחרת.";

    public override string InvitationSubject(string site) => $"הזמנה אל {site}";

    public override string InvitationMail(string role, string site, int days) => $"תפקידכם באתר {site}: {role}.\n\nהקישור מחבר אתכם פעם אחת, בתוך {Of(days, "יום אחד", "יומיים", $"{Number(days)} ימים")}. לאחר מכן תגדירו סיסמה עם יישום לקודים חד־פעמיים, או מפתח גישה.";

    public override string Accept => "אישור";

    public override string Auditor => "ביקורת";

    public override string Moderator => "הנחיית דיונים";

    public override string Editor => "עריכה";

    public override string Administrator => "ניהול";

    public override string HeldSubject(string story) => $"תגובתכם על ”{story}“ ממתינה למנחה";

    public override string HeldMail(string story) => $"תגובתכם על ”{story}“ שמורה ותוצג לאחר שמנחה יקרא אותה. אין צורך לשלוח אותה שוב.";

    public override string HeldOnReportsMail(string story) => $"קוראים דיווחו על תגובתכם על ”{story}“. היא אינה מוצגת עד שמנחה יקרא אותה. אין צורך לשלוח אותה שוב.";

    public override string RefusedSubject(string story) => $"תגובתכם על ”{story}“ לא התקבלה";

    public override string RefusedMail(string story) => $"תגובתכם על ”{story}“ לא פורסמה. הטקסט שמור עבורכם: אפשר לתקן אותו ולשלוח שוב.";

    public override string FallsUnder(string clause) => $"היא נכללת בסעיף זה של כללי הדיון: {clause}";

    public override string TheReason(string reason) => $"הסיבה: {reason}";

    public override string DecidedByProgram => "כך החליטה התוכנה המיישמת את הכללים; אדם עדיין לא בדק זאת.";

    public override string DecidedByPerson => "כך החליט אדם.";

    public override string ReasonsBelow => "בדף שלהלן מופיעים הנימוקים במלואם. אם לדעתכם זו טעות, אפשר לערער שם; אדם ישיב לכם.";

    public override string ReasonsAndWhatYouCanDo => "הנימוקים, ומה אפשר לעשות";

    public override string ReportSubject(string story) => $"הדיווח שלכם על תגובה תחת ”{story}“";

    public override string ReportUpheldMail(string story) => $"דיווחתם על תגובה תחת ”{story}“. מנחה בדק אותה והסכים אתכם: התגובה אינה מוצגת עוד. תודה שהבאתם זאת לידיעתנו.";

    public override string ReportKeptMail(string story) => $"דיווחתם על תגובה תחת ”{story}“. מנחה בדק אותה: התגובה נשארת, כי היא עומדת בכללי הדיון. תודה שהבאתם זאת לידיעתנו.";

    public override string YourReports => "הדיווחים שלכם";

    public override string SeeWhereItStands => "לראות היכן זה עומד";

    public override string AppealSettledSubject => "אין עוד צורך בערעור שלכם";

    public override string AppealSettledMail => "ההחלטה שעליה ערערתם אינה עומדת עוד, ולכן אין עוד צורך להשיב על הערעור.";

    public override string AppealUpheldSubject => "הערעור שלכם התקבל";

    public override string AppealUpheldMail => "צדקתם: אדם אחר מזה שהחליט תחילה בדק זאת, וההחלטה בוטלה.";

    public override string AppealRejectedSubject => "הערעור שלכם נדחה";

    public override string AppealRejectedMail => "אדם אחר מזה שהחליט תחילה בדק זאת. ההחלטה עומדת בעינה.";

    public override string WhatElseStands => "מה עוד אפשר לעשות כתוב בהודעת הנימוקים בדף שלהלן.";

    public override string AppealOpenAgainSubject => "הערעור שלכם פתוח שוב";

    public override string AnswerTakenBackMail => "התשובה על הערעור שלכם בוטלה. הוא ייענה מחדש.";

    public override string DecisionStandsAgainMail => "ההחלטה שעליה ערערתם עומדת שוב, ועדיין לא השיבו על הערעור. כעת ישיב עליו אדם.";

    public override string AnswerInTheirWords(string answer) => $"התשובה כלשונה:\n{answer}";

    public override string StandsAs(int number) => $"תגובתכם מופיעה בדיון במספר \u200E#{number}.";

    public override string ItNoLongerApplies => "זה אינו חל עוד.";

    public override string SettledPublished => "התגובה פורסמה.";

    public override string SettledWithdrawn => "משכתם את התגובה.";

    public override string SettledRemoved => "בינתיים החליט אדם: התגובה הוסרה. אפשר לערער גם על החלטה זו.";

    public override string SettledOtherText => "שלחתם טקסט אחר, ועליו הוחלט מחדש.";

    public override string NoticeSubject(int number, string site) => $"הודעתכם מספר {number} אל {site}";

    public override string NoticeReceivedMail(string site, int number) => $"{site} קיבל את הודעתכם על תוכן לא חוקי. מספרה {number}.\n\nאדם יקרא אותה ויחליט. ההחלטה ונימוקיה יישלחו אליכם לכתובת זו. בדף שלהלן אפשר גם למחוק את שמכם ואת כתובתכם.";

    public override string NoticeDecidedSubject(int number, string site) => $"הודעתכם מספר {number} אל {site}: ההחלטה";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nכך החליט אדם, לא תוכנה. הנימוקים:\n{reasons}\n\nאם אינכם מסכימים, אפשר להשיב להודעה זו, לפנות לגוף מוסמך ליישוב סכסוכים מחוץ לבית המשפט (סעיף 21 לחוק השירותים הדיגיטליים) אם הוא מחייב אתר זה, או לפנות לבית המשפט.";

    public override string NoticeReopenedSubject(int number) => $"הודעתכם מספר {number} פתוחה שוב";

    public override string NoticeReopenedMail => "ההחלטה בהודעתכם בוטלה. יוחלט בה מחדש.";

    public override string NoticeOpen => "עדיין לא הוחלט בה.";

    public override string NoticeRemoved => "התגובה הוסרה.";

    public override string NoticeHeld => "התגובה אינה מוצגת בזמן הבדיקה.";

    public override string NoticeNothing => "לא ננקט צעד בעקבות הודעה זו.";
}
