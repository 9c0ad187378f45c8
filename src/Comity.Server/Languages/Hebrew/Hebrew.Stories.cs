namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string OlderStories => "כתבות ישנות יותר";

    public override string NoStories => "אין כאן עדיין כתבות.";

    public override string Pages => "עמודים";

    public override string Newest => "החדשות ביותר";

    public override string Published => "פורסם ב־";

    public override string Updated => "עודכן ב־";

    public override string Corrections => "תיקונים";

    public override string Tags => "נושאים";

    public override string ReadStoryAt(string host) => $"לקריאת הכתבה באתר {host}";

    public override string VersionNotInForce => "גרסה זו אינה בתוקף עוד.";

    public override string ReadTheOneInForce => "לקריאת הגרסה שבתוקף.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"גרסה {Number(version)}, בתוקף מאז {Date(at)}.";

    public override string AllVersions => "כל הגרסאות";

    public override string PolicyVersions => "גרסאות הכללים";

    public override string PolicyVersionsMean => "הגרסה החדשה ביותר היא שבתוקף. כל תגובה נבחנה לפי הגרסה שהייתה בתוקף כשנשלחה.";

    public override string VersionColumn => "גרסה";

    public override string InForceSinceColumn => "בתוקף מאז";

    public override string EnactedByColumn => "נקבעה בידי";

    public override string WhyColumn => "מדוע";

    public override string ChangesColumn => "שינויים";

    public override string WhatChangedWith(int version) => $"מה השתנה בגרסה {Number(version)}";

    public override string ChangesOfVersion(int version) => $"השינויים בגרסה {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"בתוקף מאז {Date(at)}; נקבעה בידי {who}.";

    public override string ChangedNothingSeen => "שום דבר שהקוראים רואים.";

    public override string ChangesCaption => "השינויים לפי סעיף ושפה";

    public override string WhatColumn => "מה";

    public override string BeforeColumn => "לפני";

    public override string AfterColumn => "אחרי";

    public override string Nothing => "אין";

    public override string ByAdministrator => "הנהלת האתר";

    public override string ByEditor => "עורך";

    public override string ByProgramAtStart => "התוכנה, בהתחלה";

    public override string ByOperator => "מפעיל האתר";

    public override string GiveThisMark => "אם תדווחו על כך למערכת, ציינו את הסימן הזה:";

    public override string ToFrontPage => "לעמוד הראשי";

    public override string FormNoLongerValid => "טופס זה אינו בתוקף עוד. חזרו אחורה, טענו את הדף מחדש ושלחו שוב.";

    public override string NotUnderstood => "לא היה אפשר להבין את הבקשה.";

    public override string SignInFirst => "יש להתחבר תחילה.";

    public override string MayNot => "אין לכם הרשאה לכך.";

    public override string NothingHere => "אין כאן דבר.";

    public override string WrongKindOfRequest => "כתובת זו אינה מקבלת בקשה מסוג זה.";

    public override string NoLongerHere => "זה אינו נמצא כאן עוד.";

    public override string TooLarge => "מה ששלחתם גדול מדי.";

    public override string WrongKindOfContent => "מה ששלחתם הוא מסוג שאינו מתקבל כאן.";

    public override string TooManyRequests => "בקשות רבות מדי. נא להמתין מעט ולנסות שוב.";

    public override string OurFault => "משהו השתבש אצלנו. הדבר נרשם.";

    public override string TryAgainSoon => "לא ניתן לשמור דבר כרגע. נסו שוב בעוד רגע; דבר ממה שכתבתם לא נקלט.";
}
