namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string WriteComment => "Şərh yazın";

    public override string CannotBePublished => "Bu şərhi bu şəkildə dərc etmək olmaz. Onu dəyişib yenidən göndərin.";

    public override string WouldWait => "Bu şərh bu şəkildə moderatoru gözləyəcək.";

    public override string BreaksNothing => "Müzakirə qaydalarını pozan heç nə yoxdur.";

    public override string ReasonsInFull => "Səbəblər tam şəkildə və necə şikayət etmək olar";

    public override string Preview => "Önbaxış";

    public override string YouAnswer(int number) => $"Cavab verdiyiniz şərh: [#{number}].";

    public override string WriteOwnInstead => "Bunun əvəzinə ayrıca şərh yazın";

    public override string PersonName => "Ad";

    public override string EmailMayBeLeftOut => "E-poçt (istəyə görə; heç vaxt göstərilmir)";

    public override string YouWriteAs => "[] adı ilə yazırsınız.";

    public override string LeaveThisEmpty => "Bu sahəni boş saxlayın";
    public override string ImageField => "Şəkil (istəyə bağlı; başqaları görməzdən əvvəl ona bir insan baxır)";
    public override string ImageAlt => "Şəkildə nə olduğu, sözlə";
    public override string ImagesOff => "Bu sayt şəkil qəbul etmir.";
    public override string ImageNeedsAlt => "Şəkildə nə olduğunu ən çoxu 300 işarə ilə yazın.";
    public override string ImageNotTaken => "Şəkil qəbul edilmədi. Ən çoxu 8 MB və adi ölçüdə PNG, JPEG, WebP və ya GIF faylı olmalıdır.";
    public override string ChooseImageAgain => "Şəkli yenidən seçin; brauzer onu saxlamır.";
    public override string TakeImageAway => "Şəkli götür";

    public override string Comment => "Şərh";

    public override string MarkdownHelp => "*vurğu*, **qalın**, > sitat, - siyahı, `kod`.";

    public override string JudgedByPolicy => "Yazdıqlarınız [Müzakirə qaydaları] əsasında qiymətləndirilir.";

    public override string Post => "Göndər";

    public override string ChangeComment(int number) => $"#{number} nömrəli şərhi dəyişin";

    public override string NewTextCannotBePublished => "Yeni mətni bu şəkildə dərc etmək olmaz; dərc olunmuş mətn qüvvədə qalır. Onu dəyişib yenidən göndərin.";

    public override string NewTextIsJudged => "Yeni mətn yeni şərh kimi qiymətləndirilir. Oxucuların gördüyü versiyalar onlara açıq qalır.";

    public override string LeaveAsItIs => "Olduğu kimi saxla";

    public override string WithdrawQuestion(int number) => $"#{number} nömrəli şərh geri götürülsün?";

    public override string WithdrawMeans => "Oxucular müəllifin onu geri götürdüyünü görəcək. Ona verilən cavablar qalır. Bunu geri qaytarmaq olmaz.";

    public override string WithdrawIt => "Geri götür";

    public override string LeaveIt => "Saxla";

    public override string ReportComment(int number) => $"#{number} nömrəli şərhi bildirin";

    public override string ReportedBefore => "Bu şərhi əvvəllər bildirmisiniz; moderator ona baxacaq.";

    public override string ReportThanks => "Təşəkkür edirik. Moderator ona baxacaq.";

    public override string ReportOutcomeWhere => "Nəticə [bildiriş və şikayətlərinizin səhifəsində] göstəriləcək.";

    public override string BackToDiscussion => "Müzakirəyə qayıt";

    public override string WhichClause => "Müzakirə qaydalarının hansı bəndini pozur?";

    public override string SentenceForModerator => "Moderator üçün bir cümlə (istəyə görə)";

    public override string TellMeByMail => "Nəticəni mənə e-poçtla bildirin";

    public override string BreaksLaw => "Yalnız qaydalarımızı yox, qanunu da pozur?";

    public override string ReportIllegal => "Qanunsuz məzmunu bildirin";

    public override string ModeratorWarned => "Moderator sizə xəbərdarlıq edib:";

    public override string IHaveRead => "Oxudum";

    public override string Warnings => "Xəbərdarlıqlar";

    public override string NoWarning => "Gözləyən xəbərdarlığınız yoxdur. Yenidən yaza bilərsiniz.";

    public override string ConfirmBeforeNext => "Növbəti şərhinizdən əvvəl bunu oxuduğunuzu təsdiqləyin. Qaydalar: [Müzakirə qaydaları].";

    public override string Clause(int number, string title) => $"bənd {number}, {title}";

    public override string Breaks(string clause) => $"Pozduğu qayda: {clause}.";

    public override string MayBreak(string clause) => $"Poza biləcəyi qayda: {clause}.";

    public override string TheLaw => "qanun";

    public override string ThePolicy => "Müzakirə qaydaları";
}
