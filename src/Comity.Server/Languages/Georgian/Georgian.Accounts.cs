namespace Comity.Server.Languages;

internal sealed partial class Georgian
{
    public override string OrWithoutMail => "ან წერილის გარეშე:";

    public override string SignInWith(string provider) => $"შესვლა {provider}-ით";

    public override string WrittenAsGuest => "სტუმრად დაწერილი";

    public override string GuestCommentsOfAddress(int count) => $"თქვენი ელფოსტის მისამართით შესვლის გარეშე გამოგზავნილი კომენტარები: {Number(count)}.";

    public override string TheyAreMine => "ისინი ჩემია";

    public override string TakeAlongOfAddress(int count) => $"ამ მისამართით სხვაგან სტუმრად დაწერილის წამოღებაც ({Number(count)})";

    public override string SignedIn => "შესვლა შესრულდა";

    public override string WindowCloses(string name) => $"თქვენ შესული ხართ როგორც {name}. ეს ფანჯარა თავისით დაიხურება; თუ არა, დახურეთ და განაახლეთ გვერდი, საიდანაც მოხვედით.";

    public override string OpenLinkHere => "გახსენით ბმული ამ ბრაუზერში. ეს ფანჯარა მას ელოდება და შემდეგ თავისით დაიხურება.";

    public override string SignInDidNotWork => "ვერ მოხერხდა. სცადეთ ხელახლა ან სხვა გზით.";

    public override string NameChangesEvery(int days, string next) => $"სახელის ხელახლა შეცვლა მხოლოდ რამდენიმე დღის შემდეგ შეიძლება ({Number(days)}); თქვენი – {next}-დან.";

    public override string Passkeys => "წვდომის გასაღებები";

    public override string PasskeysMean => "წვდომის გასაღებით ეს მოწყობილობა თავისივე საკეტით (თითის ანაბეჭდი, სახე ან კოდი) შეგიყვანთ, წერილის გარეშე.";

    public override string MakePasskey => "წვდომის გასაღების შექმნა";

    public override string SignInWithPasskey => "შესვლა წვდომის გასაღებით";
}
