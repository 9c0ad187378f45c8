namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string YouWriteAsGuest => "Sie schreiben als Gast.";

    public override string SignIn => "Anmelden";

    public override string SignOut => "Abmelden";

    public override string ServerNotReached => "Der Server war nicht zu erreichen. Ihr Text ist erhalten; versuchen Sie es gleich noch einmal.";

    public override string NewComments => "Neue Kommentare";

    public override string NewSinceLastVisit => "Neu seit Ihrem letzten Besuch";

    public override string Replies => "Antworten";

    public override string TextTools => "Textwerkzeuge";

    public override string Strong => "Fett";

    public override string Emphasis => "Betont";

    public override string Quotation => "Zitat";

    public override string List => "Liste";

    public override string Code => "Code";
}
