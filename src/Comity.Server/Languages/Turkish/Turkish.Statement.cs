namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string Restriction => "Kısıtlama";

    public override string Territory => "Kapsadığı yer";

    public override string Duration => "Süre";

    public override string Facts => "Olgular";

    public override string WhatLedToIt => "Buna yol açan";

    public override string AutomatedMeans => "Otomatik araçlar";

    public override string LegalGround => "Yasal dayanak";

    public override string ContractualGround => "Sözleşmesel dayanak";

    public override string Reference => "Karar numarası";

    public override string Concerns => "Konusu";

    public override string ByAProgram(string at) => $"{at}, bir program tarafından";

    public override string InForceThen(int version) => $"[Tartışma Kuralları], {Number(version)}. sürüm, o sırada yürürlükte";

    public override string YouAreWarned => "Uyarı aldınız. Katılmayı sürdürebilirsiniz.";

    public override string ReadBeforehand => "Yorumlarınızı yayımlanmadan önce bir moderatör okuyor.";

    public override string NoPartForATime => "Bir süre yorum yazamaz ve bildiremezsiniz.";

    public override string NoPart => "Yorum yazamaz ve bildiremezsiniz.";

    public override string HeldMeans => "Yorumunuz, bir insan bakana kadar gösterilmiyor.";

    public override string RefusedMeans => "Yorumunuz yayımlanmadı. Düzeltebilmeniz için saklanıyor.";

    public override string RemovedMeans => "Yorumunuz kaldırıldı. Numarası ve yeri korunuyor.";

    public override string EverywhereAlike => "Her yerde: bu site bütün ülkelere aynısını gösterir.";

    public override string OnAllSites => "Bu kurulumun bütün sitelerinde, bütün ülkelerde.";

    public override string OnThisSite => "Bu sitede, bütün ülkelerde.";

    public override string WarningRestrictsNothing => "Uyarı hiçbir şeyi kısıtlamaz; sonraki adımlar tartılırken sayılır.";

    public override string FromUntil(DateTimeOffset start, DateTimeOffset end) => $"Başlangıç: {Date(start)}. Bitiş: {Date(end)}; kendiliğinden sona erer.";

    public override string FromUntilLifted(DateTimeOffset start) => $"Başlangıç: {Date(start)}; kaldırılana kadar sürer.";

    public override string UntilDecided => "Bir insan karar verene kadar.";

    public override string UntilCorrected => "Düzeltilmiş bir metin gönderene ya da bir itiraz kabul edilene kadar.";

    public override string UntilRestored => "Geri getirilmedikçe süresiz.";

    public override string ReadersReported => "Okurlar yorumu bildirmişti.";

    public override string NoticeReceived => "Yasa dışı içerik bildirimi gelmişti.";

    public override string ProgramRead => "Tartışma Kurallarını uygulayan program, yorumu gönderildiğinde okudu.";

    public override string OnOwnInitiative => "Karar kendi girişimimizle verildi.";

    public override string ReportsWeighed => "Daha önce haklı çıkmış okurların bildirimleri, bir insan bakana kadar beklemesine yetecek ağırlıktaydı.";

    public override string LedByReports => "Okurların Tartışma Kurallarına göre bildirimleri";

    public override string LedByNotice => "Yasa dışı içerik bildirimi";

    public override string LedByUs => "Kendi girişimimiz";

    public override string ProgramFoundAndDecided => "Yorumu bir program buldu ve kendi karar verdi; hiçbir insan bakmamıştı.";

    public override string ProgramApplied => "Bir program, kuralların bir karara bağladığını uyguladı; ayrıca bir insan onaylamadı.";

    public override string ProgramWeighedReports => "Bir program, bildirimlerin ağırlığına göre kendi karar verdi; hiçbir insan bakmamıştı.";

    public override string ProgramMarked => "Bir program yorumu işaretlemişti; kararı bir insan verdi.";

    public override string PersonDecidedAlone => "Yok: kararı bir insan verdi.";

    public override string BreaksTheLaw => "Yorum yasayı çiğniyor.";

    public override string PolicyProcedure => "Tartışma Kurallarının işleyişi";

    public override string ReadByPersonFirst => "Önce bir insanın okuması gerekiyor.";

    public override string ClauseTitled(int number, string title) => $"{Number(number)}. madde, {title}";

    public override string YoursAgainstClause => "Yazdıklarınız bu maddeyle bağdaşmaz bulundu.";

    public override string MayBeAgainstClause => "Yorum bu maddeyle bağdaşmıyor olabilir.";

    public override string FoundAgainstClause => "Bir moderatör yorumu bu maddeyle bağdaşmaz buldu.";

    public override string CanCorrect => "Metni düzeltip yeniden gönderebilirsiniz.";

    public override string CanAppeal => "Ücretsiz olarak ve kendi sözlerinizle itiraz edebilirsiniz; karar verenden başka bir insan yanıtlayacak.";

    public override string CanTurnTo(string body) => $"Şuraya başvurabilirsiniz: {body}.";

    public override string CanTurnToBody => "Avrupa Birliği’nde, bu site ona bağlıysa, onaylı bir mahkeme dışı uyuşmazlık çözüm kuruluşuna başvurabilirsiniz (Dijital Hizmetler Yasası, 21. madde).";

    public override string CanGoToCourt => "Her zaman mahkemeye başvurabilirsiniz.";

    public override string UntilWhen(DateTimeOffset end) => $"Son tarih: {Date(end)}.";

    public override string ImageFirst => "Yorumda bir görsel var; önce bir insan bakar.";

    public override string NotShownHuman => "Şu anda çok sayıda konuk yazıyor ve bu tarayıcı bir makine olmadığını göstermedi.";

    public override string EmailServiceRead => "Bu e-posta hizmetinin adresleriyle yazılan yorumlar önce okunur.";

    public override string HeldBecause(string why) => $"Moderatör için bekletiliyor. {why}";

    public override string SearchTooLong(int most) => $"En çok {Number(most)} karakterle arayın.";

    public override string SearchEmpty => "Aranacak bir sözcük yazın.";

    public override string SearchManyWords(int most) => $"En çok {Number(most)} sözcükle arayın.";

    public override string SignInToIgnore => "Birini yok saymak için giriş yapın.";

    public override string IgnoreTooMany(int most) => $"Zaten {Number(most)} kişiyi yok sayıyorsunuz; önce birini yeniden okumaya başlayın.";

    public override string SignInToReact => "Bir yorum hakkında ne düşündüğünüzü söylemek için giriş yapın.";
}
