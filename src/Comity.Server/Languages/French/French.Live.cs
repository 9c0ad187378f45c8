namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string YouWriteAsGuest => "Vous écrivez en tant qu’invité.";

    public override string SignIn => "Se connecter";

    public override string SignOut => "Se déconnecter";

    public override string ServerNotReached => "Le serveur n’a pas pu être joint. Votre texte est conservé\u00A0; réessayez dans un instant.";

    public override string NewComments => "Nouveaux commentaires";

    public override string NewSinceLastVisit => "Nouveau depuis votre dernière visite";

    public override string Replies => "Réponses";

    public override string TextTools => "Mise en forme";

    public override string Strong => "Gras";

    public override string Emphasis => "Italique";

    public override string Quotation => "Citation";

    public override string List => "Liste";

    public override string Code => "Code";
}
