namespace Comity.Server.Languages;

internal sealed partial class Azerbaijani
{
    public override string WeSendLink => "E-poçt ünvanınıza keçid göndəririk. Yadda saxlanılası parol yoxdur.";

    public override string EmailAddress => "E-poçt ünvanı";

    public override string NeverShownToReaders => "Oxuculara heç vaxt göstərilmir.";

    public override string YourNameFirstTime => "Buradakı adınız (yalnız ilk dəfə)";

    public override string YourNameHere => "Buradakı adınız";

    public override string StandsOverComments => "Şərhlərinizin üstündə durur.";

    public override string SendMeLink => "Mənə keçid göndər";

    public override string SignInAsStaff => "Əməkdaş kimi daxil ol";

    public override string LookIntoMail => "E-poçtunuza baxın";

    public override string MailOnItsWay(string site) => $"Ünvan düzgündürsə, {site} saytından məktub yoldadır. İçindəki keçid bir dəfə və qısa müddət işləyir.";

    public override string LinkNoLongerWorks => "Bu keçid artıq işləmir";

    public override string LinkWorksOnce => "Daxilolma keçidi bir dəfə və qısa müddət işləyir.";

    public override string AskForNewOne => "Yenisini istəyin.";

    public override string Welcome => "Xoş gəlmisiniz";

    public override string WelcomeBack(string name) => $"Yenidən xoş gəlmisiniz, {name}";

    public override string TakeAlong(string name, int n) => $"Bu brauzerdən {name} adı ilə yazılanları da götür ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"“{name}” tokeni, yalnız indi göstərilir:";

    public override string YourReportsAndAppeals => "Bildiriş və şikayətləriniz";

    public override string AWarning => "Xəbərdarlıq";

    public override string YourCommentsWait => "Şərhləriniz moderatoru gözləyir";

    public override string YouAreSuspended => "Müvəqqəti uzaqlaşdırılmısınız";

    public override string YouAreBlocked => "Bloklanmısınız";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"Başlanğıc: {Date(since)}. Son: {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"Başlanğıc: {Date(since)}. Ləğv edilənə qədər.";

    public override string GuestKnownByCookie(string name) => $"Burada “{name}” adlı qonaq kimi yazırsınız; bu brauzerin kukisi ilə tanınırsınız.";

    public override string SignInToKeep => "Şərhlərinizi saxlamaq üçün [e-poçt ünvanınızla daxil olun].";

    public override string ToTheDesk => "Redaksiyaya";

    public override string PasswordCodesPasskeys => "Parol, kodlar və keçid açarları";

    public override string ChangeYourName => "Adınızı dəyişin";

    public override string CommentsKeepName => "Şərhlər yazıldıqları adla qalır.";

    public override string WhereSignedIn => "Harada daxil olmusunuz";

    public override string ThisOne => "bu brauzer";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"başlanğıc {Date(since)}, son istifadə {Date(used)}";

    public override string SignOutOf(string device) => $"Çıx: {device}";

    public override string SignOutEverywhere => "Hər yerdən çıx";

    public override string TokensForScripts => "Proqramlar üçün tokenlər";

    public override string TokensMean => "Tokeni olan proqram sizin edə bildiyinizi edə bilər. Bax: [API].";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}, {Date(since)} tarixindən";

    public override string Revoke => "Ləğv et";

    public override string WhatFor => "Nə üçün";

    public override string DaysUntilItExpires => "Neçə gün etibarlıdır";

    public override string MakeToken => "Token yarat";

    public override string YourData => "Məlumatlarınız";

    public override string DownloadData => "Haqqınızda saxlanılan hər şeyi yükləyin";

    public override string DeleteAccount => "Hesabınızı silin";

    public override string DeleteMeans(string name) => $"“{name}” adınız, e-poçt ünvanınız və bütün daxilolma yollarınız həmişəlik silinir. Şərhlər haqqında qərar verildiyi, ad və mətn olmayan möhürlü jurnalda qalır.";

    public override string YourComments => "Şərhləriniz";

    public override string StayWithoutName => "adınız olmadan qalsın";

    public override string AreErasedToo => "bütün əvvəlki versiyaları ilə birlikdə silinsin";

    public override string DeleteForGood => "Həmişəlik sil";

    public override string KeepAccount => "Hesabı saxla";

    public override string NameLength(int least, int most) => $"Ad {Number(least)} simvoldan {Number(most)} simvola qədər olur.";

    public override string NameHasLetters => "Adda hərf olur.";

    public override string NotAnEmail => "Bu, e-poçt ünvanı deyil.";
}
