using Comity.Server.Hosting;
using Comity.Server.Pages.Console;

namespace Comity.Server.Moderation.Texts;

/// <summary>The canned texts, for editors.</summary>
public static class ShowTexts
{
    public sealed record View(Frame Frame, IReadOnlyList<TextView> Texts, IReadOnlyList<string> Languages)
    {
        /// <summary>What the form holds: the text to change, or a new one.</summary>
        public TextView Draft { get; init; } = Empty;

        public string? Problem { get; init; }
    }

    private static TextView Empty { get; } = new(0, null, "", new Dictionary<string, string>());

    internal static async Task<IResult> Handle(long? edit, TextDesk desk, Frames frames, CancellationToken cancel)
    {
        var view = await ViewAsync(desk, frames, cancel);
        var chosen = edit is null ? Empty : view.Texts.FirstOrDefault(t => t.Id == edit);
        return chosen is null ? TypedResults.NotFound() : Page.Show<TextsPage>(view with { Draft = chosen });
    }

    /// <summary>Words come in fields named "Words.LANGUAGE".</summary>
    internal static async Task<IResult> Save(IFormCollection form, TextDesk desk, Frames frames, CancellationToken cancel)
    {
        const string prefix = "Words.";
        var words = form.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(f => f.Key[prefix.Length..], f => f.Value.ToString());
        var draft = new TextView(long.TryParse(form["Id"], System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : 0, form["Clause"], form["Name"].ToString(), words);
        var (saved, problem) = await desk.SaveAsync(draft, cancel);
        if (saved is not null)
            return TypedResults.LocalRedirect("/console/texts");
        return problem is null
            ? TypedResults.NotFound()
            : Page.Show<TextsPage>(await ViewAsync(desk, frames, cancel) with { Draft = draft, Problem = problem }, StatusCodes.Status422UnprocessableEntity);
    }

    internal static async Task<IResult> Delete(long id, IFormCollection form, TextDesk desk, CancellationToken cancel)
    {
        // The form carries nothing but its token, which is checked because it is bound.
        _ = form;
        return await desk.DeleteAsync(id, cancel) ? TypedResults.LocalRedirect("/console/texts") : TypedResults.NotFound();
    }

    private static async Task<View> ViewAsync(TextDesk desk, Frames frames, CancellationToken cancel) =>
        new(await frames.ReadAsync(cancel, "/console/texts"), await desk.ReadAsync(cancel), await desk.LanguagesAsync(cancel));
}
