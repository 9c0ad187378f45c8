namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string CommentTooLong(int most, int length) => $"תגובה מכילה לכל היותר {Number(most)} תווים; בזו יש {Number(length)}.";

    public override string CommentEmpty => "התגובה ריקה.";

    public override string HalfCharacter(int at) => $"יש בטקסט חצי תו במקום {at}.";

    public override string ControlCharacter(int at) => $"יש בטקסט תו בקרה במקום {at}, שאי אפשר להציגו.";

    public override string NameNeeded => "נדרש שם של אותיות או ספרות.";

    public override string NameTooLong(int most, int length) => $"שם מכיל לכל היותר {Number(most)} תווים; בזה יש {Number(length)}.";

    public override string EmailWrong => "זו אינה כתובת דוא״ל; השמיטו או תקנו אותה.";

    public override string TrapFilled => "מולא שדה שצריך להישאר ריק. אם אינכם מכונה, שלחו את תגובתכם פעם נוספת.";

    public override string FormTooOld => "טופס זה התיישן. הטקסט שלכם נשמר; שלחו אותו פעם נוספת.";

    public override string TooQuick => "זה היה מהיר משאנשים כותבים, ויש בו קישור. הטקסט שלכם נשמר; המתינו רגע ושלחו פעם נוספת.";

    public override string MuchInShortTime(int seconds) => $"זה היה הרבה בזמן קצר. הטקסט שלכם נשמר; נסו שוב בעוד {Of(seconds, "שנייה אחת", "שתי שניות", $"{Number(seconds)} שניות")}.";

    public override string NoSuchStory => "אין כתבה כזאת.";

    public override string NoDiscussion => "לכתבה זו אין דיון.";

    public override string DiscussionClosed => "הדיון הזה סגור; אפשר עדיין לקרוא אותו.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"אינכם יכולים להשתתף בדיון זה עד {Date(end)}: {reason}.";

    public override string BarredFor(string reason) => $"אינכם יכולים עוד להשתתף בדיון זה: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"אינכם יכולים להשתתף בדיון זה עד {Date(end)}, כי נחסמתם לפי כללי הדיון.";

    public override string Barred => "אינכם יכולים עוד להשתתף בדיון זה, כי נחסמתם לפי כללי הדיון.";

    public override string WarnedFirst(string reason, string address) => $"מנחה הזהיר אתכם: {reason}. אשרו ב־/warnings שקראתם (תוכנות: POST {address}), ואז שלחו את תגובתכם.";

    public override string NoSuchCommentOfYours => "אין לכם תגובה כזאת.";

    public override string RemovedAlready => "מנחה כבר הסיר תגובה זו.";

    public override string NoSuchComment => "אין תגובה כזאת.";

    public override string OwnWithdrawInstead => "זו תגובתכם שלכם; אפשר למשוך אותה.";

    public override string OwnComment => "זו תגובתכם שלכם.";

    public override string ChooseClause => "בחרו את הסעיף שהתגובה מפרה.";

    public override string EditTimeOver => "הזמן שבו אפשר היה לשנות תגובה זו חלף; עדיין אפשר למשוך אותה.";

    public override string PersonLooksNow => "אדם בודק כעת תגובה זו; אי אפשר לשנותה עד שיחליט. עדיין אפשר למשוך אותה.";

    public override string EmailServiceRefused => "תגובות מכתובות של שירות דוא״ל זה אינן מתקבלות כאן. השתמשו בכתובת אחרת.";

    public override string AnsweredGone => "התגובה שעליה אתם משיבים אינה נמצאת עוד בדיון זה.";

    public override string WriteWhyWrong => "כתבו מדוע לדעתכם ההחלטה שגויה.";

    public override string AppealTooLong(int most, int length) => $"ערעור מכיל לכל היותר {most} תווים; בזה יש {length}.";

    public override string DecisionChanged => "ההחלטה השתנתה בינתיים. קראו מה עומד כעת.";

    public override string AppealedAlready => "כבר ערערתם על החלטה זו; על כל החלטה אפשר לערער פעם אחת.";

    public override string AppealTimeOver(int months) => $"המועד לערער, {Of(months, "חודש אחד", "חודשיים", $"{Number(months)} חודשים")}, חלף.";

    public override string NothingToAppeal => "אין על מה לערער.";

    public override string SayWhichLaw(int most) => $"כתבו איזה חוק התגובה מפרה, בלא יותר מ־{most} תווים.";

    public override string ExplainWhy(int most) => $"הסבירו מדוע, בלא יותר מ־{most} תווים.";

    public override string ConfirmGoodFaith => "אשרו שאתם מאמינים בתום לב שההודעה מדויקת ומלאה.";

    public override string NotifierNameTooLong(int most) => $"שם מכיל לכל היותר {most} תווים.";

    public override string GiveNameAndAddress => "ציינו את שמכם ואת כתובת הדוא״ל שלכם. אפשר להשמיטם רק בעבירות מין בילדים.";
}
