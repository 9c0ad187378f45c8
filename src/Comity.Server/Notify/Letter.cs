namespace Comity.Server.Notify;

/// <summary>What a mail says, before it has the look of one.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text; an empty line begins a paragraph. What somebody else wrote stands in it as <see cref="Quote"/>.</param>
public sealed record Letter(string Subject, string Text)
{
    /// <summary>The words on the link at the end.</summary>
    public string? Button { get; init; }

    /// <summary>Where a mail program ends mails like this one by itself (RFC 8058); null: they are owed and cannot be ended.</summary>
    public string? Unsubscribe { get; init; }

    /// <summary>Why it comes and how it stops, and the words on the link that stops it.</summary>
    public (string Why, string Stop)? Ending { get; init; }

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "en";

    /// <summary>An absolute address.</summary>
    public string? Link { get; init; }

    /// <summary>Words that are not the program's own, in the way of mails: their lines end no paragraph, make no link, and run in a direction of their own.</summary>
    public static string Quote(string text) => QuoteSign + text.Trim().ReplaceLineEndings("\n").Replace("\n", "\n" + QuoteSign, StringComparison.Ordinal);

    internal const string QuoteSign = "> ";
}
