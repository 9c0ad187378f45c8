namespace Comity.Server.Languages;

/// <summary>Ways to sign in, and what was written before.</summary>
public abstract partial class Words
{
    public abstract string OrWithoutMail { get; }

    /// <param name="provider">Name of another service.</param>
    public abstract string SignInWith(string provider);

    public abstract string WrittenAsGuest { get; }

    /// <param name="count">Comments that guests with the member's address have written.</param>
    public abstract string GuestCommentsOfAddress(int count);

    /// <summary>A button: takes the comments over.</summary>
    public abstract string TheyAreMine { get; }

    public abstract string TakeAlongOfAddress(int count);

    public abstract string SignedIn { get; }

    /// <summary>In a small window that is about to close.</summary>
    public abstract string WindowCloses(string name);

    /// <summary>In a small window that waits until the mailed link is opened.</summary>
    public abstract string OpenLinkHere { get; }

    public abstract string SignInDidNotWork { get; }

    /// <param name="next">The day from which on.</param>
    public abstract string NameChangesEvery(int days, string next);

    public abstract string Passkeys { get; }

    public abstract string PasskeysMean { get; }

    public abstract string MakePasskey { get; }

    public abstract string SignInWithPasskey { get; }
}
