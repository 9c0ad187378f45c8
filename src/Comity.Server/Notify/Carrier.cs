using Comity.Storage.Outbox;

namespace Comity.Server.Notify;

/// <summary>Takes messages of one kind from the outbox to where they belong.</summary>
internal abstract class Carrier
{
    private static readonly TimeSpan s_longestWait = TimeSpan.FromHours(6);

    /// <summary><see cref="OutboxMessage.Kind"/> of what it takes.</summary>
    public abstract string Carries { get; }

    /// <summary>Attempts before a message is given up.</summary>
    public abstract int Attempts { get; }

    /// <summary>What is given up stays whole, for a person to try again or discard.</summary>
    public virtual bool KeepsGivenUp => false;

    /// <exception cref="Exception">Whatever the other side, the network or the disk says; the message is not delivered then.</exception>
    public abstract Task CarryAsync(OutboxMessage message, CancellationToken cancel);

    /// <summary>From a failed attempt to the next one.</summary>
    public virtual TimeSpan WaitAfter(OutboxMessage message)
    {
        var wait = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(message.Attempts - 1, 20)));
        return wait < s_longestWait ? wait : s_longestWait;
    }
}
