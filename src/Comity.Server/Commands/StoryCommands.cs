using System.CommandLine;
using Comity.Server.Hosting;
using Comity.Server.Stories;
using Comity.Storage.Stories;

namespace Comity.Server.Commands;

/// <summary><c>comity story add</c>: a story from a Markdown file, or one that is only known by its address on another CMS; <c>move-addresses</c>: all of a site at once.</summary>
internal static class StoryCommands
{
    public static Command Story(Verbs verbs) => new("story", "The stories of the paper.") { Add(verbs), AddressCommand.Move(verbs) };

    private static Command Add(Verbs verbs)
    {
        var file = new Argument<string?>("FILE") { Description = "Markdown with front matter; see docs/guide/stories.md.", Arity = ArgumentArity.ZeroOrOne };
        var url = new Option<string?>("--url") { Description = "Without a file: address of the story on another CMS.", HelpName = "URL" };
        var headline = new Option<string?>("--headline") { Description = "Without a file: the story's headline.", HelpName = "TEXT" };
        var site = new Option<string?>("--site") { Description = "Key of the site; without it the first one.", HelpName = "KEY" };
        var command = new Command("add", "Add a story, or change the one with the same slug or address.") { file, url, headline, site };
        command.SetAction((parsed, cancel) =>
        {
            var (path, address, title) = (parsed.GetValue(file), parsed.GetValue(url), parsed.GetValue(headline));
            if (path is null == (address is null) || (path is not null && title is not null))
                throw new CommandException("Give either a file, or --url and --headline.");
            return Installed.RunAsync(verbs.Startup(parsed), async services =>
            {
                var source = path is null
                    ? new Source(null, new StoryInput { ExternalUrl = address, Headline = title ?? "" }, _ => "")
                    : await ReadAsync(path, services.GetRequiredService<PictureReader>(), cancel);
                return await SaveAsync(services, services.Site(parsed.GetValue(site)).Id, source, cancel);
            }, cancel);
        });
        return command;
    }

    /// <param name="Path">Of the file.</param>
    /// <param name="Story">What it says.</param>
    /// <param name="Place">Where a field stands, to begin an error with.</param>
    private sealed record Source(string? Path, StoryInput Story, Func<string, string> Place);

    private static async Task<Source> ReadAsync(string path, PictureReader pictures, CancellationToken cancel)
    {
        try
        {
            var file = StoryFile.Read(await File.ReadAllTextAsync(path, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true), cancel));
            var story = file.Story with { Slug = file.Story.Slug ?? (file.Story.ExternalUrl is null ? Slug.From(file.Story.Headline) : null) };
            if (file.ImageFile is { } image)
                story = story with { Image = await PictureAsync(path, image, file.LineOf("file"), pictures, cancel) };
            else
                story = story with { RemoveImage = true };
            return new Source(path, story, field => $"{path}: line {file.LineOf(field)}: ");
        }
        catch (StoryFileException e)
        {
            throw new CommandException($"{path}: {e.Message}");
        }
        catch (System.Text.DecoderFallbackException)
        {
            throw new CommandException($"{path}: The file is not UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: {e.Message}");
        }
    }

    private static async Task<StoryImage> PictureAsync(string storyPath, string image, int line, PictureReader pictures, CancellationToken cancel)
    {
        try
        {
            var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(storyPath))!, image);
            return await pictures.ReadAsync(await File.ReadAllBytesAsync(path, cancel), cancel);
        }
        catch (Exception e) when (e is PictureException or IOException or UnauthorizedAccessException)
        {
            throw new StoryFileException(line, $"{image}: {e.Message}");
        }
    }

    private static async Task<int> SaveAsync(IServiceProvider services, int siteId, Source source, CancellationToken cancel)
    {
        var saved = await services.GetRequiredService<StoryDesk>().SaveAsync(siteId, null, source.Story, "operator", cancel);
        if (saved.Story is not { } story)
            throw new CommandException(string.Join(" ", saved.Problems.Select(p => source.Place(p.Field) + p.Says)));
        var did = saved.As switch
        {
            SavedAs.Added => "Added",
            SavedAs.Changed => "Changed",
            _ => "Unchanged",
        };
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var state = story.PublishedAt is not { } at ? ", a draft" : at > now ? $", to be published {at.UtcDateTime:yyyy-MM-dd HH:mm} UTC" : "";
        await Console.Out.WriteLineAsync($"{did}: /stories/{story.Slug}{state}");
        return 0;
    }
}
