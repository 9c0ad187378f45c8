using System.Globalization;

namespace Comity.Server.Import.WordPress;

/// <summary>What a real run keeps in the database and a dry run, which writes nothing, has to remember itself.</summary>
internal sealed class DryMemory
{
    private readonly HashSet<long> ids = [];
    private readonly List<WxrComment> answers = [];
    private long story;

    /// <summary>Attachments that stand over stories.</summary>
    public HashSet<long> Featured { get; } = [];

    /// <summary>Hashes of the keys of members that would come.</summary>
    public HashSet<int> Members { get; } = [];

    /// <summary>Notes a comment that would come. The comments of one story follow each other.</summary>
    public void Note(WxrComment comment, ImportReport report)
    {
        if (comment.Item.Id != story)
            EndStory(report);
        story = comment.Item.Id;
        if (CommentRules.StateOf(comment) == Storage.Discussion.CommentState.Refused)
            return;
        ids.Add(comment.Id);
        if (comment.Parent > 0)
            answers.Add(new WxrComment { Item = comment.Item, Id = comment.Id, Parent = comment.Parent, Author = comment.Author });
    }

    /// <summary>To be called behind the last comment.</summary>
    public void EndStory(ImportReport report)
    {
        foreach (var answer in answers.Where(a => !ids.Contains(a.Parent)))
            report.Change(PlaceComments.LostParent, string.Create(CultureInfo.InvariantCulture, $"{CommentRules.NameOf(answer)} answers {answer.Parent}"));
        ids.Clear();
        answers.Clear();
    }
}
