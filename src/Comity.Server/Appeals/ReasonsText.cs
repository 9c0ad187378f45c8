using System.Text;
using Comity.Server.Moderation;

namespace Comity.Server.Appeals;

/// <summary>A statement of reasons as plain text, to keep or to print.</summary>
internal static class ReasonsText
{
    public static string Of(StatementOfReasons statement)
    {
        var text = new StringBuilder();
        text.Append("STATEMENT OF REASONS\n").Append(statement.Site).Append("\n\n");
        Add(text, "Reference", statement.Reference);
        Add(text, "Decided", Ago.At(statement.DecidedAt));
        if (statement.Content is { } content)
            Add(text, "Concerns", $"{(content.Number is { } number ? $"Comment #{number}" : "A comment without a number")} under “{content.Story}”, sent {Ago.At(content.SentAt)}\n{content.Address}");
        Add(text, "Restriction", statement.Restriction.Says);
        Add(text, "Territory", statement.Restriction.Territory);
        Add(text, "Duration", statement.Restriction.Duration);
        Add(text, "Facts", string.Join("\n", statement.Facts));
        Add(text, "What led to it", SourceSays(statement));
        Add(text, "Automated means", AutomationSays(statement));
        Add(text, statement.Ground.Kind == "law" ? "Legal ground" : "Contractual ground", $"{statement.Ground.Reference} (Discussion Policy, version {statement.Ground.PolicyVersion})\n{statement.Ground.Text}".TrimEnd());
        Add(text, "Explanation", statement.Ground.Explanation);
        Add(text, "What you can do", string.Join("\n", statement.Redress.Select(r => "- " + RedressSays(r) + (r.Address is { } at ? "\n  " + at : ""))));
        return text.ToString();
    }

    public static string SourceSays(StatementOfReasons statement) => statement.Source switch
    {
        "report" => "Reports of readers under the Discussion Policy",
        "notice" => "A notice of illegal content",
        _ => "Our own initiative",
    };

    public static string AutomationSays(StatementOfReasons statement) => (statement.AutomatedDetection, statement.AutomatedDecision) switch
    {
        (true, "fully") => "A program found the comment and decided by itself; no person had looked at it.",
        (false, "fully") when statement.Content is null => "A program applied what the policy attaches to a decision; no person confirmed it.",
        (false, "fully") => "A program decided by itself, on the weight of the reports; no person had looked at it.",
        (true, _) => "A program had marked the comment; a person decided.",
        _ => "None: a person decided.",
    };

    public static string RedressSays(StatementRedress redress) => redress.Until is { } until ? $"{redress.Says} Until {Ago.At(until)}." : redress.Says;

    private static void Add(StringBuilder text, string name, string value) => text.Append(name).Append(":\n").Append(value).Append("\n\n");
}
