namespace Comity.Server.Languages;

internal sealed partial class Turkish
{
    public override string YourAlerts => "Haberleriniz";

    public override string UnreadCount(int n) => $"{Number(n)} okunmamış";

    public override string MarkAllRead => "Tümünü okundu say";

    public override string NoAlertsYet => "Henüz bir şey yok. Yorumlarınıza verilen yanıtlar, adınızı anan yorumlar ve kararlar burada bildirilir.";

    public override string FromPaper(DateTimeOffset at) => $"Yazı işlerinden, {Date(at)}";

    public override string OlderOnes => "Daha eskiler";

    public override string FromTheBeginning => "Baştan";

    public override string ByMail => "E-postayla";

    public override string AnswersToYou => "Yorumlarınıza yanıtlar";

    public override string MentionsOfYou => "Adınızı anan yorumlar";

    public override string DecisionsAboutYou => "Yorumlarınızla ilgili kararlar";

    public override string ReasonsAtOnce => "Hemen: gerekçenin tamamı. Kendi sayfanızda her durumda bulunur.";

    public override string Keep => "Kaydet";

    public override string AtOnce => "hemen";

    public override string Hourly => "saatte bir";

    public override string Daily => "günde bir";

    public override string Never => "hiçbir zaman";

    public override string AddressNotProven => "Bir adres verdiniz, ama size ait olduğu henüz gösterilmedi. Ardından e-posta alabilirsiniz.";

    public override string SendProof => "Doğrulama bağlantısı gönder";

    public override string NoAddressGiven => "E-posta adresi vermediniz. E-posta almak için [bir adresle oturum açın].";

    public override string InThisBrowser => "Bu tarayıcıda";

    public override string AlsoWithoutPage => "Hiçbir sayfamız açık değilken de.";

    public override string ShowInBrowser => "Haberlerimi bu tarayıcıda göster";

    public override string ShowNoMore => "Artık burada gösterme";

    public override string BrowserDenied => "Tarayıcıya bu sitenin iletilerini göstermemesi söylenmiş.";

    public override string ByFeed => "Akışla";

    public override string FeedOfAnswers => "[Atom akışı olarak yanıtlar ve anılmalar]. Adres yalnızca sizindir; her yerde oturumu kapattığınızda sona erer.";

    public override string ChoiceKept => "Seçiminiz kaydedildi.";

    public override string MailToYouOnItsWay => "Adresinize bir e-posta yola çıktı.";

    public override string ChooseForEach => "Her tür için seçin: hemen, saatte bir, günde bir ya da hiçbir zaman.";

    public override string ProofAskedAlready => "Bu e-postalar zaten istendi. E-postanıza bakın ya da bir saat sonra yeniden deneyin.";

    public override string CommentGone(string under) => $"Sizi ilgilendiren bir yorum{under} artık gösterilmiyor.";

    public override string AnsweredYou(string who, string under) => $"{who} yorumunuza{under} yanıt verdi.";

    public override string NamedYou(string who, string under) => $"{who} bir yorumda{under} adınızı andı.";

    public override string ReportReopened(string under) => $"Bir yorumla{under} ilgili bildiriminiz yeniden açıldı.";

    public override string ReportAnsweredUpheld(string under) => $"Bir yorumla{under} ilgili bildiriminiz yanıtlandı: moderatör size hak verdi.";

    public override string ReportAnsweredKept(string under) => $"Bir yorumla{under} ilgili bildiriminiz yanıtlandı: yorum Tartışma Kuralları’na uygun bulundu.";

    public override string AppealAnsweredUpheld(string under) => $"İtirazınız{under} yanıtlandı: haklısınız, karar artık geçerli değil.";

    public override string AppealAnsweredRejected(string under) => $"İtirazınız{under} yanıtlandı: karar geçerliliğini koruyor.";

    public override string Under(string story) => $"(“{story}”)";

    public override string TakenBackSince => "Bu karar sonradan geri alındı.";

    public override string IsPublished(string under) => $"Yorumunuz{under} yayımlandı.";

    public override string IsBack(string under) => $"Yorumunuz{under} yeniden yerinde.";

    public override string IsHidden(string under) => $"Yorumunuz{under}, kalıp kalamayacağına karar verilene kadar gösterilmiyor.";

    public override string WasRemoved(string under) => $"Yorumunuz{under} kaldırıldı.";

    public override string MeasureLiftedAlert => "Size uygulanan bir önlem kaldırıldı.";

    public override string MeasureImposedAlert => "Size bir önlem uygulandı.";

    public override string DigestWhy(string site) => $"Bu e-postayı, {site} sitesinden haber istediğiniz için aldınız. Artık almamak için:";

    public override string AlertsFrom(int n, string site) => $"{site}: {Number(n)} {Of(n, "yeni haber", "yeni haber")}";

    public override string AllYourAlerts => "Bütün haberleriniz";

    public override string ProveSubject(string site) => $"{site} sitesindeki adresiniz";

    public override string ProveMail(string site) => $"Biri, büyük olasılıkla siz, {site} sitesinde bu adresle konuk olarak yazıyor ve yanıtların e-postayla bildirilmesini istiyor.\n\nSiz değilseniz bir şey yapmayın: bağlantı olmadan böyle bir e-posta gönderilmez.";

    public override string AddressIsMine => "Bu adres benim";

    public override string YourAddress => "Adresiniz";

    public override string LinkDoesNotWork => "Bu bağlantı çalışmıyor";

    public override string NotWholeOrOtherAddress => "Eksik ya da sonradan başka bir adres verilmiş.";

    public override string AddressIsYours => "Adres sizin";

    public override string MailedFromNow => "Bundan böyle e-postayla haber alırsınız. Yazdığınız tarayıcıda neyin ne sıklıkta bildirileceğini [seçebilirsiniz].";

    public override string IsAddressYours => "Bu adres sizin mi?";

    public override string YesTellMe => "Evet, e-postayla bildirin";

    public override string NoMoreMails => "Artık bu e-postalar gelmesin";

    public override string NotWholeOrGone => "Eksik ya da hesap artık yok. E-postalarınızı [hesabınızda] seçebilirsiniz.";

    public override string NoMoreMailsDone => "Artık bu e-postaları almayacaksınız";

    public override string ChooseThere => "Sizi ilgilendirenler hesabınızda durmaya devam eder. Yeniden e-posta isterseniz [orada seçin].";

    public override string NoMoreMailsQuestion => "Bu e-postalar artık gelmesin mi?";

    public override string ToldInAccountOnly => "Yanıtlar, anılmalar ve benzerleri o zaman yalnızca hesabınızda bildirilir.";

    public override string StopMails => "E-postaları durdur";

    public override string WhomYouIgnore => "Yok saydıklarınız";

    public override string IgnoreMeans => "Yorumları sizin için kapalı durur ve yanıtları size bildirilmez. Bunu başka kimse öğrenmez.";
}
