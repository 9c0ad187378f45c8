namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string OlderStories => "Daha eski haberler";

    public override string NoStories => "Burada henüz haber yok.";

    public override string Pages => "Sayfalar";

    public override string Newest => "En yeniler";

    public override string Published => "Yayımlanma:";

    public override string Updated => "Güncelleme:";

    public override string Corrections => "Düzeltmeler";

    public override string Tags => "Konular";

    public override string ReadStoryAt(string host) => $"Haberi {host} adresinde okuyun";

    public override string VersionNotInForce => "Bu sürüm artık yürürlükte değil.";

    public override string ReadTheOneInForce => "Yürürlükte olanı okuyun.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Sürüm {Number(version)}, yürürlük tarihi: {Date(at)}.";

    public override string AllVersions => "Bütün sürümler";

    public override string PolicyVersions => "Kuralların sürümleri";

    public override string PolicyVersionsMean => "En yenisi yürürlüktedir. Her yorum, gönderildiği sırada yürürlükte olan sürüme göre değerlendirilmiştir.";

    public override string VersionColumn => "Sürüm";

    public override string InForceSinceColumn => "Yürürlük tarihi";

    public override string EnactedByColumn => "Yürürlüğe koyan";

    public override string WhyColumn => "Neden";

    public override string ChangesColumn => "Değişiklikler";

    public override string WhatChangedWith(int version) => $"Sürüm {Number(version)} ile değişenler";

    public override string ChangesOfVersion(int version) => $"Sürüm {Number(version)}: değişiklikler";

    public override string EnactedBy(DateTimeOffset at, string who) => $"Yürürlük tarihi: {Date(at)}. Yürürlüğe koyan: {who}.";

    public override string ChangedNothingSeen => "Okurların gördüğü hiçbir şey değişmedi.";

    public override string ChangesCaption => "Maddeye ve dile göre değişiklikler";

    public override string WhatColumn => "Ne";

    public override string BeforeColumn => "Önce";

    public override string AfterColumn => "Sonra";

    public override string Nothing => "hiçbir şey";

    public override string ByAdministrator => "bir yönetici";

    public override string ByEditor => "bir editör";

    public override string ByProgramAtStart => "program, başlangıçta";

    public override string ByOperator => "sitenin işletmecisi";

    public override string GiveThisMark => "Bunu yayıncıya bildirirseniz şu işareti verin:";

    public override string ToFrontPage => "Ana sayfaya";

    public override string FormNoLongerValid => "Bu form artık geçerli değil. Geri dönün, sayfayı yenileyin ve yeniden gönderin.";

    public override string NotUnderstood => "İstek anlaşılamadı.";

    public override string SignInFirst => "Lütfen önce oturum açın.";

    public override string MayNot => "Bunu yapma yetkiniz yok.";

    public override string NothingHere => "Burada bir şey yok.";

    public override string WrongKindOfRequest => "Bu adres bu tür istekleri kabul etmez.";

    public override string NoLongerHere => "Bu artık burada değil.";

    public override string TooLarge => "Gönderdiğiniz çok büyük.";

    public override string WrongKindOfContent => "Gönderdiğiniz, burada kabul edilmeyen türden.";

    public override string TooManyRequests => "Çok fazla istek. Lütfen biraz bekleyip yeniden deneyin.";

    public override string OurFault => "Bizim tarafımızda bir şeyler ters gitti. Kayda geçirildi.";

    public override string TryAgainSoon => "Şu anda hiçbir şey kaydedilemiyor. Lütfen birazdan yeniden deneyin; yazdıklarınızdan hiçbir şey alınmadı.";
}
