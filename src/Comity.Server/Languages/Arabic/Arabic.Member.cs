namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string SearchInDiscussion => "ابحث في هذا النقاش";

    public override string Search => "ابحث";

    public override string NothingFound => "لا يوجد تعليق بهذه الكلمات.";

    public override string Pinned => "مثبّت";

    public override string Featured => "مختار";

    public override string NewTag => "جديد";

    public override string YouIgnore => "أنت تتجاهل [] – إظهار";

    public override string Ignore => "تجاهل []";

    public override string ReadAgain => "اقرأ [] من جديد";

    public override string KeepDraft => "احفظ كمسودة";

    public override string DraftKept => "مسودتك، محفوظة لك وحدك.";

    public override string SawThem => "لقد رأيتها";

    public override string ShowNew => "أظهر لي من الآن ما الجديد هنا";

    public override string Alerts => "التنبيهات";

    public override string Unread => "غير مقروءة";

    public override string Highlights => "مختارات";
}
