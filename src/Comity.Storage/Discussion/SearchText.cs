using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Comity.Storage.Discussion;

/// <summary>
/// The words of a text as search compares them: lower case, without marks on letters, each between single spaces. Made here and not
/// by a database, so that both find the same.
/// </summary>
public static class SearchText
{
    /// <returns>Empty when the text has no letter or digit; otherwise it begins and ends with a space.</returns>
    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length + 2);
        foreach (var letter in SoundText.Of(text).Normalize(NormalizationForm.FormKD))
        {
            if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (IsOfWord(letter))
            {
                if (words.Length == 0)
                    words.Append(' ');
                words.Append(Fold(letter));
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        if (words.Length > 0 && words[^1] != ' ')
            words.Append(' ');
        return words.ToString();
    }

    /// <summary>Whether words are made of it; everything else stands between them.</summary>
    public static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    /// <summary>Letters that lower case alone leaves apart: the dotless i, the final sigma, and those with a stroke, which are no marks to Unicode.</summary>
    private static char Fold(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ı' => 'i',
        'ς' => 'σ',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        var lower => lower,
    };
}

/// <summary>Keeps <see cref="Comment.SearchText"/> and <see cref="Comment.AuthorKey"/> in step with text and name, on whatever way these change.</summary>
public sealed class SearchTextKeeper : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        foreach (var entry in ((ComityDb)eventData.Context!).Tracked<Comment>().ToList())
        {
            entry.DetectChanges();
            if (entry.State == EntityState.Added || (entry.State == EntityState.Modified && entry.Property(c => c.Body).IsModified))
                entry.Entity.SearchText = SearchText.Of(entry.Entity.Body);
            if (entry.State == EntityState.Added || (entry.State == EntityState.Modified && entry.Property(c => c.AuthorName).IsModified))
                entry.Entity.AuthorKey = SearchText.Of(entry.Entity.AuthorName);
        }

        return result;
    }
}
