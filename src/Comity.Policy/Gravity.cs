namespace Comity.Policy;

/// <summary>The one order of findings: the gravest first, then by clause number, then by position in the text.</summary>
internal static class Gravity
{
    /// <summary>A whole order, so that the order in which checks ran leaves no trace. Findings without a clause come last among equals.</summary>
    public static void Sort(List<Finding> findings, PolicyDocument policy)
    {
        if (findings.Count > 1)
            findings.Sort((a, b) => Compare(a, b, policy));
    }

    private static int Compare(Finding a, Finding b, PolicyDocument policy)
    {
        var order = b.Calls.CompareTo(a.Calls);
        if (order == 0)
            order = Number(a, policy).CompareTo(Number(b, policy));
        if (order == 0)
            order = Position(a).CompareTo(Position(b));
        if (order == 0)
            order = b.Score.CompareTo(a.Score);
        if (order == 0)
            order = string.CompareOrdinal(a.Check, b.Check);
        if (order == 0)
            order = string.CompareOrdinal(a.Clause, b.Clause);
        return order != 0 ? order : Compare(a.Spans, b.Spans) is var spans and not 0 ? spans : string.CompareOrdinal(a.Says, b.Says);
    }

    private static int Compare(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
            if ((a[i].Start, a[i].End).CompareTo((b[i].Start, b[i].End)) is var order and not 0)
                return order;
        return a.Count.CompareTo(b.Count);
    }

    private static int Number(Finding finding, PolicyDocument policy) =>
        policy.NumberOf(finding.Clause) is var number and > 0 ? number : int.MaxValue;

    /// <summary>What is about the whole comment comes after what is about its words.</summary>
    private static int Position(Finding finding) => finding.Spans.Count > 0 ? finding.Spans[0].Start : int.MaxValue;
}
