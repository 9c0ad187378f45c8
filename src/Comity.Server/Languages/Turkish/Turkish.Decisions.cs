namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string ApprovedSubject => "Yorumunuz yayımlandı";

    public override string ApprovedMail => "Bir moderatör yorumunuzu okudu ve yayımladı.";

    public override string RestoredSubject => "Yorumunuz geri getirildi";

    public override string RestoredMail => "Bir moderatör yorumunuzu yerine geri koydu.";

    public override string HiddenSubject => "Yorumunuz karar bekliyor";

    public override string HiddenMail => "Bir moderatör, kalıp kalamayacağına karar verilene kadar yorumunuzu gizledi.";

    public override string RemovedSubject => "Yorumunuz kaldırıldı";

    public override string RemovedMail => "Bir moderatör yorumunuzu kaldırdı.";

    public override string SeveralPublishedSubject(int n) => Of(n, "Yorumunuz yayımlandı", $"{Number(n)} yorumunuz yayımlandı");

    public override string SeveralPublishedMail => "Bir moderatör yorumlarınızı okudu ve yayımladı.";

    public override string SeveralRemovedSubject(int n) => Of(n, "Yorumunuz kaldırıldı", $"{Number(n)} yorumunuz kaldırıldı");

    public override string SeveralRemovedMail => "Bir moderatör yorumlarınızı kaldırdı.";

    public override string TakenBackSubject => "Bir karar geri alındı";

    public override string TakenBackMail => "Bir moderatör, size yazdığımız bir kararı geri aldı. Her şey karardan önceki gibi.";

    public override string WarningMeasure => "uyarı";

    public override string PreModerationMeasure => "ön denetim";

    public override string SuspensionMeasure => "süreli uzaklaştırma";

    public override string BlockMeasure => "engelleme";

    public override string MeasureLiftedSubject(string measure) => $"Kaldırılan önlem: {measure}";

    public override string MeasureLiftedMail(string measure) => $"Bir moderatör size uygulanan önlemi kaldırdı: {measure}.";

    public override string MeasureFellMail(string measure) => $"Bu önleme ({measure}) yol açan kaldırmaların hepsi artık geçerli değil; bu yüzden önlem de geçerli değil.";

    public override string MeasureSubject(string measure) => $"Size uygulanan önlem: {measure}";

    public override string MeasureNoLongerApplies(string measure) => $"Artık geçerli değil: {measure}.";

    public override string MeasureAppliesAgain(string measure) => $"Yeniden geçerli: {measure}.";

    public override string RemovedWithIt(int n) => Of(n, "Bununla birlikte bir yorumunuz kaldırıldı.", $"Bununla birlikte {Number(n)} yorumunuz kaldırıldı.");

    public override string WarnsYou => "Bir moderatör sizi uyarıyor.";

    public override string ReadBeforehandUntil(DateTimeOffset end) => $"Yorumlarınızı yayımlanmadan önce bir moderatör okuyor. Bitiş: {Date(end)}.";

    public override string ReadBeforehandUntilLifted => "Yorumlarınızı yayımlanmadan önce bir moderatör okuyor; önlem kaldırılana kadar böyle.";

    public override string NoPartUntil(DateTimeOffset end) => $"Tartışmalarımıza katılamazsınız. Bitiş: {Date(end)}.";

    public override string NoPartUntilLifted => "Önlem kaldırılana kadar tartışmalarımıza katılamazsınız.";

    public override string CommentUnder(int number, string story) => $"“{story}” haberinin altında #{number} numaralı yorum";

    public override string ACommentUnder(string story) => $"“{story}” haberinin altında bir yorum";

    public override string AndMore(int n) => $"… ve {Number(n)} yorum daha.";

    public override string StateAgain(int n, string state) => $"{Of(n, "Yeniden şu durumda", "Yeniden şu durumdalar")}: {state}.";

    public override string StatePublished => "yayımda";

    public override string StateHeld => "bekletiliyor";

    public override string StateRefused => "reddedildi";

    public override string StateRemoved => "kaldırıldı";

    public override string StateWithdrawn => "geri çekildi";

    public override string OurClause(int number, string title) => $"Tartışma Kurallarımızın {number}. maddesi, {title}:";

    public override string GroundIsLaw => "Dayanak, Tartışma Kurallarımız değil, yasadır.";

    public override string ModeratorsWords => "Moderatörün kendi sözleriyle gerekçe:";

    public override string PolicyAttachesIt => "Kurallar bunu bir insanın verdiği karara bağlar; ayrıca bir insan onaylamadı.";

    public override string PersonNotProgram => "Buna bir program değil, bir insan karar verdi.";

    public override string AppealOnPageBelow => "Yanlış olduğunu düşünüyorsanız aşağıdaki sayfada itiraz edebilirsiniz; başka biri yeniden bakacak.";

    public override string WholePolicy(string address) => $"Kuralların tamamı: {address}";
}
