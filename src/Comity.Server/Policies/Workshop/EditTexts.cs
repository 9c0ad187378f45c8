using Comity.Policy;
using Comity.Policy.Format;
using Comity.Server.Hosting;
using Comity.Server.Pages.Workshop;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Policies.Workshop;

/// <summary>Title, preamble, languages, words of the site's own, and what follows when a check cannot be made, as a form.</summary>
public static class EditTexts
{
    private const int Rows = 200;

    /// <param name="Check">The check that they serve.</param>
    /// <param name="Words">One a line.</param>
    public sealed record WordsRow(string Check, string Language, string Words);

    public sealed record View(BenchView Bench, IReadOnlyDictionary<string, string> Titles, IReadOnlyDictionary<string, string> Preambles)
    {
        public string Languages { get; init; } = "";

        public string OnCheckFailure { get; init; } = "";

        public IReadOnlyList<WordsRow> Words { get; init; } = [];
    }

    internal static async Task<IResult> Handle(Workbench bench, CancellationToken cancel)
    {
        var view = await bench.ReadAsync(cancel);
        var policy = view.Draft.Policy;
        return Page.Show<TextsPage>(new View(view, policy.Title.All, policy.Preamble.All)
        {
            Languages = string.Join(", ", policy.Languages),
            OnCheckFailure = PolicyNames.Verdicts[(int)policy.OnCheckFailure],
            Words = [.. policy.Words.Select(w => new WordsRow(w.Check, w.Language, string.Join('\n', w.Words)))],
        });
    }

    internal static async Task<IResult> Save(IFormCollection form, Workbench bench, PolicyDrafts drafts, CancellationToken cancel)
    {
        var view = await bench.ReadAsync(cancel);
        var languages = view.Draft.Policy.Languages;
        var sent = new View(view, languages.ToDictionary(l => l, l => ClauseForm.Word(form, "title." + l)), languages.ToDictionary(l => l, l => ClauseForm.Word(form, "preamble." + l)))
        {
            Languages = ClauseForm.Word(form, "languages"),
            OnCheckFailure = ClauseForm.Word(form, "on-check-failure"),
            Words =
            [
                .. Enumerable.Range(0, Rows).Where(i => ClauseForm.Word(form, $"words.{i}").Length > 0).Select(i =>
                    new WordsRow(ClauseForm.Word(form, $"words-check.{i}"), ClauseForm.Word(form, $"words-language.{i}"), ClauseForm.Word(form, $"words.{i}"))),
            ],
        };
        var outcome = await drafts.SaveAsync(await bench.EditorAsync(cancel), ClauseForm.Word(form, "seen"), p => Apply(p, sent), cancel);
        return outcome.Problem is null
            ? TypedResults.Redirect("/console/policy?done=saved")
            : Page.Show<TextsPage>(sent with { Bench = (await bench.ReadAsync(cancel)).After(outcome) }, Workbench.StatusOf(outcome));
    }

    private static PolicyDocument Apply(PolicyDocument policy, View sent)
    {
        // What a seen document has not is not overwritten with nothing: the languages are those of the form.
        var changed = policy with
        {
            Title = new LocalText(sent.Titles),
            Preamble = new LocalText(sent.Preambles),
            OnCheckFailure = (Verdict)Math.Max(0, PolicyNames.Verdicts.ToList().IndexOf(sent.OnCheckFailure)),
            Words =
            [
                .. sent.Words.GroupBy(w => (w.Check, w.Language)).Select(g =>
                    new OwnWords(g.Key.Check, g.Key.Language, [.. g.SelectMany(w => w.Words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()])),
            ],
        };
        return Changing.Speaking(changed, sent.Languages.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}

/// <summary>The whole draft as a file.</summary>
public static class EditYaml
{
    /// <summary>In bytes of the form; an encoded character takes up to nine.</summary>
    internal const int LargestForm = 9 * PolicyYaml.MaxLength + 10_000;

    /// <param name="Line">Where the problem is, from 1; null: none.</param>
    public sealed record View(BenchView Bench, string Yaml, int? Line = null);

    internal static async Task<IResult> Handle(Workbench bench, CancellationToken cancel)
    {
        var view = await bench.ReadAsync(cancel);
        return Page.Show<YamlPage>(new View(view, view.Draft.Yaml));
    }

    internal static async Task<IResult> Save([FromForm] string? yaml, [FromForm] string? seen, Workbench bench, PolicyDrafts drafts, CancellationToken cancel)
    {
        var text = (yaml ?? "").ReplaceLineEndings("\n");
        try
        {
            var policy = PolicyYaml.Read(text);
            var outcome = await drafts.SaveAsync(await bench.EditorAsync(cancel), seen ?? "", _ => policy, cancel);
            return outcome.Problem is null
                ? TypedResults.Redirect("/console/policy?done=saved")
                : Page.Show<YamlPage>(new View((await bench.ReadAsync(cancel)).After(outcome), text), Workbench.StatusOf(outcome));
        }
        catch (PolicyFormatException e)
        {
            return Page.Show<YamlPage>(new View(await bench.ReadAsync(cancel) with { Problem = e.Message + "." }, text, e.Line), StatusCodes.Status422UnprocessableEntity);
        }
    }
}

/// <summary>What the draft changes, and the button that puts it in force.</summary>
public static class EnactDraft
{
    public sealed record View(BenchView Bench, IReadOnlyList<PolicyChange> Changes, IReadOnlyList<DiffLine> Lines)
    {
        public string Why { get; init; } = "";
    }

    internal static async Task<IResult> Handle(Workbench bench, PolicyBook book, CancellationToken cancel) =>
        Page.Show<ChangesPage>(await ViewAsync(await bench.ReadAsync(cancel), bench, book, cancel));

    internal static async Task<IResult> Save([FromForm] string? why, [FromForm] string? seen, Workbench bench, PolicyDrafts drafts, PolicyBook book, CancellationToken cancel)
    {
        var outcome = await drafts.EnactAsync(await bench.EditorAsync(cancel), seen ?? "", why, cancel);
        if (outcome.Problem is null)
            return TypedResults.Redirect("/console/policy?done=enacted");
        var view = await ViewAsync((await bench.ReadAsync(cancel)).After(outcome), bench, book, cancel);
        return Page.Show<ChangesPage>(view with { Why = why ?? "" }, Workbench.StatusOf(outcome));
    }

    private static async Task<View> ViewAsync(BenchView view, Workbench bench, PolicyBook book, CancellationToken cancel)
    {
        var inForce = await book.AtAsync(bench.Db, bench.Site.Id, view.Draft.InForce, cancel);
        return new View(view,
            PolicyDiff.Between(inForce.Policy, view.Draft.Policy, withShadows: true),
            LineDiff.Between(PolicyYaml.Write(inForce.Policy), view.Draft.Yaml));
    }
}
