using Comity.Server.Discussion;
using Comity.Server.Members;
using Comity.Server.Retention;
using Comity.Server.Tests.Harness;
using Comity.Server.Tests.Moderation;
using Comity.Storage.Discussion;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Discussion;

public sealed class MentionTests
{
    [Fact]
    public async Task Who_is_named_in_a_long_discussion_is_found_without_going_through_it()
    {
        var queries = new Queries();
        await using var paper = await Paper.StartAsync(queries.Watch);
        var story = await paper.AddLongStoryAsync("long", 500, oneThread: false);
        await paper.AddCommentAsync(story, await paper.AddReaderAsync("Zoë Ünal"), CommentState.Published, "Here I am.");
        queries.Clear();

        var html = await paper.ReadAsync(db => Mentions.HtmlAsync(db, story.Id, "@\"zoe unal\", @Nobody and @ADA: look.", default));

        html.ShouldContain("/stories/long/comments/501\"");
        html.ShouldContain("/stories/long/comments/500\"");
        html.ShouldContain("@Nobody");
        queries.Rows.ShouldBeLessThan(10);
        var plans = queries.Plans.FindAll(p => p.Contains("IX_Comments", StringComparison.Ordinal));
        if (Databases.IsPostgres)
            return;
        plans.Count.ShouldBe(2);
        plans.ShouldAllBe(p => p.Contains("IX_Comments_StoryId_AuthorKey_State_AuthorId_Number (StoryId=? AND AuthorKey=? AND State=?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_of_an_older_version_are_found_too_and_get_their_keys_in_time()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        foreach (var name in (string[])["Zoë Ünal", "Ada", "…"])
            await paper.AddCommentAsync(story, await paper.AddReaderAsync(name), CommentState.Published, "Here I am.");
        await paper.WriteAsync(db => db.Comments.Where(c => c.AuthorName != "Ada").ExecuteUpdateAsync(c => c.SetProperty(x => x.AuthorKey, "")));
        (await NamesAsync()).ShouldBe(2);

        await paper.Services.GetRequiredService<NameKeys>().MatchAsync(default);

        (await KeysAsync(paper)).ShouldBe([" zoe unal ", " ada ", ""]);
        (await NamesAsync()).ShouldBe(2);

        async Task<int> NamesAsync() =>
            (await paper.ReadAsync(db => Mentions.HtmlAsync(db, story.Id, "@\"Zoe Unal\" and @ada", default))).Split("/comments/").Length - 1;
    }

    [Fact]
    public async Task A_name_that_is_forgotten_is_found_no_more()
    {
        await using var paper = await Paper.StartAsync();
        var (story, reader) = (await paper.AddStoryAsync(), await paper.AddReaderAsync("Zoë"));
        await paper.AddCommentAsync(story, reader, CommentState.Published, "Here I am.");
        (await KeysAsync(paper)).ShouldBe([" zoe "]);
        await using var scope = paper.Services.CreateAsyncScope();

        (await scope.ServiceProvider.GetRequiredService<Erasure>().EraseAsync(reader.Id, paper.Site.Id, texts: false, default)).ShouldBeNull();

        (await KeysAsync(paper)).ShouldNotContain(" zoe ");
        (await paper.ReadAsync(db => Mentions.HtmlAsync(db, story.Id, "@Zoë", default))).ShouldNotContain("<a");
    }

    [Fact]
    public async Task A_name_that_an_older_version_forgot_leaves_no_key_behind()
    {
        await using var paper = await Paper.StartAsync();
        var story = await paper.AddStoryAsync();
        foreach (var name in (string[])["Zoë", "Ada"])
            await paper.AddCommentAsync(story, await paper.AddReaderAsync(name), CommentState.Published, "Here I am.");
        await paper.WriteAsync(db => db.Comments.Where(c => c.AuthorName == "Zoë").ExecuteUpdateAsync(c => c.SetProperty(x => x.AuthorName, Erasure.NoName)));
        (await KeysAsync(paper)).ShouldBe([" zoe ", " ada "]);

        await paper.Services.GetRequiredService<NameKeys>().MatchAsync(default);

        (await KeysAsync(paper)).ShouldBe([" former member ", " ada "]);
    }

    private static Task<List<string>> KeysAsync(Paper paper) => paper.ReadAsync(db => db.Comments.OrderBy(c => c.Id).Select(c => c.AuthorKey).ToListAsync());
}
