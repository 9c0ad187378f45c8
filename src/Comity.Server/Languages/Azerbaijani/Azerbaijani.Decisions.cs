namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string ApprovedSubject => "Şərhiniz dərc olundu";

    public override string ApprovedMail => "Moderator şərhinizi oxudu və dərc etdi.";

    public override string RestoredSubject => "Şərhiniz bərpa edildi";

    public override string RestoredMail => "Moderator şərhinizi yerinə qaytardı.";

    public override string HiddenSubject => "Şərhiniz qərar gözləyir";

    public override string HiddenMail => "Moderator qala bilib-bilməyəcəyi qərara alınana qədər şərhinizi gizlətdi.";

    public override string RemovedSubject => "Şərhiniz silindi";

    public override string RemovedMail => "Moderator şərhinizi sildi.";

    public override string SeveralPublishedSubject(int n) => Of(n, "Şərhiniz dərc olundu", $"{Number(n)} şərhiniz dərc olundu");

    public override string SeveralPublishedMail => "Moderator şərhlərinizi oxudu və dərc etdi.";

    public override string SeveralRemovedSubject(int n) => Of(n, "Şərhiniz silindi", $"{Number(n)} şərhiniz silindi");

    public override string SeveralRemovedMail => "Moderator şərhlərinizi sildi.";

    public override string TakenBackSubject => "Qərar geri götürüldü";

    public override string TakenBackMail => "Moderator sizə yazdığımız qərarı geri götürdü. Hər şey qərardan əvvəlki kimidir.";

    public override string WarningMeasure => "xəbərdarlıq";

    public override string PreModerationMeasure => "ilkin moderasiya";

    public override string SuspensionMeasure => "müvəqqəti uzaqlaşdırma";

    public override string BlockMeasure => "bloklama";

    public override string MeasureLiftedSubject(string measure) => $"Tədbir ləğv edildi: {measure}";

    public override string MeasureLiftedMail(string measure) => $"Moderator sizə tətbiq olunan tədbiri ləğv etdi: {measure}.";

    public override string MeasureFellMail(string measure) => $"Bu tədbirə ({measure}) səbəb olan silmələrin hamısı artıq qüvvədə deyil, ona görə tədbir də qüvvədə deyil.";

    public override string MeasureSubject(string measure) => $"Sizə tətbiq olunan tədbir: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Artıq qüvvədə deyil: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"Yenidən qüvvədədir: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "Bununla birlikdə bir şərhiniz silindi.", $"Bununla birlikdə {Number(n)} şərhiniz silindi.");

    public override string WarnsYou => "Moderator sizə xəbərdarlıq edir.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"Şərhlərinizi dərc olunmazdan əvvəl moderator oxuyur. Son tarix: {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "Tədbir ləğv edilənə qədər şərhlərinizi dərc olunmazdan əvvəl moderator oxuyur.";

    public override string NoPartUntil(DateTimeOffset end) => $"Müzakirələrimizdə iştirak edə bilməzsiniz. Son tarix: {Date(end)}.";

    public override string NoPartUntilLifted => "Tədbir ləğv edilənə qədər müzakirələrimizdə iştirak edə bilməzsiniz.";

    public override string CommentUnder(int number, string story) => $"“{story}” xəbərinin altında #{number} nömrəli şərh";

    public override string ACommentUnder(string story) => $"“{story}” xəbərinin altında şərh";

    public override string AndMore(int n) => $"… və daha {Number(n)} şərh.";

    public override string StateAgain(int n, string state) => $"{Of(n, "Onun vəziyyəti yenə", "Onların vəziyyəti yenə")}: {state}.";

    public override string StatePublished => "dərc olunub";

    public override string StateHeld => "saxlanılıb";

    public override string StateRefused => "rədd edilib";

    public override string StateRemoved => "silinib";

    public override string StateWithdrawn => "geri götürülüb";

    public override string OurClause(int number, string title) => $"Müzakirə qaydalarımızın {number} nömrəli bəndi, {title}:";

    public override string GroundIsLaw => "Əsas Müzakirə qaydalarımız yox, qanundur.";

    public override string ModeratorsWords => "Moderatorun öz sözləri ilə səbəb:";

    public override string PolicyAttachesIt => "Qaydalar bunu insanın verdiyi qərara bağlayır; ayrıca insan təsdiqləməyib.";

    public override string PersonNotProgram => "Bunu proqram yox, insan qərara alıb.";

    public override string AppealOnPageBelow => "Bunu səhv hesab edirsinizsə, aşağıdakı səhifədə şikayət edə bilərsiniz; ona başqa bir insan yenidən baxacaq.";

    public override string WholePolicy(string address) => $"Qaydalar tam şəkildə: {address}";
}
