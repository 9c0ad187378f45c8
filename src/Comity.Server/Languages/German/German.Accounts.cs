namespace Comity.Server.Languages;

internal sealed partial class German
{
    public override string OrWithoutMail => "Oder ohne E-Mail:";

    public override string SignInWith(string provider) => $"Anmelden mit {provider}";

    public override string WrittenAsGuest => "Als Gast geschrieben";

    public override string GuestCommentsOfAddress(int count) => $"Kommentare, die unter Ihrer E-Mail-Adresse ohne Anmeldung geschrieben wurden: {Number(count)}.";

    public override string TheyAreMine => "Sie sind von mir";

    public override string TakeAlongOfAddress(int count) => $"Mitnehmen, was anderswo als Gast mit dieser E-Mail-Adresse geschrieben wurde ({Number(count)})";

    public override string SignedIn => "Angemeldet";

    public override string WindowCloses(string name) => $"Sie sind als {name} angemeldet. Dieses Fenster schließt sich von selbst; wenn nicht, schließen Sie es und laden Sie die Seite neu, von der Sie kamen.";

    public override string OpenLinkHere => "Öffnen Sie den Link in diesem Browser. Dieses Fenster wartet darauf und schließt sich dann von selbst.";

    public override string SignInDidNotWork => "Das hat nicht geklappt. Versuchen Sie es noch einmal oder auf einem anderen Weg.";

    public override string NameChangesEvery(int days, string next) => $"Ein Name lässt sich erst nach einigen Tagen ({Number(days)}) wieder ändern, Ihrer ab {next}.";

    public override string Passkeys => "Passkeys";

    public override string PasskeysMean => "Mit einem Passkey meldet dieses Gerät Sie mit seiner eigenen Sperre an (Fingerabdruck, Gesicht oder Code), ohne Mail.";

    public override string MakePasskey => "Passkey anlegen";

    public override string SignInWithPasskey => "Mit einem Passkey anmelden";
}
