namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string CommentTooLong(int most, int length) => $"Şərhdə ən çoxu {Number(most)} simvol ola bilər; bunda {Number(length)} simvol var.";

    public override string CommentEmpty => "Şərh boşdur.";

    public override string HalfCharacter(int at) => $"Mətnin {at} mövqeyində yarım simvol var.";

    public override string ControlCharacter(int at) => $"Mətnin {at} mövqeyində göstərilə bilməyən idarəedici simvol var.";

    public override string NameNeeded => "Hərf və ya rəqəmlərdən ibarət ad lazımdır.";

    public override string NameTooLong(int most, int length) => $"Adda ən çoxu {Number(most)} simvol ola bilər; bunda {Number(length)} simvol var.";

    public override string EmailWrong => "Bu, e-poçt ünvanı deyil; onu buraxın və ya düzəldin.";

    public override string TrapFilled => "Boş qalmalı olan sahə doldurulub. Proqram deyilsinizsə, şərhinizi bir daha göndərin.";

    public override string FormTooOld => "Bu formanın vaxtı keçib. Mətniniz saxlanılıb; onu bir daha göndərin.";

    public override string TooQuick => "Bu, insanların yazdığından daha sürətli idi və içində keçid var. Mətniniz saxlanılıb; bir az gözləyib bir daha göndərin.";

    public override string MuchInShortTime(int seconds) => $"Qısa vaxtda həddən çox. Mətniniz saxlanılıb; {Number(seconds)} {Of(seconds, "saniyə", "saniyə")} sonra yenidən cəhd edin.";

    public override string NoSuchStory => "Belə xəbər yoxdur.";

    public override string NoDiscussion => "Bu xəbərin müzakirəsi yoxdur.";

    public override string DiscussionClosed => "Bu müzakirə bağlanıb; onu hələ oxumaq olar.";

    public override string BarredUntilFor(DateTimeOffset end, string reason) => $"Bu müzakirədə iştirak edə bilməzsiniz. Son tarix: {Date(end)}. Səbəb: {reason}.";

    public override string BarredFor(string reason) => $"Bu müzakirədə artıq iştirak edə bilməzsiniz: {reason}.";

    public override string BarredUntil(DateTimeOffset end) => $"Müzakirə qaydalarına görə bloklandığınız üçün bu müzakirədə iştirak edə bilməzsiniz. Son tarix: {Date(end)}.";

    public override string Barred => "Müzakirə qaydalarına görə bloklandığınız üçün bu müzakirədə artıq iştirak edə bilməzsiniz.";

    public override string WarnedFirst(string reason, string address) => $"Moderator sizə xəbərdarlıq edib: {reason}. Onu oxuduğunuzu /warnings səhifəsində təsdiqləyin (proqramlar: POST {address}), sonra şərhinizi göndərin.";

    public override string NoSuchCommentOfYours => "Belə bir şərhiniz yoxdur.";

    public override string RemovedAlready => "Moderator bu şərhi artıq silib.";

    public override string NoSuchComment => "Belə şərh yoxdur.";

    public override string OwnWithdrawInstead => "Bu sizin şərhinizdir; onu geri götürə bilərsiniz.";

    public override string OwnComment => "Bu sizin şərhinizdir.";

    public override string ChooseClause => "Şərhin pozduğu bəndi seçin.";

    public override string EditTimeOver => "Bu şərhi dəyişmək üçün vaxt keçib; onu hələ geri götürə bilərsiniz.";

    public override string PersonLooksNow => "Bu şərhə indi insan baxır; qərar verənə qədər onu dəyişmək olmaz. Onu hələ geri götürə bilərsiniz.";

    public override string EmailServiceRefused => "Bu e-poçt xidmətinin ünvanlarından şərhlər burada qəbul edilmir. Başqa ünvan göstərin.";

    public override string AnsweredGone => "Cavab verdiyiniz şərh artıq bu müzakirədə yoxdur.";

    public override string WriteWhyWrong => "Qərarı nə üçün səhv hesab etdiyinizi yazın.";

    public override string AppealTooLong(int most, int length) => $"Şikayətdə ən çoxu {most} simvol ola bilər; bunda {length} simvol var.";

    public override string DecisionChanged => "Qərar bu müddətdə dəyişib. İndi qüvvədə olanı oxuyun.";

    public override string AppealedAlready => "Bu qərardan artıq şikayət etmisiniz; hər qərardan bir dəfə şikayət etmək olar.";

    public override string AppealTimeOver(int months) => $"{Number(months)} aylıq şikayət müddəti bitib.";

    public override string NothingToAppeal => "Şikayət ediləsi heç nə yoxdur.";

    public override string SayWhichLaw(int most) => $"Şərhin hansı qanunu pozduğunu ən çoxu {most} simvolla yazın.";

    public override string ExplainWhy(int most) => $"Səbəbini ən çoxu {most} simvolla izah edin.";

    public override string ConfirmGoodFaith => "Bildirişin dəqiq və tam olduğuna vicdanla inandığınızı təsdiqləyin.";

    public override string NotifierNameTooLong(int most) => $"Adda ən çoxu {most} simvol ola bilər.";

    public override string GiveNameAndAddress => "Adınızı və e-poçt ünvanınızı göstərin. Onları yalnız uşaqlara qarşı cinsi cinayətlərdə göstərməmək olar.";
}
