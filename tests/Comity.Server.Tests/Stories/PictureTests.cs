using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Comity.Server.Tests.Harness;
using Comity.Storage.Members;
using SkiaSharp;

namespace Comity.Server.Tests.Stories;

public sealed class PictureTests : IAsyncLifetime
{
    private Paper paper = null!;
    private HttpClient editor = null!;
    private long story;

    public async ValueTask InitializeAsync()
    {
        paper = await Paper.StartAsync(null, "--Comity:Stories:MaxImageBytes=400000", "--Comity:Stories:MaxImagePixels=4000000");
        editor = await paper.NewStaffClientAsync(StaffRole.Editor);
        story = (await paper.AddStoryAsync("harbour", s => (s.ImageCaption, s.ImageCredit, s.ImageAlt) = ("The <b>bridge</b>", "Jon \"Aldery\"", "A bridge'><script>"))).Id;
    }

    public ValueTask DisposeAsync()
    {
        editor.Dispose();
        return paper.DisposeAsync();
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public async Task A_picture_is_served_in_sizes_with_caption_credit_and_alternative_text(SKEncodedImageFormat format)
    {
        (await SendAsync(PictureFiles.Drawn(1200, 800, format))).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var browser = paper.NewBrowser();

        var figure = (await browser.GoAsync("/stories/harbour")).QuerySelector("figure.figure")!;

        figure.QuerySelector("figcaption")!.TextContent.ShouldContain("The <b>bridge</b>");
        figure.QuerySelector(".credit")!.TextContent.ShouldBe("Jon \"Aldery\"");
        var img = figure.QuerySelector("img")!;
        img.GetAttribute("alt").ShouldBe("A bridge'><script>");
        (img.GetAttribute("width"), img.GetAttribute("height")).ShouldBe(("1200", "800"));
        var sources = (figure.QuerySelector("source")!.GetAttribute("srcset") + ", " + img.GetAttribute("srcset")).Split(", ");
        sources.Select(s => s.Split(' ')[1]).ShouldBe(["480w", "960w", "1200w", "480w", "960w", "1200w"]);
        foreach (var source in sources)
        {
            using var answer = await editor.GetAsync(source.Split(' ')[0]);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
            using var decoded = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
            $"{decoded.Width}w".ShouldBe(source.Split(' ')[1]);
        }
    }

    [Fact]
    public async Task What_the_camera_wrote_is_gone_and_the_picture_stands_upright()
    {
        var camera = PictureFiles.WithExif(PictureFiles.Drawn(600, 400, SKEncodedImageFormat.Jpeg), orientation: 6, "Secret Street 5");

        var image = (await (await SendAsync(camera)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("image");

        (image.GetProperty("width").GetInt32(), image.GetProperty("height").GetInt32()).ShouldBe((400, 600));
        var served = await editor.GetByteArrayAsync(image.GetProperty("url").GetString());
        Encoding.Latin1.GetString(served).ShouldNotContain("Secret Street");
        using var decoded = SKBitmap.Decode(served);
        // The drawing is red on its left half; turned clockwise by 90 degrees that is the top.
        decoded.GetPixel(200, 100).Red.ShouldBeGreaterThan((byte)150);
        decoded.GetPixel(200, 500).Red.ShouldBeLessThan((byte)100);
    }

    [Fact]
    public async Task A_transparent_picture_stays_so()
    {
        using var bitmap = new SKBitmap(300, 200);
        bitmap.Erase(SKColors.Transparent);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        var image = (await (await SendAsync(png.ToArray())).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("image");

        image.GetProperty("url").GetString()!.ShouldEndWith("/300.png");
    }

    public static TheoryData<string, byte[]> NotPictures() => new()
    {
        { "text", Encoding.UTF8.GetBytes("I am a picture, trust me") },
        { "svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>") },
        { "gif", [.. "GIF89a"u8, .. new byte[100]] },
        { "only the beginning of a PNG", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[50]] },
        { "half a JPEG", PictureFiles.Drawn(900, 700, SKEncodedImageFormat.Jpeg)[..3000] },
        { "too many bytes", [0xFF, 0xD8, 0xFF, .. new byte[400_000]] },
        { "too many pixels", PictureFiles.Drawn(3000, 2000, SKEncodedImageFormat.Png) },
        { "a bomb: a few bytes that say 60,000 by 60,000", PictureFiles.PngOfSize(60_000, 60_000) },
        { "much too long", PictureFiles.Drawn(3000, 20, SKEncodedImageFormat.Png) },
        { "nothing", [] },
    };

    [Theory]
    [MemberData(nameof(NotPictures))]
    public async Task What_is_no_picture_is_refused_in_a_sentence(string what, byte[] file)
    {
        using var answer = await SendAsync(file);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, what);
        var errors = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").GetProperty("image");
        errors[0].GetString()!.ShouldEndWith(".");
        (await paper.ReadAsync(db => Task.FromResult(db.StoryImages.Count()))).ShouldBe(0);
    }

    private Task<HttpResponseMessage> SendAsync(byte[] file) => editor.PutAsync($"/api/v1/stories/{story}/image", new ByteArrayContent(file));
}
