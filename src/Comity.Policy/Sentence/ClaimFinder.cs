using Comity.Policy.Checks;

namespace Comity.Policy.Sentence;

/// <summary>Joins what is said with whom it is said of.</summary>
internal sealed class ClaimFinder(Reading reading, WordRoles roles, Targets targets, StanceFinder stances)
{
    private const int SubjectReach = 7;
    private const int ObjectReach = 6;
    private const int Beside = 3;

    private readonly bool strict = reading.Language is "en";
    private (int First, int Last) clause;

    /// <summary>The claim that a predicate makes within its clause, if it has a target.</summary>
    public Claim? Of(Said said, (int First, int Last) within)
    {
        clause = within;
        var hit = said.Hit;
        if (said.Kind == SaidKind.Slur)
            return Claim(said, new Aim(TargetKind.Group, hit.FirstWord, hit.LastWord), PredicateKind.Slur);
        if (said.Kind == SaidKind.Threat)
            return Claim(said, new Aim(TargetKind.Reader, hit.FirstWord, hit.LastWord), PredicateKind.Threat);
        if (!strict)
            return Anywhere(said);
        return said.Kind switch
        {
            SaidKind.Contempt => Transitive(said, PredicateKind.Contempt),
            SaidKind.Exclusion => Act(said, PredicateKind.Exclusion),
            SaidKind.Violence => Act(said, PredicateKind.CallForViolence),
            SaidKind.Split => Split(said),
            SaidKind.Harm => Suffered(said),
            SaidKind.Rights => (Subject(hit.FirstWord, SubjectReach) ?? Object(hit.LastWord)) is { } aim ? Claim(said, aim, PredicateKind.DenialOfRights) : null,
            SaidKind.Praise => Praised(said),
            _ => Predicated(said, said.Kind switch { SaidKind.Image => PredicateKind.Dehumanisation, SaidKind.Derogation => PredicateKind.Derogation, _ => PredicateKind.Insult }),
        };
    }

    // Word order is freer and endings carry the roles: the nearest target of the clause, on either side.
    private Claim? Anywhere(Said said)
    {
        // What is said of somebody follows the name, or stands right before it.
        var quality = said.Kind is SaidKind.Insult or SaidKind.Image or SaidKind.Derogation;
        if (PointsBack(said) is { } spokenOf)
            return Claim(said, spokenOf, said.Kind == SaidKind.Image ? PredicateKind.Dehumanisation : PredicateKind.Insult);
        var near = targets.Best(Math.Max(clause.First, said.Hit.FirstWord - (quality ? 4 : SubjectReach)), Math.Min(clause.Last, said.Hit.LastWord + (quality ? 1 : ObjectReach)));
        if (near is not { } aim)
            return null;
        return Claim(said, aim, said.Kind switch
        {
            SaidKind.Contempt => PredicateKind.Contempt,
            SaidKind.Exclusion => PredicateKind.Exclusion,
            SaidKind.Violence => PredicateKind.CallForViolence,
            SaidKind.Harm => PredicateKind.WishOfHarm,
            SaidKind.Rights => PredicateKind.DenialOfRights,
            SaidKind.Praise => PredicateKind.Praise,
            SaidKind.Image => PredicateKind.Dehumanisation,
            SaidKind.Derogation => PredicateKind.Derogation,
            _ => PredicateKind.Insult,
        });
    }

    // "Xs are filthy", "filthy Xs", "X scum", "Xs ruin everything".
    private Claim? Predicated(Said said, PredicateKind kind)
    {
        var hit = said.Hit;
        var subject = LinkedSubject(hit);
        if (subject is { Kind: TargetKind.Group } people)
            return Claim(said, people, kind);
        if (After(hit.LastWord) is { } owner)
            return Claim(said, owner, kind);
        if (PointsBack(said) is { } spokenOf)
            return Claim(said, spokenOf, kind);
        if (targets.At(hit.FirstWord - 1) is { } before && !MentionFinder.Breaks(reading, hit.FirstWord - 1))
            return Claim(said, before, kind);
        if (subject is { } linked)
            return Claim(said, linked, kind);
        // "Why are Xs such fools?"
        if (targets.Best(Math.Max(clause.First, hit.FirstWord - Beside), hit.FirstWord - 1) is { } asked && roles.Is(asked.First - 1, Role.Linking) && asked.First > clause.First)
            return Claim(said, asked, kind);
        var verbal = said.Kind == SaidKind.Derogation && !roles.Is(hit.FirstWord - 1, Role.Article) && hit.FirstWord > clause.First;
        if (verbal && Subject(hit.FirstWord, Beside) is { } close)
            return Claim(said, close, kind);
        // "Xs moved in. Filthy animals."
        return clause.Last - clause.First < 4 && targets.Best(clause.First, clause.Last) is null && targets.PeopleBefore(clause.First) is { } named
            ? Claim(said, named with { First = hit.FirstWord, Last = hit.LastWord }, kind)
            : null;
    }

    // "Xs are …"; but in "the author of three books on cancer" it is said of the books.
    private Aim? LinkedSubject(Text.Hit hit)
    {
        var linking = roles.Last(Math.Max(clause.First, hit.FirstWord - SubjectReach), hit.FirstWord - 1, Role.Linking);
        return linking < 0 || HasApart(linking + 1, hit.FirstWord - 1) ? null : targets.Best(Math.Max(clause.First, linking - SubjectReach), linking) ?? Inherited();
    }

    // "No peace with these animals": the people named before.
    private Aim? PointsBack(Said said) =>
        said.Kind is SaidKind.Image or SaidKind.Insult && roles.Is(said.Hit.FirstWord - 1, Role.These) && targets.PeopleBefore(said.Hit.FirstWord) is { } people
            ? people with { First = said.Hit.FirstWord, Last = said.Hit.LastWord }
            : null;

    private Claim? Praised(Said said)
    {
        var aim = Object(said.Hit.LastWord) ?? Subject(said.Hit.FirstWord, SubjectReach);
        return aim is { } target ? Claim(said, target, PredicateKind.Praise) : null;
    }

    // "I hate Xs"; but "Ys hate Xs" tells of Ys.
    private Claim? Transitive(Said said, PredicateKind kind)
    {
        if (Object(said.Hit.LastWord) is not { } aim)
            return IsPassive(said) && Subject(said.Hit.FirstWord, SubjectReach) is { } suffering ? Claim(said, suffering, kind) : null;
        return Claim(said, aim, kind, told: IsDoneByOthers(said.Hit.FirstWord) || IsNominal(said.Hit));
    }

    // "Hatred of Xs is growing", "hating Xs is old": a feeling spoken of, unless the writer has it.
    private bool IsNominal(Text.Hit hit)
    {
        var verb = reading.Folded.Spell(reading.Folded.Words[hit.FirstWord]);
        return (verb.EndsWith("ing", StringComparison.Ordinal) || verb.StartsWith("hatred", StringComparison.Ordinal) || verb == "contempt")
            && roles.Last(clause.First, hit.FirstWord - 1, Role.First) < 0;
    }

    // "Throw the Xs out", "run them over".
    private Claim? Split(Said said)
    {
        var hit = said.Hit;
        if (Object(hit.LastWord) is not { Kind: TargetKind.Group } aim || roles.First(aim.Last + 1, Math.Min(clause.Last, aim.Last + 2), Role.Particle) < 0)
            return null;
        var willed = roles.Last(Math.Max(clause.First, hit.FirstWord - 4), hit.FirstWord - 1, Role.Modal) >= 0;
        return willed || IsOrdered(hit.FirstWord) ? Claim(said, aim, hit.Entry.Kind == "violence" ? PredicateKind.CallForViolence : PredicateKind.Exclusion) : null;
    }

    // A call is an order, a summons or a will, not news that somebody did something to somebody.
    private Claim? Act(Said said, PredicateKind kind)
    {
        var hit = said.Hit;
        var willed = roles.Last(Math.Max(clause.First, hit.FirstWord - 4), hit.FirstWord - 1, Role.Modal) >= 0;
        var violent = kind == PredicateKind.CallForViolence;
        if (Object(hit.LastWord) is { } aim)
        {
            if (violent && !willed && !IsOrdered(hit.FirstWord))
                return null;
            return Claim(said, aim, kind, told: !willed && IsDoneByOthers(hit.FirstWord));
        }
        var phrase = hit.FirstWord < hit.LastWord;
        return !violent && (willed || phrase) && Subject(hit.FirstWord, SubjectReach) is { Kind: not TargetKind.Thing } subject ? Claim(said, subject, kind) : null;
    }

    // "Xs should be shot", "hope they die".
    private Claim? Suffered(Said said)
    {
        var hit = said.Hit;
        // "Danes should burn less gas" is no wish; "should burn in hell" is.
        if (hit.FirstWord == hit.LastWord && hit.LastWord < clause.Last && !roles.Is(hit.LastWord + 1, Role.Trailing))
            return null;
        var modal = roles.Last(Math.Max(clause.First, hit.FirstWord - 5), hit.FirstWord, Role.Modal);
        return modal >= 0 && Subject(hit.FirstWord, SubjectReach) is { } aim ? Claim(said, aim, PredicateKind.WishOfHarm) : null;
    }

    /// <summary>The target right behind a word, past qualities: "filthy, lazy Xs".</summary>
    private Aim? After(int word)
    {
        for (var at = word + 1; at <= Math.Min(clause.Last, word + 2); at++)
        {
            if (roles.Is(at, Role.Function | Role.Linking) && !roles.Is(at, Role.Group))
                return null;
            if (targets.At(at) is { } aim)
                return aim.Kind is TargetKind.Reader && aim.First > word + 1 || roles.Is(at, Role.They) ? null : aim;
        }
        return null;
    }

    private Aim? Object(int word)
    {
        var strange = 0;
        for (var at = word + 1; at <= Math.Min(clause.Last, word + ObjectReach); at++)
        {
            if (targets.At(at) is { } aim)
                return aim;
            if (roles.Is(at, Role.Linking | Role.Modal | Role.Boundary | Role.First | Role.Apart | Role.Clausal) || !roles.Is(at, Role.Function | Role.All | Role.Article) && ++strange > 2)
                return null;
        }
        return null;
    }

    private Aim? Subject(int word, int reach)
    {
        var from = Math.Max(clause.First, word - reach);
        return targets.Best(from, word - 1) ?? (from == clause.First && roles.First(from, word - 1, Role.First) < 0 ? Inherited() : null);
    }

    // "Xs come here, take our jobs and are a burden": the clause before in the same sentence named them.
    private Aim? Inherited()
    {
        var words = reading.Folded.Words;
        var first = clause.First;
        while (first > 0 && words[first - 1].Sentence == words[clause.First].Sentence)
            first--;
        return first < clause.First && roles.First(clause.First, clause.First, Role.First) < 0 ? targets.Best(first, clause.First - 1) : null;
    }

    // "Kill …", "please just kill …", "I'd gladly kill …": nothing but small words or the writer before the verb.
    private bool IsOrdered(int verb)
    {
        for (var at = verb - 1; at >= clause.First; at--)
        {
            if (roles.Is(at, Role.First))
                return true;
            if (!roles.Is(at, Role.Function) || targets.At(at) is { Kind: TargetKind.Group or TargetKind.Person })
                return false;
        }
        return true;
    }

    private bool HasApart(int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            if (roles.Is(at, Role.Apart) && !roles.Is(at, Role.Linking | Role.Negation))
                return true;
        }
        return false;
    }

    private bool IsPassive(Said said) => roles.Is(said.Hit.FirstWord - 1, Role.Linking);

    private bool IsDoneByOthers(int verb)
    {
        for (var at = verb - 1; at >= clause.First; at--)
        {
            if (roles.Is(at, Role.First))
                return false;
            if (targets.At(at) is { } aim)
                return aim.Kind is not (TargetKind.Thing or TargetKind.Reader) || aim.Kind == TargetKind.Reader && !roles.Is(at - 1, Role.Modal);
        }
        return false;
    }

    private Claim Claim(Said said, Aim aim, PredicateKind kind, bool told = false)
    {
        var (first, last) = (Math.Min(aim.First, said.Hit.FirstWord), Math.Max(aim.Last, said.Hit.LastWord));
        var span = Span(first, last, said);
        var stance = told ? StanceKind.Reported : stances.Of((first, last), said.Hit, clause);
        // "Are not decent people", "no X is honest".
        if (kind == PredicateKind.Praise && stance == StanceKind.Negated)
            (kind, stance) = (PredicateKind.Contempt, StanceKind.Asserted);
        var score = said.Hit.Entry.Severity * (aim.Back ? 0.9 : 1) * (kind is PredicateKind.Insult or PredicateKind.Derogation && aim.Kind == TargetKind.Group && IsOfSome(aim, said.Hit) ? 0.6 : 1);
        return new Claim(aim.Kind, kind, stance, Math.Round(score, 2), span, first, last) { Back = aim.Back };
    }

    // "Some Xs", "the Xs who did this", "the Xs were cold and dirty": of those people then, not of the people.
    private bool IsOfSome(Aim aim, Text.Hit hit) =>
        roles.Is(aim.First - 1, Role.Some) || aim.Last < hit.FirstWord && roles.First(aim.Last + 1, hit.FirstWord - 1, Role.Some | Role.Clausal) >= 0;

    private TextSpan Span(int first, int last, Said said)
    {
        var words = reading.Folded.Words;
        var (start, end) = (reading.Folded.SpanOf(words[first].From, words[first].To).Start, reading.Folded.SpanOf(words[last].CoreFrom, words[last].CoreTo).End);
        return new TextSpan(Math.Min(start, said.Hit.Span.Start), Math.Max(end, said.Hit.Span.End));
    }
}
