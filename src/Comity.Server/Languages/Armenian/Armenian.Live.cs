namespace Comity.Server.Languages;

internal sealed partial class Armenian
{
    public override string YouWriteAsGuest => "Դուք գրում եք որպես հյուր։";

    public override string SignIn => "Մուտք գործել";

    public override string SignOut => "Դուրս գալ";

    public override string ServerNotReached => "Սերվերի հետ կապ հաստատել չհաջողվեց։ Ձեր տեքստը պահպանված է. փորձեք քիչ անց։";

    public override string NewComments => "Նոր մեկնաբանություններ";

    public override string NewSinceLastVisit => "Նոր՝ Ձեր վերջին այցից հետո";

    public override string Replies => "Պատասխաններ";

    public override string TextTools => "Տեքստ";

    public override string Strong => "Թավ";

    public override string Emphasis => "Շեշտված";

    public override string Quotation => "Մեջբերում";

    public override string List => "Ցանկ";

    public override string Code => "Կոդ";
}
