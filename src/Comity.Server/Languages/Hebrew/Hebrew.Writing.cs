namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string WriteComment => "כתבו תגובה";

    public override string CannotBePublished => "אי אפשר לפרסם את התגובה כפי שהיא. שנו אותה ושלחו שוב.";

    public override string WouldWait => "כפי שהיא, התגובה תמתין למנחה.";

    public override string BreaksNothing => "אין בה דבר המפר את כללי הדיון.";

    public override string ReasonsInFull => "הנימוקים במלואם, וכיצד לערער";

    public override string Preview => "תצוגה מקדימה";

    public override string YouAnswer(int number) => $"אתם משיבים על [\u200E#{number}].";

    public override string WriteOwnInstead => "לכתוב במקום זאת תגובה נפרדת";

    public override string PersonName => "שם";

    public override string EmailMayBeLeftOut => "דוא״ל (לא חובה; אינו מוצג לעולם)";

    public override string YouWriteAs => "אתם כותבים בשם [].";

    public override string LeaveThisEmpty => "השאירו שדה זה ריק";
    public override string ImageField => "תמונה (לא חובה; אדם מביט בה לפני שאחרים רואים אותה)";
    public override string ImageAlt => "מה רואים בתמונה, במילים";
    public override string ImagesOff => "אתר זה אינו מקבל תמונות.";
    public override string ImageNeedsAlt => "כתבו במילים מה רואים בתמונה, ב־300 תווים לכל היותר.";
    public override string ImageNotTaken => "אי אפשר לקבל את התמונה. עליה להיות קובץ PNG, JPEG, WebP או GIF של 8 MB לכל היותר ובגודל רגיל.";
    public override string ChooseImageAgain => "יש לבחור את התמונה שוב; הדפדפן אינו שומר אותה.";
    public override string TakeImageAway => "הסרת התמונה";

    public override string Comment => "תגובה";

    public override string MarkdownHelp => "*הדגשה*, **מודגש**, > ציטוט, - רשימה, `קוד`.";

    public override string JudgedByPolicy => "מה שתפרסמו נבחן לפי [כללי הדיון].";

    public override string Post => "פרסום";

    public override string ChangeComment(int number) => $"שינוי תגובה \u200E#{number}";

    public override string NewTextCannotBePublished => "אי אפשר לפרסם את הטקסט החדש כפי שהוא; מה שפורסם נשאר בעינו. שנו אותו ושלחו שוב.";

    public override string NewTextIsJudged => "הטקסט החדש נבחן כמו תגובה חדשה. הגרסאות שהקוראים ראו נשארות פתוחות בפניהם.";

    public override string LeaveAsItIs => "להשאיר כפי שהיא";

    public override string WithdrawQuestion(int number) => $"למשוך את תגובה \u200E#{number}?";

    public override string WithdrawMeans => "הקוראים יראו שמי שכתב אותה משך אותה. התשובות לה יישארו. אי אפשר לבטל זאת.";

    public override string WithdrawIt => "משיכה";

    public override string LeaveIt => "להשאיר";

    public override string ReportComment(int number) => $"דיווח על תגובה \u200E#{number}";

    public override string ReportedBefore => "כבר דיווחתם על תגובה זו; מנחה יבדוק אותה.";

    public override string ReportThanks => "תודה. מנחה יבדוק אותה.";

    public override string ReportOutcomeWhere => "התוצאה תופיע ב[דף הדיווחים והערעורים שלכם].";

    public override string BackToDiscussion => "חזרה לדיון";

    public override string WhichClause => "איזה סעיף של כללי הדיון היא מפרה?";

    public override string SentenceForModerator => "משפט למנחה (לא חובה)";

    public override string TellMeByMail => "הודיעו לי בדוא״ל מה הוחלט";

    public override string BreaksLaw => "האם היא מפרה את החוק, ולא רק את הכללים שלנו?";

    public override string ReportIllegal => "דיווח על תוכן לא חוקי";

    public override string ModeratorWarned => "מנחה הזהיר אתכם:";

    public override string IHaveRead => "קראתי";

    public override string Warnings => "אזהרות";

    public override string NoWarning => "אין אזהרה הממתינה לכם. אפשר לכתוב שוב.";

    public override string ConfirmBeforeNext => "לפני תגובתכם הבאה, אשרו שקראתם. הכללים נמצאים ב[כללי הדיון].";

    public override string Clause(int number, string title) => $"סעיף {number}, {title}";

    public override string Breaks(string clause) => $"זה מפר את {clause}.";

    public override string MayBreak(string clause) => $"ייתכן שזה מפר את {clause}.";

    public override string TheLaw => "החוק";

    public override string ThePolicy => "כללי הדיון";
}
