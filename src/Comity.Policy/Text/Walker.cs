using System.Runtime.InteropServices;

namespace Comity.Policy.Text;

/// <summary>How far a walk may depart from the plain letters.</summary>
internal enum WalkMode : byte
{
    /// <summary>Within one word; a phrase may go on to the next.</summary>
    Plain,

    /// <summary>Across signs set between or in place of letters, no spaces.</summary>
    Joined,

    /// <summary>Across spaces too, where single letters are spaced out.</summary>
    Spaced,

    /// <summary>Within one word, read in another script.</summary>
    OtherScript,
}

/// <summary>Where a walk begins and what it may do.</summary>
/// <param name="From">First unit.</param>
/// <param name="Limit">Behind the last unit it may reach.</param>
/// <param name="Mode">How far it may depart from the plain letters.</param>
/// <param name="Script">For <see cref="WalkMode.OtherScript"/>: the script to read in.</param>
internal readonly record struct Walk(int From, int Limit, WalkMode Mode, Script Script = Script.Other);

/// <summary>An entry reached by a walk, before it is known whether it may stand there.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="To">Behind its last unit.</param>
/// <param name="Wild">Letters that were masked.</param>
/// <param name="Soft">Whether a sign that also joins honest words ("-", ".") was crossed.</param>
/// <param name="Crossed">Whether anything but letters was crossed.</param>
internal readonly record struct Candidate(Entry Entry, int To, int Wild, bool Soft, bool Crossed);

/// <summary>Walks a lexicon along folded text, undoing what was done to the letters. Depth and steps are bounded, so the time per start is constant.</summary>
internal sealed class Walker(Unit[] units)
{
    private const int MostSteps = 600;
    private const int MostDepth = 48;
    private const int MostWild = 3;
    private const int MostGap = 4;
    private const int MostAgain = 8;
    private const int LongestRun = 400;

    private readonly int[] path = new int[MostDepth];
    private Walk walk;
    private Lexicon lexicon = Lexicon.Shipped;
    private int budget = 800_000;
    private int steps;

    public List<Candidate> Found { get; } = [];

    public void Run(Walk from, Lexicon through)
    {
        lexicon = through;
        Found.Clear();
        // Comments made of words stay far below the budget; thousands of "f.f.f." do not get seconds.
        if (from.Mode is WalkMode.Joined or WalkMode.Spaced && (budget -= steps) < 0)
            return;
        walk = from;
        steps = 0;
        Step(Lexicon.Root, from.From, 0, default);
    }

    [StructLayout(LayoutKind.Auto)]
    private record struct State(int Wild, int Again, bool Soft, bool Crossed, bool Doubled, bool AtGap);

    private void Step(int node, int at, int depth, State state)
    {
        while (true)
        {
            if (++steps > MostSteps || depth == MostDepth)
                return;
            // A word ends at its last letter, not behind the sign that follows.
            foreach (var entry in state.AtGap ? [] : lexicon.At(node))
                Offer(entry, at, depth, state);
            if (at >= walk.Limit)
                return;
            ref readonly var unit = ref units[at];
            if (unit.Kind is not (UnitKind.Letter or UnitKind.Digit or UnitKind.Sign))
            {
                Leave(node, at, depth, state);
                return;
            }
            if (unit.Alt != '\0' || unit.Kind == UnitKind.Sign || depth > 0 && units[path[depth - 1]].Base == unit.Base)
            {
                Branch(node, at, depth, state);
                return;
            }
            node = lexicon.Next(node, LetterOf(unit));
            if (node < 0)
                return;
            path[depth++] = at++;
            state = state with { Again = 0, AtGap = false };
        }
    }

    // A letter that can be read in more than one way.
    private void Branch(int node, int at, int depth, State state)
    {
        ref readonly var unit = ref units[at];
        Follow(node, LetterOf(unit), at, depth, state);
        if (unit.Alt != '\0' && walk.Mode != WalkMode.OtherScript)
            Follow(node, unit.Alt, at, depth, state);
        if (depth > 0)
            Stretch(node, at, depth, state);
        if (unit.Kind == UnitKind.Sign && walk.Mode == WalkMode.Joined && depth > 0)
            Mask(node, at, depth, state);
    }

    private void Leave(int node, int at, int depth, State state)
    {
        if (depth == 0)
            return;
        if (walk.Mode == WalkMode.Plain)
            NextWord(node, at, depth, state);
        else if (walk.Mode != WalkMode.OtherScript)
            Cross(node, at, depth, state);
    }

    private char LetterOf(in Unit unit) =>
        walk.Mode == WalkMode.OtherScript ? Lookalikes.Letter(unit.Base, walk.Script) : unit.Base;

    private void Follow(int node, char letter, int at, int depth, State state)
    {
        var next = lexicon.Next(node, letter);
        if (next < 0)
            return;
        path[depth] = at;
        Step(next, at + 1, depth + 1, state with { Again = 0, AtGap = false });
    }

    // "fuuuck": the rest of a run counts as the letter before. A mere doubling does so only for unmistakable words.
    private void Stretch(int node, int at, int depth, State state)
    {
        var last = path[depth - 1];
        // "f f f f f …" would be walked whole from each of its letters.
        if (state.Again == MostAgain)
            return;
        state.Again++;
        if (last != at - 1 && walk.Mode is WalkMode.Plain or WalkMode.OtherScript || units[last].Base != units[at].Base)
            return;
        var end = at;
        while (end < walk.Limit && end - at <= LongestRun && units[end].Base == units[at].Base)
            end++;
        var run = end - at;
        // A run longer than any stretched word would be read again from each of its letters.
        if (run > LongestRun)
            return;
        for (var before = at - 1; before >= 0 && run < 3 && units[before].Base == units[at].Base; before--)
            run++;
        Step(node, end, depth, run < 3 ? state with { Doubled = true } : state);
    }

    private void NextWord(int node, int at, int depth, State state)
    {
        var next = lexicon.Next(node, ' ');
        if (next < 0)
            return;
        var to = at;
        while (to < walk.Limit && to - at < MostGap && units[to].Kind is UnitKind.Space or UnitKind.Joiner or UnitKind.Mark)
            to++;
        if (to == walk.Limit || units[to].Kind is not (UnitKind.Letter or UnitKind.Digit or UnitKind.Sign))
            return;
        path[depth] = at;
        Step(next, to, depth + 1, state);
    }

    private void Cross(int node, int at, int depth, State state)
    {
        var spaced = walk.Mode == WalkMode.Spaced;
        var to = at;
        var soft = state.Soft;
        while (to < walk.Limit && to - at < MostGap && (units[to].Kind == UnitKind.Joiner || spaced && units[to].Kind is UnitKind.Space or UnitKind.Mark))
            soft |= IsSoft(units[to++]);
        if (to < walk.Limit && units[to].Kind is UnitKind.Letter or UnitKind.Digit or UnitKind.Sign)
            Step(node, to, depth, state with { Soft = soft, Crossed = true, AtGap = true });
        if (units[at].Kind == UnitKind.Joiner && !spaced)
            Mask(node, at, depth, state);
    }

    private void Mask(int node, int at, int depth, State state)
    {
        if (state.Wild == MostWild)
            return;
        var masked = state with { Wild = state.Wild + 1, Again = 0, Soft = state.Soft | IsSoft(units[at]), Crossed = true, AtGap = false };
        var (from, to) = lexicon.Children(node);
        for (var next = from; next < to; next++)
        {
            if (lexicon.Letter(next) == ' ')
                continue;
            path[depth] = at;
            Step(next, at + 1, depth + 1, masked);
        }
    }

    private void Offer(Entry entry, int at, int depth, State state)
    {
        if (state.Doubled && !entry.Has(EntryFlags.Sure))
            return;
        if (entry.Has(EntryFlags.Marks) && !MarksStand(entry, depth))
            return;
        // "İbn-i" and "x-ray": a hyphen ends a word more often than it hides the last letter of one.
        if (state.Wild > 0 && units[path[depth - 1]] is { Kind: UnitKind.Joiner } last && IsSoft(last))
            return;
        if (state.Wild > 0 && !MayBeMasked(entry, state))
            return;
        Found.Add(new Candidate(entry, at, state.Wild, state.Soft, state.Crossed));
    }

    // Half of the letters must stand; of a short strong profanity the first is enough: "f***".
    private static bool MayBeMasked(Entry entry, State state)
    {
        var (length, wild) = (entry.Letters.Length, state.Wild);
        if (entry.Severity < 0.6 || length < 4 && (entry.Severity < 0.9 || state.Soft))
            return false;
        return wild * 2 <= length || length <= 4 && wild == length - 1 && entry is { Category: "profanity", Severity: >= 0.95 } && entry.Has(EntryFlags.Sure);
    }

    private bool MarksStand(Entry entry, int depth)
    {
        var dotted = entry.Language is "tr" or "az";
        for (var i = 0; i < depth; i++)
        {
            var wanted = entry.Light[i];
            if (wanted == entry.Letters[i] && !(dotted && wanted == 'i') || wanted == ' ')
                continue;
            if (units[path[i]].Kind == UnitKind.Joiner)
                continue;
            var stands = units[path[i]].Light;
            if (stands != wanted && !(stands == 'I' && wanted == 'ı'))
                return false;
        }
        return true;
    }

    // "@" and "$" are folded to a and s by now.
    private static bool IsSoft(in Unit sign) => sign.Kind == UnitKind.Sign ? sign.Base is not ('a' or 'а' or 's' or 'с') : sign.Base is not ('*' or '#');
}
