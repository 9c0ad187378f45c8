using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Comity.Server.Tests.Harness;

/// <summary>A reader's browser with scripts off: follows links and redirects, keeps cookies, fills and sends forms as they stand in the page.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClientHandler handler = new() { CookieContainer = new CookieContainer(), AllowAutoRedirect = true };
    private readonly HttpClient client;

    public Browser(Uri address) => client = new HttpClient(handler) { BaseAddress = address };

    public CookieContainer Cookies => handler.CookieContainer;

    /// <summary>The same cookies, for requests that no form makes.</summary>
    public HttpClient Http => client;

    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    public HttpStatusCode Status { get; private set; }

    public Uri Url { get; private set; } = new("about:blank");

    public string Html { get; private set; } = "";

    /// <summary>The page's text without markup.</summary>
    public string Text => Page.Body?.TextContent ?? "";

    public async Task<IHtmlDocument> GoAsync(string path) => await ShowAsync(await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute)));

    /// <summary>What is sent next goes to another node at the same name, with the same cookies.</summary>
    public void MoveTo(Paper node) => Url = new Uri(node.Address, Url.PathAndQuery);

    /// <summary>Sends the form that the selector finds, with its hidden fields and defaults, changed by the given fields.</summary>
    /// <param name="selector">A form, or an element in one; a button is pressed.</param>
    /// <param name="fields">Values by field name.</param>
    public async Task<IHtmlDocument> SubmitAsync(string selector, params (string Name, string Value)[] fields)
    {
        var found = Page.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} on {Url} ({(int)Status}): {Text}");
        var form = found as IHtmlFormElement ?? found.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException($"{selector} is not in a form.");
        var values = Defaults(form);
        if (found is IHtmlButtonElement { Name.Length: > 0 } button)
            values[button.Name!] = button.Value ?? "";
        foreach (var (name, value) in fields)
            values[name] = value;
        var action = (found as IHtmlButtonElement)?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Url.ToString();
        var target = new Uri(Url, action);
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
            return await GoAsync(new UriBuilder(target) { Query = string.Join('&', values.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}")) }.ToString());
        using var content = new FormUrlEncodedContent(values);
        return await ShowAsync(await client.PostAsync(target, content));
    }

    /// <summary>Sends fields as a form that no page shows, such as one from an old tab or a forged one.</summary>
    public async Task<IHtmlDocument> PostFieldsAsync(string path, IReadOnlyDictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await ShowAsync(await client.PostAsync(new Uri(path, UriKind.Relative), content));
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private static Dictionary<string, string> Defaults(IHtmlFormElement form)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in form.Elements)
        {
            var name = field.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || field.HasAttribute("disabled"))
                continue;
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice when !choice.IsChecked:
                case IHtmlInputElement { Type: "submit" or "file" }:
                case IHtmlButtonElement:
                    break;
                case IHtmlInputElement input:
                    values[name] = input.Value;
                    break;
                case IHtmlTextAreaElement area:
                    values[name] = area.Value;
                    break;
                case IHtmlSelectElement select:
                    values[name] = select.Value ?? "";
                    break;
            }
        }

        return values;
    }

    private async Task<IHtmlDocument> ShowAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Status = response.StatusCode;
            Url = response.RequestMessage!.RequestUri!;
            Html = await response.Content.ReadAsStringAsync();
            Page = new HtmlParser().ParseDocument(Html);
            return Page;
        }
    }
}
