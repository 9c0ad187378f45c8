namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string SignInSubject(string site) => $"{site}: daxil olma";

    public override string SignInMail(string site, int minutes) => $"Kimsə, çox güman ki siz, bu ünvanla {site} saytına daxil olmaq istədi.\n\nKeçid {Number(minutes)} {Of(minutes, "dəqiqə", "dəqiqə")} ərzində bir dəfə işləyir. Bu siz deyildinizsə, heç nə etməyin: keçid olmadan heç kim daxil ola bilməz.";

    public override string AddressRefusedSubject => "Bu ünvandan burada istifadə etmək olmaz";

    public override string AddressRefusedMail(string site) => $"Kimsə, bəlkə də siz, bu ünvanla {site} saytında hesab istədi. Bu e-poçt xidmətinin ünvanları orada qəbul edilmir; başqa ünvan göstərin.";

    public override string InvitationSubject(string site) => $"{site} sizi dəvət edir";

    public override string InvitationMail(string role, string site, int days) => $"{site} saytındakı vəzifəniz: {role}.\n\nKeçid {Number(days)} {Of(days, "gün", "gün")} ərzində bir dəfə daxil olmağa imkan verir. Sonra birdəfəlik kod tətbiqi ilə parol və ya keçid açarı təyin edəcəksiniz.";

    public override string Accept => "Qəbul et";

    public override string Auditor => "auditor";

    public override string Moderator => "moderator";

    public override string Editor => "redaktor";

    public override string Administrator => "administrator";

    public override string HeldSubject(string story) => $"“{story}” xəbərinə şərhiniz moderatoru gözləyir";

    public override string HeldMail(string story) => $"“{story}” xəbərinə şərhiniz saxlanılıb və moderator oxuyandan sonra göstəriləcək. Onu yenidən göndərməyə ehtiyac yoxdur.";

    public override string HeldOnReportsMail(string story) => $"Oxucular “{story}” xəbərinə şərhiniz barədə bildiriş göndərib. Moderator oxuyana qədər o göstərilmir. Onu yenidən göndərməyə ehtiyac yoxdur.";

    public override string RefusedSubject(string story) => $"“{story}” xəbərinə şərhiniz qəbul edilmədi";

    public override string RefusedMail(string story) => $"“{story}” xəbərinə şərhiniz dərc olunmadı. Mətni sizin üçün saxlanılıb: onu düzəldib yenidən göndərə bilərsiniz.";

    public override string FallsUnder(string clause) => $"O, Müzakirə qaydalarının bu bəndinə düşür: {clause}";

    public override string TheReason(string reason) => $"Səbəb: {reason}";

    public override string DecidedByProgram => "Bunu qaydaları tətbiq edən proqram qərara alıb; hələ heç bir insan baxmayıb.";

    public override string DecidedByPerson => "Bunu insan qərara alıb.";

    public override string ReasonsBelow => "Aşağıdakı səhifədə səbəblər tam şəkildə göstərilib. Bunu səhv hesab edirsinizsə, orada şikayət edə bilərsiniz; cavabı insan verəcək.";

    public override string ReasonsAndWhatYouCanDo => "Səbəblər və nə edə bilərsiniz";

    public override string ReportSubject(string story) => $"“{story}” xəbərinin altındakı şərh barədə bildirişiniz";

    public override string ReportUpheldMail(string story) => $"“{story}” xəbərinin altındakı şərh barədə bildiriş göndərdiniz. Moderator baxdı və sizinlə razılaşdı: şərh artıq göstərilmir. Bildirdiyiniz üçün təşəkkür edirik.";

    public override string ReportKeptMail(string story) => $"“{story}” xəbərinin altındakı şərh barədə bildiriş göndərdiniz. Moderator baxdı: şərh Müzakirə qaydalarına uyğun olduğu üçün qalır. Bildirdiyiniz üçün təşəkkür edirik.";

    public override string YourReports => "Bildirişləriniz";

    public override string SeeWhereItStands => "Vəziyyətə baxın";

    public override string AppealSettledSubject => "Şikayətinizə ehtiyac qalmadı";

    public override string AppealSettledMail => "Şikayət etdiyiniz qərar artıq qüvvədə deyil, ona görə şikayətinizə cavab verməyə ehtiyac qalmadı.";

    public override string AppealUpheldSubject => "Şikayətiniz təmin edildi";

    public override string AppealUpheldMail => "Haqlı idiniz: ilk qərarı verəndən başqa bir insan baxdı və qərar geri götürüldü.";

    public override string AppealRejectedSubject => "Şikayətiniz rədd edildi";

    public override string AppealRejectedMail => "İlk qərarı verəndən başqa bir insan baxdı. Qərar qüvvədə qalır.";

    public override string WhatElseStands => "Daha nə edə biləcəyiniz aşağıdakı səhifədəki əsaslandırmada göstərilib.";

    public override string AppealOpenAgainSubject => "Şikayətiniz yenidən açıldı";

    public override string AnswerTakenBackMail => "Şikayətinizə verilən cavab geri götürüldü. Şikayətiniz yenidən cavablandırılacaq.";

    public override string DecisionStandsAgainMail => "Şikayət etdiyiniz qərar yenidən qüvvədədir və şikayətinizə hələ cavab verilməmişdi. İndi ona insan cavab verəcək.";

    public override string AnswerInTheirWords(string answer) => $"Cavab olduğu kimi:\n{answer}";

    public override string StandsAs(int number) => $"Şərhiniz müzakirədə #{number} nömrəsi ilə durur.";

    public override string ItNoLongerApplies => "Bu artıq qüvvədə deyil.";

    public override string SettledPublished => "Şərh dərc olunub.";

    public override string SettledWithdrawn => "Şərhi geri götürmüsünüz.";

    public override string SettledRemoved => "Bu müddətdə insan qərar verib: şərh silinib. Bu qərardan da şikayət edə bilərsiniz.";

    public override string SettledOtherText => "Başqa mətn göndərmisiniz və onun haqqında yenidən qərar verilib.";

    public override string NoticeSubject(int number, string site) => $"{site} saytına {number} nömrəli bildirişiniz";

    public override string NoticeReceivedMail(string site, int number) => $"{site} qanunsuz məzmun barədə bildirişinizi aldı. Nömrəsi: {number}.\n\nOnu insan oxuyub qərar verəcək. Qərar və əsasları bu ünvana bildiriləcək. Aşağıdakı səhifədə adınızın və ünvanınızın silinməsini də istəyə bilərsiniz.";

    public override string NoticeDecidedSubject(int number, string site) => $"{site} saytına {number} nömrəli bildirişiniz: qərar";

    public override string NoticeDecidedMail(string says, string reasons) => $"{says}\n\nBunu proqram yox, insan qərara alıb. Əsaslar:\n{reasons}\n\nRazı deyilsinizsə, bu məktuba cavab yaza, sayta aiddirsə, sertifikatlı məhkəmədənkənar mübahisə həlli orqanına (Rəqəmsal xidmətlər haqqında aktın 21-ci maddəsi) və ya məhkəməyə müraciət edə bilərsiniz.";

    public override string NoticeReopenedSubject(int number) => $"{number} nömrəli bildirişiniz yenidən açıldı";

    public override string NoticeReopenedMail => "Bildirişiniz barədə qərar geri götürüldü. Yenidən qərar veriləcək.";

    public override string NoticeOpen => "Hələ qərar verilməyib.";

    public override string NoticeRemoved => "Şərh silinib.";

    public override string NoticeHeld => "Şərh yoxlanıldığı müddətdə göstərilmir.";

    public override string NoticeNothing => "Bu bildirişə görə tədbir görülməyib.";
}
