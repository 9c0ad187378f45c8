using System.Net.Mail;

namespace Comity.Server.Members;

/// <summary>E-mail addresses as people type them.</summary>
public static class EmailAddress
{
    private const int Longest = 254;

    /// <summary>The bare address, or null when the text is none.</summary>
    public static string? Read(string? text)
    {
        var address = text?.Trim() ?? "";
        return address.Length is > 0 and <= Longest
            && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or '"' or ',')
            && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address && parsed.Host.Contains('.', StringComparison.Ordinal)
            ? address
            : null;
    }

    /// <summary>By which one person is recognised: lower case, without a "+alias".</summary>
    public static string NormalForm(string address)
    {
        var at = address.LastIndexOf('@');
        var plus = address.IndexOf('+', StringComparison.Ordinal);
        var local = plus > 0 && plus < at ? address[..plus] : address[..at];
        return (local + address[at..]).ToLowerInvariant();
    }

    /// <summary>By which a person may be guessed: the normal form, and without dots where the service leaves them out.</summary>
    /// <param name="normalForm"><see cref="NormalForm"/>.</param>
    public static string PersonForm(string normalForm)
    {
        var at = normalForm.LastIndexOf('@');
        return normalForm[(at + 1)..] is "gmail.com" or "googlemail.com" ? normalForm[..at].Replace(".", "", StringComparison.Ordinal) + "@gmail.com" : normalForm;
    }
}
