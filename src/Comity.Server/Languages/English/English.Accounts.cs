namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string OrWithoutMail => "Or without a mail:";

    public override string SignInWith(string provider) => $"Sign in with {provider}";

    public override string WrittenAsGuest => "Written as a guest";

    public override string GuestCommentsOfAddress(int count) => $"Comments posted under your e-mail address without signing in: {Number(count)}.";

    public override string TheyAreMine => "They are mine";

    public override string TakeAlongOfAddress(int count) => $"Take along what was posted elsewhere as a guest with this e-mail address ({Number(count)})";

    public override string SignedIn => "Signed in";

    public override string WindowCloses(string name) => $"You are signed in as {name}. This window closes by itself; if it does not, close it and reload the page that you came from.";

    public override string OpenLinkHere => "Open the link in this browser. This window waits for it and then closes by itself.";

    public override string SignInDidNotWork => "That did not work. Try again, or choose another way.";

    public override string NameChangesEvery(int days, string next) => $"A name can be changed again after some days ({Number(days)}). You can change yours from {next} on.";

    public override string Passkeys => "Passkeys";

    public override string PasskeysMean => "With a passkey, this device signs you in by its own lock (fingerprint, face or code), without a mail.";

    public override string MakePasskey => "Make a passkey";

    public override string SignInWithPasskey => "Sign in with a passkey";
}
