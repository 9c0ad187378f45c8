namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string WeSendLink => "پیوندی به ایمیل شما می‌فرستیم. گذرواژه‌ای برای به‌خاطرسپردن نیست.";

    public override string EmailAddress => "نشانی ایمیل";

    public override string NeverShownToReaders => "هرگز به خوانندگان نمایش داده نمی‌شود.";

    public override string YourNameFirstTime => "نام شما در اینجا (فقط بار نخست)";

    public override string YourNameHere => "نام شما در اینجا";

    public override string StandsOverComments => "بالای دیدگاه‌های شما می‌آید.";

    public override string SendMeLink => "پیوندی برایم بفرستید";

    public override string SignInAsStaff => "ورود کارکنان";

    public override string LookIntoMail => "ایمیل خود را ببینید";

    public override string MailOnItsWay(string site) => $"اگر نشانی درست باشد، نامه‌ای از {site} در راه است. پیوند آن یک بار و برای مدتی کوتاه کار می‌کند.";

    public override string LinkNoLongerWorks => "این پیوند دیگر کار نمی‌کند";

    public override string LinkWorksOnce => "پیوند ورود یک بار و برای مدتی کوتاه کار می‌کند.";

    public override string AskForNewOne => "پیوند تازه‌ای بخواهید.";

    public override string Welcome => "خوش آمدید";

    public override string WelcomeBack(string name) => $"دوباره خوش آمدید، {name}";

    public override string TakeAlong(string name, int n) => $"همراه بردن آنچه از این مرورگر با نام {name} نوشته شده ({Number(n)})";

    public override string TokenShownOnlyNow(string name) => $"توکن «{name}»، فقط اکنون نمایش داده می‌شود:";

    public override string YourReportsAndAppeals => "گزارش‌ها و اعتراض‌های شما";

    public override string AWarning => "یک اخطار";

    public override string YourCommentsWait => "دیدگاه‌های شما در انتظار ناظر می‌ماند";

    public override string YouAreSuspended => "شما موقتاً تعلیق شده‌اید";

    public override string YouAreBlocked => "شما مسدود شده‌اید";

    public override string SinceUntil(DateTimeOffset since, DateTimeOffset until) => $"از {Date(since)} تا {Date(until)}.";

    public override string SinceUntilLifted(DateTimeOffset since) => $"از {Date(since)} تا زمان لغو.";

    public override string GuestKnownByCookie(string name) => $"شما اینجا به‌عنوان مهمان «{name}» می‌نویسید و با کوکی این مرورگر شناخته می‌شوید.";

    public override string SignInToKeep => "برای نگه‌داشتن دیدگاه‌هایتان [با ایمیل خود وارد شوید].";

    public override string ToTheDesk => "به تحریریه";

    public override string PasswordCodesPasskeys => "گذرواژه، رمزها و کلیدهای عبور";

    public override string ChangeYourName => "تغییر نام";

    public override string CommentsKeepName => "دیدگاه‌ها نامی را که با آن نوشته شده‌اند نگه می‌دارند.";

    public override string WhereSignedIn => "کجا وارد شده‌اید";

    public override string ThisOne => "همین مرورگر";

    public override string SessionTimes(DateTimeOffset since, DateTimeOffset used) => $"از {Date(since)}، آخرین استفاده {Date(used)}";

    public override string SignOutOf(string device) => $"خروج از {device}";

    public override string SignOutEverywhere => "خروج از همه‌جا";

    public override string TokensForScripts => "توکن برای برنامه‌ها";

    public override string TokensMean => "برنامه‌ای که توکن دارد همان کاری را می‌تواند بکند که شما می‌توانید. [API] را ببینید.";

    public override string NameSince(string name, DateTimeOffset since) => $"{name}، از {Date(since)}";

    public override string Revoke => "باطل کردن";

    public override string WhatFor => "برای چه";

    public override string DaysUntilItExpires => "چند روز معتبر است";

    public override string MakeToken => "ساختن توکن";

    public override string YourData => "داده‌های شما";

    public override string DownloadData => "دریافت همهٔ آنچه دربارهٔ شما نگهداری می‌شود";

    public override string DeleteAccount => "حذف حساب";

    public override string DeleteMeans(string name) => $"نام شما «{name}»، ایمیل شما و همهٔ راه‌های ورود برای همیشه پاک می‌شود. اینکه دربارهٔ دیدگاه‌ها تصمیم‌هایی گرفته شده در دفتر مهروموم‌شده می‌ماند که نه نام دارد و نه متن.";

    public override string YourComments => "دیدگاه‌های شما";

    public override string StayWithoutName => "بدون نام شما می‌مانند";

    public override string AreErasedToo => "با همهٔ نسخه‌های پیشین پاک می‌شوند";

    public override string DeleteForGood => "حذف برای همیشه";

    public override string KeepAccount => "نگه‌داشتن";

    public override string NameLength(int least, int most) => $"نام از {Number(least)} تا {Number(most)} نویسه دارد.";

    public override string NameHasLetters => "نام حرف دارد.";

    public override string NotAnEmail => "این نشانی ایمیل نیست.";
}
