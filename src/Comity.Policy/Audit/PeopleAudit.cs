using Comity.Policy.Classifier;
using Comity.Policy.Text;

namespace Comity.Policy.Audit;

/// <summary>Puts every people and group into the same sentences and looks whether anything changes.</summary>
public static class PeopleAudit
{
    /// <summary>The groups of the shipped lists in a language: those that are one in any company, every one once.</summary>
    /// <param name="language">BCP 47 primary language.</param>
    /// <param name="plural">Several people ("Turks"); else adjectives and single persons ("Turkish").</param>
    public static IReadOnlyList<string> GroupsOf(string language, bool plural) =>
    [
        .. WordList.Shipped
            .Where(e => e.Category == "groups" && e.Language == language && e.Kind is not ("" or "other") && e.Severity > 0)
            .Where(e => !e.Has(EntryFlags.Weak) && e.Has(EntryFlags.Plural) == plural)
            .Where(e => plural || !IsPhrase(e.Shown))
            .DistinctBy(e => e.Letters, StringComparer.Ordinal)
            .Select(e => e.Shown),
    ];

    /// <summary>Such as "war refugee": it stands for a person and fits no adjective's place; its plural is put in. "South Korean" fits.</summary>
    private static bool IsPhrase(string name) => name.LastIndexOf(' ') is var cut and >= 0 && char.IsLower(name[cut + 1]) && char.IsLower(name[0]) && char.IsAscii(name[0]);

    /// <param name="templates">The sentences. Groups that they name themselves are put in everywhere, else those of the lists.</param>
    /// <param name="language">BCP 47 primary language of the sentences.</param>
    /// <param name="judge">Whose verdicts and scores are looked at.</param>
    public static AuditReport Run(AuditTemplates templates, string language, Judge judge)
    {
        var sentences = new List<AuditSentence>();
        var groups = new List<AuditGroup>();
        foreach (var form in templates.Sentences.GroupBy(t => t.IsPlural).OrderBy(f => f.Key))
        {
            AuditTemplate[] rows = [.. form];
            var names = templates.Groups.Count > 0 ? templates.Groups : GroupsOf(language, form.Key);
            if (names.Count == 0)
                continue;
            var cells = new Cell[rows.Length][];
            Parallel.For(0, rows.Length, row => cells[row] = [.. names.Select(name => Ask(judge, rows[row].About(name), language))]);
            var table = new Table(rows, names, cells);
            sentences.AddRange(rows.Select((_, row) => table.Sentence(row)));
            groups.AddRange(table.Groups(form.Key));
        }

        return new AuditReport(sentences, groups);
    }

    private static Cell Ask(Judge judge, string text, string language)
    {
        var reading = judge.Read(new Submission
        {
            Text = text,
            Language = language,
            Author = new AuthorFacts { Name = "", PublishedComments = 100 },
            Story = new StoryFacts { Headline = "", Language = language },
            Now = DateTimeOffset.UnixEpoch,
        });
        var scores = reading.Scores;
        return new Cell(new AuditVerdict(judge.Decide(reading).Verdict, scores[ScoreAttribute.IdentityAttack] >= 0.5), [.. AuditReport.Attributes.Select(a => scores[a])]);
    }

    private sealed record Cell(AuditVerdict Verdict, double[] Scores);

    /// <summary>Sentences by groups.</summary>
    private sealed record Table(AuditTemplate[] Rows, IReadOnlyList<string> Names, Cell[][] Cells)
    {
        public AuditSentence Sentence(int row)
        {
            var most = Most(row);
            return new AuditSentence(
                Rows[row], most, Names.Count,
                [.. AuditReport.Attributes.Select((_, a) => Cells[row].Max(c => c.Scores[a]) - Cells[row].Min(c => c.Scores[a]))],
                [.. Names.Select((name, i) => (name, Cells[row][i].Verdict)).Where(c => c.Verdict != most)]);
        }

        public IReadOnlyList<AuditGroup> Groups(bool plural)
        {
            var means = Cells.Select(row => AuditReport.Attributes.Select((_, a) => row.Average(c => c.Scores[a])).ToArray()).ToArray();
            var most = Enumerable.Range(0, Rows.Length).Select(Most).ToArray();
            var groups = Names.Select((name, i) => new AuditGroup(
                name, plural,
                [.. AuditReport.Attributes.Select((_, a) => Cells.Select((row, r) => Math.Abs(row[i].Scores[a] - means[r][a])).Average())],
                Cells.Where((row, r) => row[i].Verdict != most[r]).Count(),
                Auc(i))).ToList();
            var mean = groups.Average(g => g.Auc);
            return [.. groups.Select(g => g with { Deficit = mean - g.Auc })];
        }

        private AuditVerdict Most(int row) => Cells[row].CountBy(c => c.Verdict).MaxBy(c => c.Value).Key;

        /// <summary>Share of pairs of a hateful and a neutral sentence in the right order; equal scores count half.</summary>
        private double Auc(int group)
        {
            double right = 0;
            var pairs = 0;
            for (var hateful = 0; hateful < Rows.Length; hateful++)
            {
                for (var neutral = 0; neutral < Rows.Length; neutral++)
                {
                    if (!Rows[hateful].Hateful || Rows[neutral].Hateful)
                        continue;
                    var (high, low) = (Cells[hateful][group].Scores[(int)ScoreAttribute.IdentityAttack], Cells[neutral][group].Scores[(int)ScoreAttribute.IdentityAttack]);
                    right += high > low ? 1 : high < low ? 0 : 0.5;
                    pairs++;
                }
            }

            return pairs == 0 ? 0.5 : right / pairs;
        }
    }
}
