namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string YourAlerts => "Xəbərləriniz";

    public override string UnreadCount(int n) => $"{Number(n)} oxunmamış";

    public override string MarkAllRead => "Hamısını oxunmuş say";

    public override string NoAlertsYet => "Hələ heç nə yoxdur. Şərhlərinizə cavablar, adınızı çəkən şərhlər və qərarlar burada bildirilir.";

    public override string FromPaper(DateTimeOffset at) => $"Redaksiyadan, {Date(at)}";

    public override string OlderOnes => "Daha köhnələr";

    public override string FromTheBeginning => "Əvvəldən";

    public override string ByMail => "E-poçtla";

    public override string AnswersToYou => "Şərhlərinizə cavablar";

    public override string MentionsOfYou => "Adınızı çəkən şərhlər";

    public override string DecisionsAboutYou => "Şərhləriniz barədə qərarlar";

    public override string ReasonsAtOnce => "Dərhal: səbəblər tam şəkildə. Öz səhifənizdə onlar hər halda var.";

    public override string Keep => "Yadda saxla";

    public override string AtOnce => "dərhal";

    public override string Hourly => "saatda bir";

    public override string Daily => "gündə bir";

    public override string Never => "heç vaxt";

    public override string AddressNotProven => "Ünvan göstərmisiniz, amma onun sizin olduğu hələ təsdiqlənməyib. Ondan sonra sizə e-poçtla yazmaq olar.";

    public override string SendProof => "Təsdiq keçidi göndər";

    public override string NoAddressGiven => "E-poçt ünvanı göstərməmisiniz. Məktub almaq üçün [ünvanla daxil olun].";

    public override string InThisBrowser => "Bu brauzerdə";

    public override string AlsoWithoutPage => "Heç bir səhifəmiz açıq olmayanda da.";

    public override string ShowInBrowser => "Xəbərlərimi bu brauzerdə göstər";

    public override string ShowNoMore => "Daha burada göstərmə";

    public override string BrowserDenied => "Brauzerə bu saytın bildirişlərini göstərmək qadağan edilib.";

    public override string ByFeed => "Lentlə";

    public override string FeedOfAnswers => "[Cavablar və adçəkmələr Atom lenti kimi]. Ünvan yalnız sizindir; hər yerdən çıxanda etibarını itirir.";

    public override string ChoiceKept => "Seçiminiz yadda saxlanıldı.";

    public override string MailToYouOnItsWay => "Ünvanınıza məktub yoldadır.";

    public override string ChooseForEach => "Hər növ üçün seçin: dərhal, saatda bir, gündə bir və ya heç vaxt.";

    public override string ProofAskedAlready => "Belə məktublar artıq istənilib. E-poçtunuza baxın və ya bir saatdan sonra cəhd edin.";

    public override string CommentGone(string under) => $"Sizə aid olan şərh{under} artıq göstərilmir.";

    public override string AnsweredYou(string who, string under) => $"{who} şərhinizə{under} cavab verdi.";

    public override string NamedYou(string who, string under) => $"{who} şərhdə{under} adınızı çəkdi.";

    public override string ReportReopened(string under) => $"Şərh barədə{under} bildirişiniz yenidən açıldı.";

    public override string ReportAnsweredUpheld(string under) => $"Şərh barədə{under} bildirişiniz cavablandırıldı: moderator sizinlə razılaşdı.";

    public override string ReportAnsweredKept(string under) => $"Şərh barədə{under} bildirişiniz cavablandırıldı: şərh Müzakirə qaydalarına uyğun sayıldı.";

    public override string AppealAnsweredUpheld(string under) => $"Şikayətiniz{under} cavablandırıldı: haqlısınız, qərar artıq qüvvədə deyil.";

    public override string AppealAnsweredRejected(string under) => $"Şikayətiniz{under} cavablandırıldı: qərar qüvvədə qalır.";

    public override string Under(string story) => $"(“{story}”)";

    public override string TakenBackSince => "Bu qərar sonradan geri götürülüb.";

    public override string IsPublished(string under) => $"Şərhiniz{under} dərc olundu.";

    public override string IsBack(string under) => $"Şərhiniz{under} yenidən yerindədir.";

    public override string IsHidden(string under) => $"Şərhiniz{under} qala bilib-bilməyəcəyi qərara alınana qədər göstərilmir.";

    public override string WasRemoved(string under) => $"Şərhiniz{under} silindi.";

    public override string MeasureLiftedAlert => "Sizə tətbiq olunan tədbir ləğv edildi.";

    public override string MeasureImposedAlert => "Sizə tədbir tətbiq edildi.";

    public override string DigestWhy(string site) => $"Bu məktubu {site} saytından xəbər istədiyiniz üçün alırsınız. Daha almamaq üçün:";

    public override string AlertsFrom(int n, string site) => $"{site}: {Number(n)} {Of(n, "yeni xəbər", "yeni xəbər")}";

    public override string AllYourAlerts => "Bütün xəbərləriniz";

    public override string ProveSubject(string site) => $"{site} saytındakı ünvanınız";

    public override string ProveMail(string site) => $"Kimsə, çox güman ki siz, {site} saytında bu ünvanla qonaq kimi yazır və cavablar barədə e-poçtla xəbər tutmaq istəyir.\n\nBu siz deyildinizsə, heç nə etməyin: keçid olmadan belə məktub göndərilmir.";

    public override string AddressIsMine => "Bu ünvan mənimdir";

    public override string YourAddress => "Ünvanınız";

    public override string LinkDoesNotWork => "Bu keçid işləmir";

    public override string NotWholeOrOtherAddress => "O, tam deyil və ya sonradan başqa ünvan göstərilib.";

    public override string AddressIsYours => "Ünvan sizindir";

    public override string MailedFromNow => "Bundan sonra sizə e-poçtla yazılacaq. Yazdığınız brauzerdə nə barədə və nə qədər tez-tez olacağını [seçə bilərsiniz].";

    public override string IsAddressYours => "Bu ünvan sizindir?";

    public override string YesTellMe => "Bəli, mənə yazın";

    public override string NoMoreMails => "Belə məktublar daha gəlməsin";

    public override string NotWholeOrGone => "O, tam deyil və ya hesab artıq yoxdur. Məktublarınızı [hesabınızda] seçə bilərsiniz.";

    public override string NoMoreMailsDone => "Daha belə məktublar almayacaqsınız";

    public override string ChooseThere => "Sizə aid hər şey hesabınızda qalır. Yenidən məktub istəsəniz, [orada seçin].";

    public override string NoMoreMailsQuestion => "Belə məktublar daha gəlməsin?";

    public override string ToldInAccountOnly => "Onda cavablar, adçəkmələr və s. yalnız hesabınızda bildiriləcək.";

    public override string StopMails => "Məktubları dayandır";

    public override string WhomYouIgnore => "Gizlətdikləriniz";

    public override string IgnoreMeans => "Onların şərhləri sizin üçün bükülü qalır və cavabları sizə bildirilmir. Bunu başqa heç kim bilmir.";
}
