namespace Comity.Server.Languages;

internal sealed partial class Persian
{
    public override string OrWithoutMail => "یا بدون ایمیل:";

    public override string SignInWith(string provider) => $"ورود با {provider}";

    public override string WrittenAsGuest => "نوشته‌شده به‌عنوان مهمان";

    public override string GuestCommentsOfAddress(int count) => $"دیدگاه‌هایی که با نشانی ایمیل شما بدون ورود فرستاده شده‌اند: {Number(count)}.";

    public override string TheyAreMine => "از من هستند";

    public override string TakeAlongOfAddress(int count) => $"آنچه جای دیگر به‌عنوان مهمان با این نشانی نوشته شده نیز آورده شود ({Number(count)})";

    public override string SignedIn => "وارد شدید";

    public override string WindowCloses(string name) => $"شما با نام {name} وارد شده‌اید. این پنجره خودبه‌خود بسته می‌شود؛ اگر نشد، آن را ببندید و صفحه‌ای را که از آن آمده‌اید دوباره بار کنید.";

    public override string OpenLinkHere => "پیوند را در همین مرورگر باز کنید. این پنجره منتظر آن است و سپس خودبه‌خود بسته می‌شود.";

    public override string SignInDidNotWork => "نشد. دوباره تلاش کنید یا راه دیگری را برگزینید.";

    public override string NameChangesEvery(int days, string next) => $"نام را تنها پس از چند روز ({Number(days)}) می‌توان دوباره عوض کرد؛ نام شما از {next}.";

    public override string Passkeys => "کلیدهای عبور";

    public override string PasskeysMean => "با کلید عبور، این دستگاه با قفل خودش (اثر انگشت، چهره یا رمز) و بدون نامه شما را وارد می‌کند.";

    public override string MakePasskey => "ساختن کلید عبور";

    public override string SignInWithPasskey => "ورود با کلید عبور";
}
