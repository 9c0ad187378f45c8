namespace Comity.Server.Languages;

internal sealed partial class Arabic
{
    public override string OrWithoutMail => "أو من دون بريد:";

    public override string SignInWith(string provider) => $"تسجيل الدخول عبر {provider}";

    public override string WrittenAsGuest => "كُتب بصفة ضيف";

    public override string GuestCommentsOfAddress(int count) => $"تعليقات أُرسلت بعنوان بريدك من دون تسجيل الدخول: {Number(count)}.";

    public override string TheyAreMine => "هي لي";

    public override string TakeAlongOfAddress(int count) => $"خذ معك ما كُتب في مكان آخر بصفة ضيف بهذا العنوان ({Number(count)})";

    public override string SignedIn => "تم تسجيل الدخول";

    public override string WindowCloses(string name) => $"دخلت باسم {name}. تُغلق هذه النافذة من تلقاء نفسها؛ وإلا فأغلقها وأعد تحميل الصفحة التي جئت منها.";

    public override string OpenLinkHere => "افتح الرابط في هذا المتصفح. هذه النافذة تنتظره ثم تُغلق من تلقاء نفسها.";

    public override string SignInDidNotWork => "لم ينجح ذلك. حاول مرة أخرى أو اختر طريقة أخرى.";

    public override string NameChangesEvery(int days, string next) => $"لا يمكن تغيير الاسم من جديد إلا بعد أيام ({Number(days)})؛ ويمكنك تغيير اسمك ابتداءً من {next}.";

    public override string Passkeys => "مفاتيح المرور";

    public override string PasskeysMean => "بمفتاح المرور يسجّل هذا الجهاز دخولكم بقفله هو (بصمة أو وجه أو رمز)، دون رسالة.";

    public override string MakePasskey => "إنشاء مفتاح مرور";

    public override string SignInWithPasskey => "تسجيل الدخول بمفتاح مرور";
}
