using System.Text;

namespace Comity.Server.Appeals;

/// <summary>A statement of reasons as plain text, to keep or to print, in the language of the running request.</summary>
internal static class ReasonsText
{
    public static string Of(StatementOfReasons statement)
    {
        var text = new StringBuilder();
        text.Append(Say.StatementOfReasons).Append('\n').Append(statement.Site).Append("\n\n");
        Add(text, Say.Reference, statement.Reference);
        Add(text, Say.Decided, DecidedSays(statement));
        if (statement.Content is { } content)
            Add(text, Say.Concerns, $"{(content.Number is { } number ? Say.CommentUnder(number, content.Story) : Say.ACommentUnder(content.Story))}\n{Say.SentAt(Say.Date(content.SentAt))}\n{content.Address}");
        Add(text, Say.Restriction, statement.Restriction.Says);
        Add(text, Say.Territory, statement.Restriction.Territory);
        Add(text, Say.Duration, statement.Restriction.Duration);
        Add(text, Say.Facts, string.Join("\n", statement.Facts));
        Add(text, Say.WhatLedToIt, SourceSays(statement));
        Add(text, Say.AutomatedMeans, AutomationSays(statement));
        Add(text, GroundSays(statement), $"{statement.Ground.Reference} ({WithoutLink(Say.InForceThen(statement.Ground.PolicyVersion))})\n{statement.Ground.Text}".TrimEnd());
        Add(text, Say.Explanation, statement.Ground.Explanation);
        Add(text, Say.WhatYouCanDo, string.Join("\n", statement.Redress.Select(r => "- " + RedressSays(r) + (r.Address is { } at ? "\n  " + at : ""))));
        return text.ToString();
    }

    public static string DecidedSays(StatementOfReasons statement) =>
        statement.AutomatedDecision == "fully" ? Say.ByAProgram(Say.Date(statement.DecidedAt)) : Say.ByAPerson(Say.Date(statement.DecidedAt));

    public static string GroundSays(StatementOfReasons statement) => statement.Ground.Kind == "law" ? Say.LegalGround : Say.ContractualGround;

    public static string SourceSays(StatementOfReasons statement) => statement.Source switch
    {
        "report" => Say.LedByReports,
        "notice" => Say.LedByNotice,
        _ => Say.LedByUs,
    };

    public static string AutomationSays(StatementOfReasons statement) => (statement.AutomatedDetection, statement.AutomatedDecision) switch
    {
        (true, "fully") => Say.ProgramFoundAndDecided,
        (false, "fully") when statement.Content is null => Say.ProgramApplied,
        (false, "fully") => Say.ProgramWeighedReports,
        (true, _) => Say.ProgramMarked,
        _ => Say.PersonDecidedAlone,
    };

    public static string RedressSays(StatementRedress redress) => redress.Until is { } until ? $"{redress.Says} {Say.UntilWhen(until)}" : redress.Says;

    /// <summary>The sentence, where brackets show what is a link on a page.</summary>
    private static string WithoutLink(string text) => text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static void Add(StringBuilder text, string name, string value) => text.Append(name).Append(":\n").Append(value).Append("\n\n");
}
