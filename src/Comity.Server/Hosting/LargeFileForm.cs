using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Comity.Server.Hosting;

/// <summary>Metadata of a route whose form has a file that may be far too large, and words that must not be lost over it.</summary>
/// <param name="MostOfFile">Bytes of a file that are kept; of a larger one a little more than this, which tells that it is too large.</param>
/// <param name="MostWords">Bytes that all other fields may have together.</param>
internal sealed record LargeFileForm(long MostOfFile, int MostWords);

/// <summary>
/// Reads such a form as it comes. What a file has too much is let go by: it takes neither memory nor disk, and the browser, which
/// hears no answer before it has sent all, gets its page.
/// </summary>
internal sealed class LargeFileFormReader(HttpContext context, LargeFileForm limits) : IFormFeature
{
    private const int MostFields = 100;
    private const int InMemory = 64 * 1024;

    private Task<IFormCollection>? reading;
    private int words;
    private long files;

    public bool HasFormContentType => true;

    public IFormCollection? Form { get; set; }

    /// <summary>Stands before whatever may read the form.</summary>
    public static Task UseAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<LargeFileForm>() is { } limits && BoundaryOf(context.Request) is not null)
            context.Features.Set<IFormFeature>(new LargeFileFormReader(context, limits));
        return next(context);
    }

    public IFormCollection ReadForm() => Form ?? throw new NotSupportedException("The form is not read by blocking.");

    public Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken) =>
        Form is { } form ? Task.FromResult(form) : reading ??= ReadAsync(cancellationToken);

    /// <exception cref="BadHttpRequestException">There is more than is taken.</exception>
    /// <exception cref="InvalidDataException">It is no form.</exception>
    private async Task<IFormCollection> ReadAsync(CancellationToken cancel)
    {
        var fields = new KeyValueAccumulator();
        var sent = new FormFileCollection();
        var reader = new MultipartReader(BoundaryOf(context.Request)!, context.Request.Body);
        while (await NextAsync(reader, cancel) is { } section)
        {
            if (fields.ValueCount + sent.Count == MostFields)
                throw new InvalidDataException("The form has too many fields.");
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var about))
                throw new InvalidDataException("A field of the form says nothing of itself.");
            var name = HeaderUtilities.RemoveQuotes(about.Name).ToString();
            if (about.IsFileDisposition())
                sent.Add(await FileAsync(section, name, about, cancel));
            else
                fields.Append(name, await WordsAsync(section.Body, cancel));
        }

        return Form = new FormCollection(fields.GetResults(), sent);
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken cancel)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancel);
        }
        catch (IOException e) when (e is not BadHttpRequestException)
        {
            throw new InvalidDataException("The form breaks off.", e);
        }
    }

    private async Task<string> WordsAsync(Stream from, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await from.ReadAsync(buffer, cancel)) > 0;)
        {
            words += read;
            if (words > limits.MostWords)
                throw new BadHttpRequestException("The form has too many words.", StatusCodes.Status413PayloadTooLarge);
            bytes.Write(buffer, 0, read);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private async Task<FormFile> FileAsync(MultipartSection section, string name, ContentDispositionHeaderValue about, CancellationToken cancel)
    {
        var kept = new FileBufferingReadStream(section.Body, InMemory);
        context.Response.RegisterForDisposeAsync(kept);
        var buffer = new byte[16 * 1024];
        var before = files;
        while (before + kept.Length <= limits.MostOfFile && await kept.ReadAsync(buffer, cancel) > 0)
            files = before + kept.Length;
        await section.Body.DrainAsync(cancel);
        kept.Position = 0;
        var fileName = StringSegment.IsNullOrEmpty(about.FileNameStar) ? about.FileName : about.FileNameStar;
        return new FormFile(kept, 0, kept.Length, name, HeaderUtilities.RemoveQuotes(fileName).ToString()) { Headers = new HeaderDictionary(section.Headers ?? []) };
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 128 } boundary
            ? boundary.ToString()
            : null;
}
