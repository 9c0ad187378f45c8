using System.Globalization;
using System.Text;
using Comity.Policy;
using Comity.Policy.Checks;
using Comity.Server.Sites;

namespace Comity.Server.Members;

/// <summary>Which names a reader may take.</summary>
public sealed class MemberNames(StaffNames staff, CurrentSite site, TimeProvider time)
{
    private const int Shortest = 2;
    private const int Longest = 40;
    private const double Plain = 0.9;

    /// <summary>The name with single spaces and without characters that cannot be seen or that overturn their surroundings.</summary>
    public static string Clean(string? name)
    {
        var clean = new StringBuilder();
        foreach (var rune in (name ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                clean.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
                clean.Append(rune);
        }

        return string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormC);
    }

    /// <summary>One sentence on why the (clean) name cannot be taken; null when it can.</summary>
    /// <param name="isStaff">Staff may use their own names.</param>
    public async Task<string?> ProblemAsync(string name, bool isStaff, CancellationToken cancel)
    {
        if (name.Length is < Shortest or > Longest)
            return Say.NameLength(Shortest, Longest);
        if (!name.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            return Say.NameHasLetters;
        var submission = new Submission
        {
            Text = "",
            Author = new AuthorFacts { Name = name, IsStaff = isStaff },
            Story = new StoryFacts { Headline = "", Language = site.Site.Language, StaffNames = await staff.OfAsync(site.Id, cancel) },
            Now = time.GetUtcNow(),
        };
        var reading = new Reading(submission, DefaultPolicy.Document);
        return CheckList.All.Where(c => c.Id == "names").SelectMany(c => c.Look(reading)).FirstOrDefault(e => e.Score >= Plain)?.Says;
    }
}
