namespace Comity.Server.Languages;

internal sealed partial class Hebrew
{
    public override string OrWithoutMail => "או בלי דואר:";

    public override string SignInWith(string provider) => $"כניסה באמצעות {provider}";

    public override string WrittenAsGuest => "נכתב כאורח";

    public override string GuestCommentsOfAddress(int count) => $"תגובות שנשלחו עם כתובת הדואר שלך בלי כניסה: {Number(count)}.";

    public override string TheyAreMine => "הן שלי";

    public override string TakeAlongOfAddress(int count) => $"לקחת גם את מה שנכתב במקום אחר כאורח עם כתובת זו ({Number(count)})";

    public override string SignedIn => "הכניסה בוצעה";

    public override string WindowCloses(string name) => $"הכניסה בוצעה בשם {name}. החלון הזה נסגר מעצמו; אם לא, אפשר לסגור אותו ולטעון מחדש את העמוד שממנו באת.";

    public override string OpenLinkHere => "יש לפתוח את הקישור בדפדפן הזה. החלון מחכה לו ואז נסגר מעצמו.";

    public override string SignInDidNotWork => "זה לא הצליח. אפשר לנסות שוב או לבחור דרך אחרת.";

    public override string NameChangesEvery(int days, string next) => $"אפשר לשנות שם שוב רק אחרי כמה ימים ({Number(days)}); את שמך החל ב־{next}.";

    public override string Passkeys => "מפתחות גישה";

    public override string PasskeysMean => "עם מפתח גישה המכשיר הזה מכניס אתכם באמצעות הנעילה שלו (טביעת אצבע, פנים או קוד), בלי הודעת דואר.";

    public override string MakePasskey => "יצירת מפתח גישה";

    public override string SignInWithPasskey => "כניסה עם מפתח גישה";
}
