using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Comity.Server.Embedding;

/// <summary>
/// The scripts that other sites load: the discussion's one with its style within, so that one file is all that a page
/// needs, and the counter. Comments and white space are left out, and both are kept compressed.
/// </summary>
internal sealed partial class EmbedScripts
{
    public const string Discussion = "comity.js";
    public const string Count = "comity-count.js";

    private const string StylePlace = "const style=\"\";";

    private static readonly string[] s_signs = [", ", "; ", "{ ", " }", ";\n", ",\n", "{\n", "}\n"];

    private static readonly JsonSerializerOptions s_asIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, Script> scripts;

    public EmbedScripts(IWebHostEnvironment environment)
    {
        using var style = new StreamReader(environment.WebRootFileProvider.GetFileInfo("discussion.css").CreateReadStream());
        var discussion = Smaller(Resource(Discussion));
        if (!discussion.Contains(StylePlace, StringComparison.Ordinal))
            throw new InvalidOperationException("The script has no place for its style.");
        scripts = new(StringComparer.Ordinal)
        {
            [Discussion] = new Script(discussion.Replace(StylePlace, $"const style = {JsonSerializer.Serialize(SmallerStyle(style.ReadToEnd()), s_asIs)};", StringComparison.Ordinal)),
            [Count] = new Script(Smaller(Resource(Count))),
        };
    }

    /// <summary>The address with a mark of its content, for the paper's own pages.</summary>
    public string Address(string name) => $"/{name}?v={scripts[name].Tag}";

    /// <summary>How many bytes a browser loads.</summary>
    internal int Size(string name) => scripts[name].Zipped.Length;

    /// <summary>Any page may load it; a module script is fetched with its origin's leave only.</summary>
    public IResult Show(string name, HttpContext context)
    {
        var script = scripts[name];
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.CacheControl = context.Request.Query["v"] == script.Tag ? "public, max-age=31536000, immutable" : "public, max-age=3600, stale-while-revalidate=86400";
        headers.Vary = "Accept-Encoding";
        var zips = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (zips)
            headers.ContentEncoding = "gzip";
        return TypedResults.Bytes(zips ? script.Zipped : script.Plain, "text/javascript; charset=utf-8",
            entityTag: new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{script.Tag}{(zips ? "-gzip" : "")}\""));
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>
    /// Whole lines of comment, indentation, the spaces around signs and the ends of lines behind which nothing can go on:
    /// a script here has none of them within its texts and patterns where they matter.
    /// </summary>
    private static string Smaller(string script)
    {
        var code = string.Join('\n', script.Split('\n').Select(l => l.Trim())
            .Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal) && !l.StartsWith("/**", StringComparison.Ordinal)));
        code = AroundOperators().Replace(code, "${sign}");
        foreach (var sign in s_signs)
            code = code.Replace(sign, sign.Trim(), StringComparison.Ordinal);
        return code.Replace(") {", "){", StringComparison.Ordinal);
    }

    /// <summary>The letters are those of the page around.</summary>
    private static string SmallerStyle(string style) =>
        Letters().Replace(AroundSigns().Replace(StyleComment().Replace(style, ""), "${sign}"), "")
            .Replace(": ", ":", StringComparison.Ordinal).Replace(";}", "}", StringComparison.Ordinal).Trim();

    [GeneratedRegex(" (?<sign>[=*<>?:&|!]+) ", RegexOptions.NonBacktracking)]
    private static partial Regex AroundOperators();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex StyleComment();

    [GeneratedRegex("--(?:serif|sans):[^;]*;", RegexOptions.NonBacktracking)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\s*(?<sign>[{};,>])\s*", RegexOptions.NonBacktracking)]
    private static partial Regex AroundSigns();

    private sealed class Script
    {
        public Script(string text)
        {
            Plain = Encoding.UTF8.GetBytes(text);
            using var zipped = new MemoryStream();
            using (var zip = new GZipStream(zipped, CompressionLevel.SmallestSize))
                zip.Write(Plain);
            Zipped = zipped.ToArray();
            Tag = Convert.ToHexStringLower(SHA256.HashData(Plain))[..12];
        }

        public byte[] Plain { get; }

        public byte[] Zipped { get; }

        public string Tag { get; }
    }
}
