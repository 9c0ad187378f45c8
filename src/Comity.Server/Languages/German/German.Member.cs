namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string SearchInDiscussion => "In dieser Diskussion suchen";

    public override string Search => "Suchen";

    public override string NothingFound => "Kein Kommentar enthält diese Wörter.";

    public override string Pinned => "Angeheftet";

    public override string Featured => "Empfohlen";

    public override string NewTag => "Neu";

    public override string YouIgnore => "Sie ignorieren [] – anzeigen";

    public override string Ignore => "[] ignorieren";

    public override string ReadAgain => "[] wieder lesen";

    public override string KeepDraft => "Als Entwurf behalten";

    public override string DraftKept => "Ihr Entwurf, nur für Sie aufbewahrt.";

    public override string SawThem => "Ich habe sie gesehen";

    public override string ShowNew => "Von nun an zeigen, was hier neu ist";

    public override string Alerts => "Benachrichtigungen";

    public override string Unread => "ungelesen";

    public override string Highlights => "Hervorgehoben";
}
