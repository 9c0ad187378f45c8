using System.Buffers;

namespace Comity.Storage.Ledger;

/// <summary>Keeps free text, and with it personal data, out of the sealed entries.</summary>
internal static class EntryRules
{
    private static readonly SearchValues<char> s_identifier =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-");

    private static readonly SearchValues<char> s_kind = SearchValues.Create("abcdefghijklmnopqrstuvwxyz.-");

    public static void Check(CanonicalEntry entry)
    {
        var e = entry.Event;
        Require(IsIdentifier(entry.Site), "site", entry.Site);
        Require(entry.Index >= 0, "n", entry.Index);
        Require(e.Kind.Contains('.') && !e.Kind.AsSpan().ContainsAnyExcept(s_kind), "kind", e.Kind);
        Require(e.Actor is "program" or "operator" || e.Actor.StartsWith("member:", StringComparison.Ordinal) && IsReference(e.Actor), "actor", e.Actor);
        Require(e.Subject is null || IsReference(e.Subject), "subject", e.Subject);
        Require(e.Clause is null || IsIdentifier(e.Clause), "clause", e.Clause);
        Require(e.Measure is null || IsIdentifier(e.Measure), "measure", e.Measure);
        Require(e.Model is null || IsIdentifier(e.Model), "model", e.Model);
        Require(e.Content is null or { Length: MerkleTree.HashSize }, "content", "not 32 bytes");
        Require(e.Image is null or { Length: MerkleTree.HashSize }, "image", "not 32 bytes");
        Require(e.Note is null or { Length: MerkleTree.HashSize }, "note", "not 32 bytes");
        foreach (var finding in e.Findings ?? [])
        {
            Require(IsIdentifier(finding.Clause), "findings", finding.Clause);
            Require(IsIdentifier(finding.Check), "findings", finding.Check);
            Require(finding.Thousandths is >= 0 and <= 1000, "findings", finding.Thousandths);
        }
    }

    private static bool IsReference(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && IsIdentifier(text[..colon]) && IsIdentifier(text[(colon + 1)..]);
    }

    private static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= 100 && !text.AsSpan().ContainsAnyExcept(s_identifier);

    private static void Require(bool holds, string field, object? value)
    {
        if (!holds)
        {
            throw new ArgumentException($"\"{field}\" of a ledger entry cannot be \"{value}\"");
        }
    }
}
