namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string OrWithoutMail => "Կամ առանց նամակի՝";

    public override string SignInWith(string provider) => $"Մուտք գործել {provider}-ով";

    public override string WrittenAsGuest => "Գրված որպես հյուր";

    public override string GuestCommentsOfAddress(int count) => $"Ձեր էլ. փոստի հասցեով առանց մուտքի ուղարկված մեկնաբանություններ՝ {Number(count)}։";

    public override string TheyAreMine => "Դրանք իմն են";

    public override string TakeAlongOfAddress(int count) => $"Վերցնել նաև այլ տեղերում այս հասցեով որպես հյուր գրվածը ({Number(count)})";

    public override string SignedIn => "Մուտքը կատարված է";

    public override string WindowCloses(string name) => $"Դուք մուտք եք գործել որպես {name}։ Այս պատուհանն ինքն իրեն կփակվի. եթե ոչ, փակեք այն և թարմացրեք էջը, որտեղից եկել եք։";

    public override string OpenLinkHere => "Բացեք հղումն այս դիտարկիչում։ Այս պատուհանը սպասում է դրան, ապա ինքն իրեն կփակվի։";

    public override string SignInDidNotWork => "Չստացվեց։ Կրկին փորձեք կամ ընտրեք այլ եղանակ։";

    public override string NameChangesEvery(int days, string next) => $"Անունը կարելի է կրկին փոխել միայն մի քանի օր անց ({Number(days)}). Ձերը՝ {next}-ից սկսած։";

    public override string Passkeys => "Մուտքի բանալիներ";

    public override string PasskeysMean => "Մուտքի բանալիով այս սարքը ձեզ մուտք է տալիս իր իսկ կողպեքով (մատնահետք, դեմք կամ կոդ)՝ առանց նամակի։";

    public override string MakePasskey => "Ստեղծել մուտքի բանալի";

    public override string SignInWithPasskey => "Մուտք գործել մուտքի բանալիով";
}
