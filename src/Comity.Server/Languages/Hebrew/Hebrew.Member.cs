namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string SearchInDiscussion => "חיפוש בדיון הזה";

    public override string Search => "חיפוש";

    public override string NothingFound => "אין תגובה עם המילים האלה.";

    public override string Pinned => "נעוץ";

    public override string Featured => "מומלץ";

    public override string NewTag => "חדש";

    public override string YouIgnore => "אתם מתעלמים מ[] – הצגה";

    public override string Ignore => "התעלמות מ[]";

    public override string ReadAgain => "לקרוא שוב את []";

    public override string KeepDraft => "שמירה כטיוטה";

    public override string DraftKept => "הטיוטה שלכם, שמורה רק עבורכם.";

    public override string SawThem => "ראיתי אותן";

    public override string ShowNew => "להציג לי מעכשיו מה חדש כאן";

    public override string Alerts => "התראות";

    public override string Unread => "שלא נקראו";

    public override string Highlights => "נבחרות";
}
