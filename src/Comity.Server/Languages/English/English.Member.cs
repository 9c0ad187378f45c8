namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string SearchInDiscussion => "Search in this discussion";

    public override string Search => "Search";

    public override string NothingFound => "No comment has these words.";

    public override string Pinned => "Pinned";

    public override string Featured => "Featured";

    public override string NewTag => "New";

    public override string YouIgnore => "You ignore [] – show";

    public override string Ignore => "Ignore []";

    public override string ReadAgain => "Read [] again";

    public override string KeepDraft => "Keep as a draft";

    public override string DraftKept => "Your draft, kept for you alone.";

    public override string SawThem => "I have seen them";

    public override string ShowNew => "Show me from now on what is new here";

    public override string Alerts => "Alerts";

    public override string Unread => "unread";

    public override string Highlights => "Highlights";
}
