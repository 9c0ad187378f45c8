using Comity.Server.Members;

namespace Comity.Server.Discussion;

/// <summary>
/// The outer form of a comment. The text is judged and kept exactly as it was sent, so that findings count in its own UTF-16 units: what
/// cannot be kept is refused, not repaired. Of a form's text only line ends are made single, as the browser itself counts them.
/// </summary>
internal static class CommentShape
{
    /// <summary>The text of a form's field as its author saw it.</summary>
    public static string FromForm(string? text) => (text ?? "").ReplaceLineEndings("\n");

    /// <summary>One sentence about what is wrong with the text, or null.</summary>
    public static string? ProblemOfBody(string body, int mostUnits)
    {
        if (body.Length > mostUnits)
            return Say.CommentTooLong(mostUnits, body.Length);
        if (string.IsNullOrWhiteSpace(body))
            return Say.CommentEmpty;
        for (var i = 0; i < body.Length; i++)
        {
            if (char.IsSurrogatePair(body, i))
                i++;
            else if (char.IsSurrogate(body[i]))
                return Say.HalfCharacter(i);
            else if (char.IsControl(body[i]) && body[i] is not ('\n' or '\r' or '\t'))
                return Say.ControlCharacter(i);
        }

        return null;
    }

    /// <param name="name">As <see cref="GuestNames.Clean"/> left it.</param>
    public static string? ProblemOfName(string name, int mostUnits) =>
        name.Length == 0 ? Say.NameNeeded
        : name.Length > mostUnits ? Say.NameTooLong(mostUnits, name.Length)
        : null;

    public static string? ProblemOfEmail(string? email) =>
        email is null || EmailAddress.Read(email) is not null ? null : Say.EmailWrong;
}
