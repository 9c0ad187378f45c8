namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string Restriction => "Məhdudiyyət";

    public override string Territory => "Ərazi";

    public override string Duration => "Müddət";

    public override string Facts => "Faktlar";

    public override string WhatLedToIt => "Buna səbəb olan";

    public override string AutomatedMeans => "Avtomatik vasitələr";

    public override string LegalGround => "Hüquqi əsas";

    public override string ContractualGround => "Müqavilə əsası";

    public override string Reference => "Qərarın nömrəsi";

    public override string Concerns => "Nəyə aiddir";

    public override string ByAProgram(string at) => $"{at}, proqram tərəfindən";

    public override string InForceThen(int version) => $"[Müzakirə qaydaları], versiya {Number(version)}, o vaxt qüvvədə olan";

    public override string YouAreWarned => "Sizə xəbərdarlıq edildi. İştirak etməyə davam edə bilərsiniz.";

    public override string ReadBeforehand => "Şərhlərinizi dərc olunmazdan əvvəl moderator oxuyur.";

    public override string NoPartForATime => "Bir müddət şərh yaza və şikayət edə bilməzsiniz.";

    public override string NoPart => "Şərh yaza və şikayət edə bilməzsiniz.";

    public override string HeldMeans => "Şərhiniz ona insan baxana qədər göstərilmir.";

    public override string RefusedMeans => "Şərhiniz dərc olunmadı. Düzəldə biləsiniz deyə saxlanılır.";

    public override string RemovedMeans => "Şərhiniz silindi. Nömrəsi və yeri saxlanılır.";

    public override string EverywhereAlike => "Hər yerdə: bu sayt bütün ölkələrə eyni şeyi göstərir.";

    public override string OnAllSites => "Bu quraşdırmanın bütün saytlarında, bütün ölkələrdə.";

    public override string OnThisSite => "Bu saytda, bütün ölkələrdə.";

    public override string WarningRestrictsNothing => "Xəbərdarlıq heç nəyi məhdudlaşdırmır; sonrakı addımlar ölçüləndə nəzərə alınır.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"Başlanğıc: {Date(start)}. Son: {Date(end)}; öz-özünə bitir.";

    public override string FromUntilLifted(DateTimeOffset start) => $"Başlanğıc: {Date(start)}; ləğv olunana qədər davam edir.";

    public override string UntilDecided => "İnsan qərar verənə qədər.";

    public override string UntilCorrected => "Düzəldilmiş mətn göndərənə və ya şikayət təmin olunana qədər.";

    public override string UntilRestored => "Bərpa edilməsə, müddətsiz.";

    public override string ReadersReported => "Oxucular şərhdən şikayət etmişdi.";

    public override string NoticeReceived => "Qanunsuz məzmun haqqında bildiriş alınmışdı.";

    public override string ProgramRead => "Müzakirə qaydalarını tətbiq edən proqram şərhi göndəriləndə oxudu.";

    public override string OnOwnInitiative => "Qərar öz təşəbbüsümüzlə verildi.";

    public override string ReportsWeighed => "Əvvəllər haqlı çıxmış oxucuların şikayətləri onun insan baxana qədər gözləməsi üçün kifayət qədər ağır idi.";

    public override string LedByReports => "Oxucuların Müzakirə qaydaları üzrə şikayətləri";

    public override string LedByNotice => "Qanunsuz məzmun haqqında bildiriş";

    public override string LedByUs => "Öz təşəbbüsümüz";

    public override string ProgramFoundAndDecided => "Şərhi proqram tapdı və özü qərar verdi; heç bir insan baxmamışdı.";

    public override string ProgramApplied => "Proqram qaydaların qərara bağladığını tətbiq etdi; ayrıca insan təsdiqləməyib.";

    public override string ProgramWeighedReports => "Proqram şikayətlərin ağırlığına görə özü qərar verdi; heç bir insan baxmamışdı.";

    public override string ProgramMarked => "Proqram şərhi işarələmişdi; qərarı insan verdi.";

    public override string PersonDecidedAlone => "Yoxdur: qərarı insan verdi.";

    public override string BreaksTheLaw => "Şərh qanunu pozur.";

    public override string PolicyProcedure => "Müzakirə qaydalarının işləmə qaydası";

    public override string ReadByPersonFirst => "Əvvəlcə onu insan oxumalıdır.";

    public override string ClauseTitled(int number, string title) => $"{Number(number)} nömrəli bənd, {title}";

    public override string YoursAgainstClause => "Yazdığınız bu bəndə uyğun sayılmadı.";

    public override string MayBeAgainstClause => "Şərh bu bəndə uyğun olmaya bilər.";

    public override string FoundAgainstClause => "Moderator şərhi bu bəndə uyğun saymadı.";

    public override string CanCorrect => "Mətni düzəldib yenidən göndərə bilərsiniz.";

    public override string CanAppeal => "Pulsuz və öz sözlərinizlə şikayət edə bilərsiniz; qərar verəndən başqa insan cavab verəcək.";

    public override string CanTurnTo(string body) => $"Bura müraciət edə bilərsiniz: {body}.";

    public override string CanTurnToBody => "Avropa İttifaqında, bu sayta aiddirsə, sertifikatlı məhkəmədənkənar mübahisə həlli orqanına müraciət edə bilərsiniz (Rəqəmsal Xidmətlər Aktı, maddə 21).";

    public override string CanGoToCourt => "İstənilən vaxt məhkəməyə müraciət edə bilərsiniz.";

    public override string UntilWhen(DateTimeOffset end) => $"Son tarix: {Date(end)}.";

    public override string ImageFirst => "Şərhdə şəkil var; əvvəlcə ona insan baxır.";

    public override string NotShownHuman => "Hazırda çoxlu qonaq yazır və bu brauzer maşın olmadığını göstərmədi.";

    public override string EmailServiceRead => "Bu e-poçt xidmətinin ünvanlarından şərhlər əvvəlcə oxunur.";

    public override string HeldBecause(string why) => $"Moderator üçün saxlanıldı. {why}";

    public override string SearchTooLong(int most) => $"Ən çoxu {Number(most)} simvolla axtarın.";

    public override string SearchEmpty => "Axtarmaq üçün söz yazın.";

    public override string SearchManyWords(int most) => $"Ən çoxu {Number(most)} sözlə axtarın.";

    public override string SignInToIgnore => "Kiminsə şərhlərini gizlətmək üçün daxil olun.";

    public override string IgnoreTooMany(int most) => $"Artıq {Number(most)} nəfərin şərhlərini gizlədirsiniz; əvvəlcə birini yenidən oxumağa başlayın.";

    public override string SignInToReact => "Şərh haqqında nə düşündüyünüzü demək üçün daxil olun.";
}
