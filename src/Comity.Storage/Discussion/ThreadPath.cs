namespace Comity.Storage.Discussion;

/// <summary>
/// A comment's place in its thread as a text: the numbers from the thread's first down to it, each in five signs. In the order of these texts a
/// comment stands before its answers and these before its next sibling, so that any part of a thread can be read without the rest.
/// Compared only within one thread; deeper than <see cref="Levels"/> everything hangs on the last level, by its number.
/// </summary>
public static class ThreadPath
{
    /// <summary>Levels that are told apart.</summary>
    public const int Levels = 24;

    /// <summary>Greater than every sign in a path.</summary>
    public const string End = "w";

    private const int Width = 5;
    private const string Signs = "0123456789abcdefghijklmnopqrstuv";

    /// <param name="parent">Of the comment that it answers; null begins a thread.</param>
    /// <param name="number">Its own.</param>
    public static string Below(string? parent, int number)
    {
        var own = string.Create(Width, number, (signs, rest) =>
        {
            for (var i = Width - 1; i >= 0; i--, rest /= Signs.Length)
                signs[i] = Signs[rest % Signs.Length];
        });
        return parent is null ? own : IsDeepest(parent) ? parent[..^Width] + own : parent + own;
    }

    /// <summary>Whether what answers it stands beside it instead of below it.</summary>
    public static bool IsDeepest(string path) => path.Length >= Levels * Width;
}
