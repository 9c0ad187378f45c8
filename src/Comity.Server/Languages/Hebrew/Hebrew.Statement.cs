namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string Restriction => "ההגבלה";

    public override string Territory => "תחולה גאוגרפית";

    public override string Duration => "משך";

    public override string Facts => "עובדות";

    public override string WhatLedToIt => "מה הוביל לכך";

    public override string AutomatedMeans => "אמצעים אוטומטיים";

    public override string LegalGround => "יסוד משפטי";

    public override string ContractualGround => "יסוד חוזי";

    public override string Reference => "מספר ההחלטה";

    public override string Concerns => "נוגע ל";

    public override string ByAProgram(string at) => $"{at}, בידי תוכנה";

    public override string InForceThen(int version) => $"[כללי הדיון], גרסה {Number(version)}, שהייתה אז בתוקף";

    public override string YouAreWarned => "קיבלתם אזהרה. אפשר להמשיך להשתתף.";

    public override string ReadBeforehand => "מנחה קורא את תגובותיכם לפני פרסומן.";

    public override string NoPartForATime => "אינכם יכולים לכתוב תגובות או לדווח עליהן לזמן מה.";

    public override string NoPart => "אינכם יכולים לכתוב תגובות או לדווח עליהן.";

    public override string HeldMeans => "תגובתכם אינה מוצגת עד שאדם יביט בה.";

    public override string RefusedMeans => "תגובתכם לא פורסמה. היא נשמרת כדי שתוכלו לתקן אותה.";

    public override string RemovedMeans => "תגובתכם הוסרה. מספרה ומקומה נשמרים.";

    public override string EverywhereAlike => "בכל מקום: אתר זה מציג אותו דבר בכל הארצות.";

    public override string OnAllSites => "בכל האתרים של מערכת זו, בכל הארצות.";

    public override string OnThisSite => "באתר זה, בכל הארצות.";

    public override string WarningRestrictsNothing => "אזהרה אינה מגבילה דבר; היא נמנית כאשר שוקלים צעדים נוספים.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"מ־{Date(start)} עד {Date(end)}; היא מסתיימת מאליה.";

    public override string FromUntilLifted(DateTimeOffset start) => $"מ־{Date(start)} עד שתוסר.";

    public override string UntilDecided => "עד שאדם יחליט.";

    public override string UntilCorrected => "עד שתשלחו טקסט מתוקן, או עד שיתקבל ערעור.";

    public override string UntilRestored => "ללא סוף, אלא אם תוחזר.";

    public override string ReadersReported => "קוראים דיווחו על התגובה.";

    public override string NoticeReceived => "התקבלה הודעה על תוכן לא חוקי.";

    public override string ProgramRead => "התוכנה שמיישמת את כללי הדיון קראה את התגובה בעת שליחתה.";

    public override string OnOwnInitiative => "ההחלטה התקבלה ביוזמתנו.";

    public override string ReportsWeighed => "לדיווחים של קוראים שצדקו בעבר היה די משקל כדי שהתגובה תמתין עד שאדם יביט בה.";

    public override string LedByReports => "דיווחי קוראים לפי כללי הדיון";

    public override string LedByNotice => "הודעה על תוכן לא חוקי";

    public override string LedByUs => "יוזמה שלנו";

    public override string ProgramFoundAndDecided => "תוכנה מצאה את התגובה והחליטה בעצמה; אדם לא הביט בה.";

    public override string ProgramApplied => "תוכנה יישמה את מה שהכללים קושרים להחלטה; אדם לא אישר זאת.";

    public override string ProgramWeighedReports => "תוכנה החליטה בעצמה, לפי משקל הדיווחים; אדם לא הביט בה.";

    public override string ProgramMarked => "תוכנה סימנה את התגובה; אדם החליט.";

    public override string PersonDecidedAlone => "לא היו: אדם החליט.";

    public override string BreaksTheLaw => "התגובה מפרה את החוק.";

    public override string PolicyProcedure => "נוהל של כללי הדיון";

    public override string ReadByPersonFirst => "תחילה אדם צריך לקרוא אותה.";

    public override string ClauseTitled(int number, string title) => $"סעיף {Number(number)}, {title}";

    public override string YoursAgainstClause => "מה שכתבתם נמצא מנוגד לסעיף זה.";

    public override string MayBeAgainstClause => "ייתכן שהתגובה מנוגדת לסעיף זה.";

    public override string FoundAgainstClause => "מנחה מצא שהתגובה מנוגדת לסעיף זה.";

    public override string CanCorrect => "אפשר לתקן את הטקסט ולשלוח שוב.";

    public override string CanAppeal => "אפשר לערער, ללא תשלום ובמילים שלכם; אדם אחר מזה שהחליט ישיב.";

    public override string CanTurnTo(string body) => $"אפשר לפנות אל {body}.";

    public override string CanTurnToBody => "באיחוד האירופי אפשר לפנות לגוף מוסמך ליישוב סכסוכים מחוץ לבית המשפט (סעיף 21 לחוק השירותים הדיגיטליים), אם אתר זה כפוף לו.";

    public override string CanGoToCourt => "אפשר לפנות לבית משפט בכל עת.";

    public override string UntilWhen(DateTimeOffset end) => $"עד {Date(end)}.";

    public override string ImageFirst => "בתגובה יש תמונה; תחילה אדם מביט בה.";

    public override string NotShownHuman => "אורחים רבים כותבים כעת, ודפדפן זה לא הראה שאינו מכונה.";

    public override string EmailServiceRead => "תגובות מכתובות של שירות דוא״ל זה נקראות תחילה.";

    public override string HeldBecause(string why) => $"ממתינה למנחה. {why}";

    public override string SearchTooLong(int most) => $"אפשר לחפש עד {Number(most)} תווים.";

    public override string SearchEmpty => "כתבו מילה לחיפוש.";

    public override string SearchManyWords(int most) => $"אפשר לחפש עד {Number(most)} מילים.";

    public override string SignInToIgnore => "היכנסו כדי להתעלם ממישהו.";

    public override string IgnoreTooMany(int most) => $"אתם כבר מתעלמים מ־{Number(most)} אנשים; חזרו תחילה לקרוא אחד מהם.";

    public override string SignInToReact => "היכנסו כדי לומר מה דעתכם על תגובה.";
}
