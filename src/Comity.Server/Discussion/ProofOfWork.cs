using System.Collections.Concurrent;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Comity.Server.Discussion;

/// <summary>
/// Work that a guest's browser does under load, so that a flood costs the one who sends it. The challenge is the form's signed ticket;
/// the solution a text without spaces such that SHA-256 of "ticket:solution" begins with enough zero bits. Each ticket pays once; one that many
/// readers have, once with each solution, and finding another costs the same.
/// </summary>
internal sealed class ProofOfWork(DiscussionOptions options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> spent = new(StringComparer.Ordinal);
    private readonly Lock turn = new();
    private readonly Queue<DateTimeOffset> lately = new();

    /// <summary>Whether guests have to work now.</summary>
    public bool IsAsked => options.ProofOfWork switch
    {
        ProofOfWorkMode.Always => true,
        ProofOfWorkMode.Never => false,
        _ => CountLastMinute() >= options.LoadOfGuestsPerMinute,
    };

    /// <summary>To be called for every comment that a guest sends.</summary>
    public void NoteGuestPost()
    {
        lock (turn)
            lately.Enqueue(time.GetUtcNow());
    }

    /// <summary>Whether the solution is right and its ticket has not paid for another comment.</summary>
    public bool Accept(FormTicket ticket, string? solution)
    {
        if (ticket.Bits == 0 || solution is null or { Length: 0 or > 40 } || ZeroBits(ticket.Text + ":" + solution) < ticket.Bits)
            return false;
        var now = time.GetUtcNow();
        foreach (var (nonce, until) in spent)
            if (until < now)
                spent.TryRemove(nonce, out _);
        return spent.TryAdd(ticket.IsShared ? $"{ticket.Nonce} {solution}" : ticket.Nonce, ticket.IssuedAt.AddHours(options.FormHours));
    }

    internal static int ZeroBits(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        var bits = 0;
        foreach (var b in hash)
        {
            if (b != 0)
                return bits + BitOperations.LeadingZeroCount(b) - 24;
            bits += 8;
        }

        return bits;
    }

    private int CountLastMinute()
    {
        var since = time.GetUtcNow().AddMinutes(-1);
        lock (turn)
        {
            while (lately.TryPeek(out var first) && first < since)
                lately.Dequeue();
            return lately.Count;
        }
    }
}
