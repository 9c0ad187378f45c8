namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string ApprovedSubject => "תגובתכם פורסמה";

    public override string ApprovedMail => "מנחה קרא את תגובתכם ופרסם אותה.";

    public override string RestoredSubject => "תגובתכם הוחזרה";

    public override string RestoredMail => "מנחה החזיר את תגובתכם למקומה.";

    public override string HiddenSubject => "תגובתכם ממתינה להחלטה";

    public override string HiddenMail => "מנחה הסתיר את תגובתכם עד שיוחלט אם תוכל להישאר.";

    public override string RemovedSubject => "תגובתכם הוסרה";

    public override string RemovedMail => "מנחה הסיר את תגובתכם.";

    public override string SeveralPublishedSubject(int n) => Of(n, "תגובתכם פורסמה", "שתיים מתגובותיכם פורסמו", $"{Number(n)} מתגובותיכם פורסמו");

    public override string SeveralPublishedMail => "מנחה קרא תגובות שלכם ופרסם אותן.";

    public override string SeveralRemovedSubject(int n) => Of(n, "תגובתכם הוסרה", "שתיים מתגובותיכם הוסרו", $"{Number(n)} מתגובותיכם הוסרו");

    public override string SeveralRemovedMail => "מנחה הסיר תגובות שלכם.";

    public override string TakenBackSubject => "החלטה בוטלה";

    public override string TakenBackMail => "מנחה ביטל החלטה שכתבנו לכם עליה. המצב כפי שהיה לפניה.";

    public override string WarningMeasure => "אזהרה";

    public override string PreModerationMeasure => "הנחיה מראש";

    public override string SuspensionMeasure => "השעיה";

    public override string BlockMeasure => "חסימה";

    public override string MeasureLiftedSubject(string measure) => $"הוסר אמצעי: {measure}";

    public override string MeasureLiftedMail(string measure) => $"מנחה הסיר אמצעי שננקט כלפיכם: {measure}.";

    public override string MeasureFellMail(string measure) => $"ההסרות שבעקבותיהן ננקט אמצעי זה ({measure}) אינן עומדות עוד כולן, ולכן אינו חל עוד.";

    public override string MeasureSubject(string measure) => $"אמצעי שננקט כלפיכם: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"אינו חל עוד: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"חל שוב: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "תגובה אחת שלכם הוסרה יחד עם זה.", "שתיים מתגובותיכם הוסרו יחד עם זה.", $"{Number(n)} מתגובותיכם הוסרו יחד עם זה.");

    public override string WarnsYou => "מנחה מזהיר אתכם.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"מנחה קורא את תגובותיכם לפני פרסומן, עד {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "מנחה קורא את תגובותיכם לפני פרסומן, עד שהאמצעי יוסר.";

    public override string NoPartUntil(DateTimeOffset end) => $"אינכם יכולים להשתתף בדיונים שלנו עד {Date(end)}.";

    public override string NoPartUntilLifted => "אינכם יכולים להשתתף בדיונים שלנו עד שהאמצעי יוסר.";

    public override string CommentUnder(int number, string story) => $"תגובה \u200E#{number} תחת ”{story}“";

    public override string ACommentUnder(string story) => $"תגובה תחת ”{story}“";

    public override string AndMore(int n) => $"… ועוד {Number(n)}.";

    public override string StateAgain(int n, string state) => $"{Of(n, "מצבה שוב", "מצבן שוב", "מצבן שוב")}: {state}.";

    public override string StatePublished => "פורסמה";

    public override string StateHeld => "ממתינה למנחה";

    public override string StateRefused => "נדחתה";

    public override string StateRemoved => "הוסרה";

    public override string StateWithdrawn => "נמשכה";

    public override string OurClause(int number, string title) => $"סעיף {number} של כללי הדיון שלנו, {title}:";

    public override string GroundIsLaw => "היסוד הוא החוק, לא כללי הדיון שלנו.";

    public override string ModeratorsWords => "הסיבה במילותיו של המנחה:";

    public override string PolicyAttachesIt => "הכללים קושרים זאת להחלטה שקיבל אדם; אדם לא אישר זאת.";

    public override string PersonNotProgram => "כך החליט אדם, לא תוכנה.";

    public override string AppealOnPageBelow => "אם לדעתכם זו טעות, אפשר לערער בדף שלהלן; אדם אחר יבדוק זאת שוב.";

    public override string WholePolicy(string address) => $"הכללים במלואם: {address}";
}
