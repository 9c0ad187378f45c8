using System.Globalization;
using System.Text;

namespace Comity.Policy.Format;

/// <summary>Lays a policy out for people: one key a line, long texts as blocks, always the same bytes.</summary>
internal sealed class PolicyWriter
{
    private readonly StringBuilder text = new();

    public string Write(PolicyDocument policy)
    {
        Line(0, "format: 1");
        Line(0, $"languages: [{string.Join(", ", policy.Languages.Select(YamlText.Quote))}]");
        Texts(0, "title", policy.Title);
        Texts(0, "preamble", policy.Preamble);
        Line(0, "");
        Line(0, $"on-check-failure: {PolicyNames.Verdicts[(int)policy.OnCheckFailure]}");
        Words(policy.Words);
        Line(0, "");
        Line(0, "clauses:");
        foreach (var clause in policy.Clauses)
            Clause(clause, shadow: false);
        foreach (var clause in policy.Shadows)
            Clause(clause, shadow: true);
        return text.ToString();
    }

    private void Words(IReadOnlyList<OwnWords> words)
    {
        if (words.Count == 0)
            return;
        Line(0, "");
        Line(0, "words:");
        foreach (var check in words.GroupBy(w => w.Check))
        {
            Line(1, $"{check.Key}:");
            foreach (var language in check.GroupBy(w => w.Language))
            {
                var list = language.SelectMany(w => w.Words).ToList();
                Line(2, list.Count == 0 ? $"{YamlText.Quote(language.Key)}: []" : $"{YamlText.Quote(language.Key)}:");
                list.ForEach(word => Line(3, $"- {YamlText.Quote(word)}"));
            }
        }
    }

    private void Clause(Clause clause, bool shadow)
    {
        Line(0, "");
        Line(1, $"- id: {clause.Id}");
        if (shadow)
            Line(2, "shadow: true");
        Texts(2, "title", clause.Title);
        Texts(2, "text", clause.Text);
        if (clause.Checks.Count + clause.ShadowChecks.Count > 0)
            Line(2, "checks:");
        foreach (var check in clause.Checks)
            Check(check, shadow: false);
        foreach (var check in clause.ShadowChecks)
            Check(check, shadow: true);
        if (clause.Sanctions.Steps.Count > 0)
            Sanctions(clause.Sanctions);
    }

    private void Check(ClauseCheck check, bool shadow)
    {
        Line(3, $"- check: {check.Check}");
        if (shadow)
            Line(4, "shadow: true");
        if (check.Outside is var (source, label))
        {
            Line(4, $"source: {YamlText.Quote(source)}");
            Line(4, $"label: {YamlText.Quote(label)}");
        }

        if (check.Hold is { } hold)
            Line(4, $"hold: {Number(hold)}");
        if (check.Refuse is { } refuse)
            Line(4, $"refuse: {Number(refuse)}");
    }

    private void Sanctions(SanctionLadder ladder)
    {
        Line(2, "sanctions:");
        Line(3, $"decay: {Duration.Write(ladder.Decay)}");
        Line(3, "steps:");
        foreach (var step in ladder.Steps)
        {
            var lasts = step.For is { } time ? $", for: {Duration.Write(time)}" : "";
            var automatic = step.Automatic ? ", automatic: true" : "";
            Line(4, string.Create(CultureInfo.InvariantCulture, $"- {{ strikes: {step.Strikes}, kind: {PolicyNames.Sanctions[(int)step.Kind]}{lasts}{automatic} }}"));
        }
    }

    private void Texts(int depth, string key, LocalText texts)
    {
        if (depth == 0)
            Line(0, "");
        Line(depth, $"{key}:");
        foreach (var (language, value) in texts.All)
        {
            if (!YamlText.NeedsBlock(value))
            {
                Line(depth + 1, $"{YamlText.Quote(language)}: {YamlText.Quote(value)}");
                continue;
            }

            Line(depth + 1, $"{YamlText.Quote(language)}: |");
            foreach (var line in value.Split('\n'))
                Line(line.Length == 0 ? 0 : depth + 2, line);
        }
    }

    private static string Number(double share) => share.ToString("R", CultureInfo.InvariantCulture);

    private void Line(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');
}
