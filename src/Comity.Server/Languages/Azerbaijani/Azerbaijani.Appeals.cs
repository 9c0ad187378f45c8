namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string DecidedAboutYou => "Haqqınızda verilən qərarlar";

    public override string NothingDecidedAboutYou => "Bu brauzerdən bilindiyi qədər heç bir şərhiniz saxlanılmayıb, rədd edilməyib və silinməyib.";

    public override string YouReportedNothing => "Bu brauzerdən bilindiyi qədər heç nə bildirməmisiniz.";

    public override string ReportOpen => "Moderator baxacaq.";

    public override string ReportUpheld => "Moderator sizinlə razılaşdı.";

    public override string ReportKept => "Moderator baxdı; şərh bəndə uyğundur.";

    public override string Lifted => "ləğv edilib";

    public override string YourMeasure(string measure) => $"Sizə tətbiq olunan tədbir: {measure}";

    public override string YourCommentNumber(int number) => $"Şərhiniz #{number}";

    public override string YourComment => "Şərhiniz";

    public override string YourWords => "Sözləriniz";

    public override string TextErased => "Mətn silinib.";

    public override string MarkedMeans => "İşarələnib: qərarın əsaslandığı sözlər.";

    public override string StatementOfReasons => "Əsaslandırma";

    public override string KeepAsText => "Mətn kimi saxlayın";

    public override string KeepAsJson => "JSON kimi saxlayın";

    public override string WhatYouCanDo => "Nə edə bilərsiniz";

    public override string CorrectAndSend => "Mətni düzəldib yenidən göndərin";

    public override string CorrectWhere => "Mətni düzəldib yenidən göndərmək üçün yazdığınız brauzerdə [xəbəri] açın.";

    public override string WhyIsItWrong => "Şikayət: qərar niyə səhvdir?";

    public override string PersonWillAnswer => "Onu insan oxuyub cavab verəcək.";

    public override string OtherPersonWillAnswer => "Onu qərar verəndən başqa insan oxuyub cavab verəcək.";

    public override string AppealOnce => "Bir dəfə şikayət edə bilərsiniz.";

    public override string Appeal => "Şikayət et";

    public override string WithdrawTheComment => "Şərhi geri götürün";

    public override string CannotBeUndone => "Bunu geri qaytarmaq olmaz.";

    public override string KeepAddressToYourself => "Bu ünvanı bilən hər kəs bu səhifəni oxuya və adınızdan şikayət edə bilər. Onu heç kimə verməyin.";

    public override string KeepNoticeAddress => "Bu ünvanı bilən hər kəs bu səhifəni oxuya bilər. Onu heç kimə verməyin.";

    public override string SeeInTheDiscussion => "Müzakirədə baxın.";

    public override string MeasureIsLifted => "Ləğv edilib və artıq qüvvədə deyil.";

    public override string BeforeRecords => "Bu, qərarlar burada qeydə alınmazdan əvvəl tətbiq edilib.";

    public override string YourCommentPublished => "Şərhiniz dərc olunub.";

    public override string YouHaveWithdrawn => "Bu şərhi geri götürmüsünüz.";

    public override string ReasonsNotRecorded => "Əsaslar qeydə alınmayıb.";

    public override string YourAppeal => "Şikayətiniz";

    public override string AppealOpen => "açıq";

    public override string AppealUpheld => "təmin edilib";

    public override string AppealRejected => "rədd edilib";

    public override string AppealSettled => "ehtiyac qalmayıb";

    public override string SentAt(string at) => $"Göndərilib: {at}";

    public override string SentAnsweredAt(string at, string answered) => $"Göndərilib: {at}, cavablandırılıb: {answered}";

    public override string AppealOpenMeans => "Ona insan cavab verəcək. Bu barədə burada, ünvanınız məlumdursa, e-poçtla da xəbər tutacaqsınız.";

    public override string AppealUpheldMeans => "Haqlı idiniz; qərar geri götürüldü.";

    public override string AppealRejectedMeans => "Qərar qüvvədə qalır.";

    public override string AppealSettledMeans => "Heç kim cavab verməmiş qərar qüvvədən düşmüşdü.";

    public override string TheAnswer => "Cavab:";

    public override string ReportAsIllegal(int number) => $"#{number} nömrəli şərhi qanunsuz kimi bildirin";

    public override string ForLawOnly => "Bu, qanunu pozan məzmun üçündür. Yalnız Müzakirə qaydalarımızı pozan başqa yerdə bildirilir:";

    public override string ReportItHere => "burada bildirin";

    public override string WhichLaw => "Hansı qanunu pozur?";

    public override string LawHelp => "Məsələn, “nifrətə təhrik” və ya qanunun maddəsi və ölkə.";

    public override string WhyIllegal => "Niyə qanunsuzdur?";

    public override string AboutChildAbuse => "Söhbət uşaqların cinsi istismarından gedir. Bu halda ad və ünvan göstərilməyə bilər.";

    public override string YourName => "Adınız";

    public override string YourEmail => "E-poçt ünvanınız";

    public override string AcknowledgementThere => "Təsdiq və qərar ora göndəriləcək. Şərhin müəllifi kim olduğunuzu heç vaxt bilməyəcək.";

    public override string GoodFaith => "Burada yazdıqlarımın dəqiq və tam olduğuna vicdanla inanıram.";

    public override string SendNotice => "Bildirişi göndər";

    public override string YourNotice(int number) => $"{number} nömrəli bildirişiniz";

    public override string Received => "Alınıb";

    public override string Decided => "Qərar";

    public override string ByAPerson(string at) => $"{at}, insan tərəfindən";

    public override string Reasons => "Əsaslar";

    public override string Law => "Qanun";

    public override string Explanation => "İzah";

    public override string YourWordsAndName => "Sözləriniz, adınız və ünvanınız";

    public override string Erased => "silinib";

    public override string EraseMine => "Adımı, ünvanımı və sözlərimi silin";

    public override string EraseMeans => "Bu halda qərar sizə e-poçtla bildirilməyəcək. Bunu geri qaytarmaq olmaz.";

    public override string EraseThem => "Sil";
}
