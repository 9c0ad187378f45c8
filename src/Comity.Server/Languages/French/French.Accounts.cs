namespace Comity.Server.Languages;

internal sealed partial class French
{
    public override string OrWithoutMail => "Ou sans e-mail :";

    public override string SignInWith(string provider) => $"Se connecter avec {provider}";

    public override string WrittenAsGuest => "Écrits en tant qu’invité";

    public override string GuestCommentsOfAddress(int count) => $"Commentaires publiés sous votre adresse e-mail sans connexion : {Number(count)}.";

    public override string TheyAreMine => "Ils sont de moi";

    public override string TakeAlongOfAddress(int count) => $"Reprendre ce qui a été publié ailleurs en tant qu’invité avec cette adresse e-mail ({Number(count)})";

    public override string SignedIn => "Connexion réussie";

    public override string WindowCloses(string name) => $"Vous êtes connecté sous le nom de {name}. Cette fenêtre se ferme d’elle-même ; sinon, fermez-la et rechargez la page d’où vous venez.";

    public override string OpenLinkHere => "Ouvrez le lien dans ce navigateur. Cette fenêtre l’attend, puis se ferme d’elle-même.";

    public override string SignInDidNotWork => "Cela n’a pas fonctionné. Réessayez, ou choisissez une autre voie.";

    public override string NameChangesEvery(int days, string next) => $"Un nom ne peut être changé de nouveau qu’après quelques jours ({Number(days)}) ; le vôtre à partir du {next}.";

    public override string Passkeys => "Clés d’accès";

    public override string PasskeysMean => "Avec une clé d’accès, cet appareil vous connecte par son propre verrou (empreinte, visage ou code), sans courriel.";

    public override string MakePasskey => "Créer une clé d’accès";

    public override string SignInWithPasskey => "Se connecter avec une clé d’accès";
}
