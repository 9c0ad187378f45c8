using System.Collections.Frozen;
using System.Text;

namespace Comity.Policy.Text;

/// <summary>Pictures that people put in place of a word: "they are 🐀".</summary>
internal static class Pictures
{
    private static readonly FrozenDictionary<int, string> Words = Read(
        "🐀rat 🐁rat 🐷pig 🐖pig 🐽pig 🐗pig 🐍snake 🐒monkey 🐵monkey 🙈monkey 🙉monkey 🙊monkey 🦍ape 🦧ape 🐕dog 🐶dog 🐩dog 🐐goat 🐑sheep 🐄cow 🐮cow 🫏donkey " +
        "🪳cockroach 🪱worm 🐛maggot 🕷spider 🦠virus 🗑garbage 💩shit 🤡clown 🔪stab 🤮disgusting 🤢disgusting 👹demons 👺demons 👿devils 😈devils 🧟zombies 🧠brain 🖕fuck");

    /// <summary>The word that the picture stands for, or null.</summary>
    public static string? WordOf(Rune rune) => Words.GetValueOrDefault(rune.Value);

    private static FrozenDictionary<int, string> Read(string pairs) => pairs.Split(' ')
        .ToFrozenDictionary(pair => Rune.GetRuneAt(pair, 0).Value, pair => pair[Rune.GetRuneAt(pair, 0).Utf16SequenceLength..]);
}
