namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string OlderStories => "Daha köhnə xəbərlər";

    public override string NoStories => "Burada hələ xəbər yoxdur.";

    public override string Pages => "Səhifələr";

    public override string Newest => "Ən yenilər";

    public override string Published => "Dərc edilib:";

    public override string Updated => "Yenilənib:";

    public override string Corrections => "Düzəlişlər";

    public override string Tags => "Mövzular";

    public override string ReadStoryAt(string host) => $"Xəbəri {host} saytında oxuyun";

    public override string VersionNotInForce => "Bu versiya artıq qüvvədə deyil.";

    public override string ReadTheOneInForce => "Qüvvədə olanı oxuyun.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Versiya {Number(version)}, qüvvəyə minib: {Date(at)}.";

    public override string AllVersions => "Bütün versiyalar";

    public override string PolicyVersions => "Qaydaların versiyaları";

    public override string PolicyVersionsMean => "Ən yenisi qüvvədədir. Hər şərh göndərildiyi vaxt qüvvədə olan versiya əsasında qiymətləndirilib.";

    public override string VersionColumn => "Versiya";

    public override string InForceSinceColumn => "Qüvvəyə minib";

    public override string EnactedByColumn => "Qüvvəyə qoyan";

    public override string WhyColumn => "Niyə";

    public override string ChangesColumn => "Dəyişikliklər";

    public override string WhatChangedWith(int version) => $"Versiya {Number(version)} ilə nə dəyişdi";

    public override string ChangesOfVersion(int version) => $"Versiya {Number(version)}: dəyişikliklər";

    public override string EnactedBy(DateTimeOffset at, string who) => $"Qüvvəyə minib: {Date(at)}. Qüvvəyə qoyan: {who}.";

    public override string ChangedNothingSeen => "Oxucuların gördüyü heç nə dəyişməyib.";

    public override string ChangesCaption => "Bənd və dil üzrə dəyişikliklər";

    public override string WhatColumn => "Nə";

    public override string BeforeColumn => "Əvvəl";

    public override string AfterColumn => "Sonra";

    public override string Nothing => "heç nə";

    public override string ByAdministrator => "administrator";

    public override string ByEditor => "redaktor";

    public override string ByProgramAtStart => "proqram, başlanğıcda";

    public override string ByOperator => "saytın operatoru";

    public override string GiveThisMark => "Bu barədə nəşrə məlumat versəniz, bu işarəni göstərin:";

    public override string ToFrontPage => "Ana səhifəyə";

    public override string FormNoLongerValid => "Bu forma artıq etibarlı deyil. Geri qayıdın, səhifəni yeniləyin və yenidən göndərin.";

    public override string NotUnderstood => "Sorğunu başa düşmək mümkün olmadı.";

    public override string SignInFirst => "Zəhmət olmasa, əvvəlcə daxil olun.";

    public override string MayNot => "Buna icazəniz yoxdur.";

    public override string NothingHere => "Burada heç nə yoxdur.";

    public override string WrongKindOfRequest => "Bu ünvan belə sorğuları qəbul etmir.";

    public override string NoLongerHere => "Bu artıq burada deyil.";

    public override string TooLarge => "Göndərdiyiniz çox böyükdür.";

    public override string WrongKindOfContent => "Göndərdiyiniz növ burada qəbul edilmir.";

    public override string TooManyRequests => "Həddən çox sorğu. Zəhmət olmasa, bir az gözləyib yenidən cəhd edin.";

    public override string OurFault => "Bizim tərəfimizdə xəta baş verdi. O, qeydə alınıb.";

    public override string TryAgainSoon => "Hazırda heç nə yadda saxlanıla bilmir. Zəhmət olmasa, bir azdan yenidən cəhd edin; yazdıqlarınızdan heç nə qəbul edilmədi.";
}
