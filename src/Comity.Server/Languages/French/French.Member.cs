namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string SearchInDiscussion => "Chercher dans cette discussion";

    public override string Search => "Chercher";

    public override string NothingFound => "Aucun commentaire ne contient ces mots.";

    public override string Pinned => "Épinglé";

    public override string Featured => "À la une";

    public override string NewTag => "Nouveau";

    public override string YouIgnore => "Vous ignorez [] – afficher";

    public override string Ignore => "Ignorer []";

    public override string ReadAgain => "Lire [] à nouveau";

    public override string KeepDraft => "Garder comme brouillon";

    public override string DraftKept => "Votre brouillon, gardé pour vous seul.";

    public override string SawThem => "Je les ai vus";

    public override string ShowNew => "Me montrer désormais ce qui est nouveau ici";

    public override string Alerts => "Alertes";

    public override string Unread => "non lues";

    public override string Highlights => "À retenir";
}
