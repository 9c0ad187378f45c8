namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string YouWriteAsGuest => "You write as a guest.";

    public override string SignIn => "Sign in";

    public override string SignOut => "Sign out";

    public override string ServerNotReached => "The server could not be reached. Your text is kept; try again in a moment.";

    public override string NewComments => "New comments";

    public override string NewSinceLastVisit => "New since your last visit";

    public override string Replies => "Replies";

    public override string TextTools => "Text";

    public override string Strong => "Strong";

    public override string Emphasis => "Emphasis";

    public override string Quotation => "Quotation";

    public override string List => "List";

    public override string Code => "Code";
}
