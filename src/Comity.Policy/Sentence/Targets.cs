using Comity.Policy.Checks;

namespace Comity.Policy.Sentence;

/// <summary>Somebody or something a claim can be about, and its words.</summary>
internal readonly record struct Aim(TargetKind Kind, int First, int Last)
{
    /// <summary>Named by a pronoun that points back.</summary>
    public bool Back { get; init; }
}

/// <summary>Tells for each word whom it names.</summary>
internal sealed class Targets
{
    /// <summary>Sentences over which "they" still means the people named before.</summary>
    private const int BackReach = 3;

    private const Role Named = Role.You | Role.Author | Role.They | Role.Someone | Role.Occupation | Role.Institution | Role.Inanimate | Role.Persons;

    private readonly Reading reading;
    private readonly WordRoles roles;
    private readonly List<Mention> mentions;
    private readonly int[] mentionOf;

    public Targets(Reading reading, WordRoles roles, List<Mention> mentions)
    {
        this.reading = reading;
        this.roles = roles;
        this.mentions = mentions;
        mentionOf = new int[roles.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            for (var word = mentions[i].FirstWord; word <= mentions[i].LastWord; word++)
                mentionOf[word] = i + 1;
        }
    }

    /// <summary>Whom the word names, if anyone.</summary>
    public Aim? At(int word)
    {
        if ((uint)word >= (uint)mentionOf.Length)
            return null;
        if (mentionOf[word] is > 0 and var at)
        {
            var mention = mentions[at - 1];
            return new Aim(mention.People ? TargetKind.Group : AfterAdjective(mention), mention.FirstWord, mention.LastWord);
        }
        if (!roles.Is(word, Named))
            return null;
        if (roles.Is(word, Role.You))
            return new Aim(TargetKind.Reader, word, word);
        if (roles.Is(word, Role.They))
            return Back(word);
        var kind = roles.Is(word, Role.Occupation) ? TargetKind.Occupation
            : roles.Is(word, Role.Institution) ? TargetKind.Institution
            : roles.Is(word, Role.Inanimate) ? TargetKind.Thing
            : roles.Is(word, Role.Author) ? TargetKind.Author
            : TargetKind.Person;
        return new Aim(kind, word, word);
    }

    /// <summary>The best target in a range: a people before a reader before the rest; of equals the last.</summary>
    public Aim? Best(int first, int last)
    {
        Aim? best = null;
        for (var word = first; word <= last; word++)
        {
            if (At(word) is not { } aim)
                continue;
            if (best is null || Rank(aim.Kind) >= Rank(best.Value.Kind))
                best = aim;
            word = Math.Max(word, aim.Last);
        }
        return best;
    }

    /// <summary>The people last named before a word, within reach.</summary>
    public Aim? PeopleBefore(int word)
    {
        var words = reading.Folded.Words;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i].LastWord < word && mentions[i].People && words[word].Sentence - words[mentions[i].LastWord].Sentence <= BackReach)
                return new Aim(TargetKind.Group, mentions[i].FirstWord, mentions[i].LastWord) { Back = true };
        }
        return null;
    }

    private static int Rank(TargetKind kind) => kind switch
    {
        TargetKind.Group => 7,
        TargetKind.Reader => 6,
        TargetKind.Author => 5,
        TargetKind.Occupation => 4,
        TargetKind.Person => 3,
        TargetKind.Institution => 2,
        TargetKind.Thing => 1,
        _ => 0,
    };

    // "They", "these people": whoever was named last; "them" of a trade is a trade.
    private Aim Back(int word)
    {
        if (PeopleBefore(word) is { } people)
            return people with { First = word, Last = word };
        var earlier = word - 1;
        // The name of a group that is a trade's besides ("policewoman") stands for no trade.
        while (earlier >= 0 && (mentionOf[earlier] > 0 || !roles.Is(earlier, Role.Occupation | Role.Inanimate | Role.Institution)))
            earlier--;
        var kind = earlier < 0 ? TargetKind.Person : roles.Is(earlier, Role.Occupation) ? TargetKind.Occupation : roles.Is(earlier, Role.Institution) ? TargetKind.Institution : TargetKind.Thing;
        return new Aim(kind, word, word) { Back = true };
    }

    // "The Turkish government", "Turkish politicians", "Turkish coffee".
    private TargetKind AfterAdjective(Mention mention) =>
        roles.Is(mention.LastWord + 1, Role.Institution) ? TargetKind.Institution
        : roles.Is(mention.LastWord + 1, Role.Occupation) ? TargetKind.Group
        : mention.Kind is GroupKind.Sex or GroupKind.Age && roles.Is(mention.FirstWord - 1, Role.Picking) || roles.Is(mention.FirstWord, Role.Article) && mention.Kind is GroupKind.Sex ? TargetKind.Person
        : TargetKind.Thing;
}
