using System.Data.Common;
using Comity.Server.Discussion;
using Comity.Server.Tests.Harness;
using Comity.Storage.Discussion;
using Comity.Storage.Members;
using Comity.Storage.Postgres;
using Comity.Storage.Sqlite;
using Comity.Storage.Stories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Discussion;

/// <summary>Discussions longer than anybody would write by hand.</summary>
internal static class LongDiscussions
{
    private const int Levels = 20;

    /// <summary>A story with so many comments, twenty levels deep: in threads of twenty each, or all in one thread.</summary>
    public static async Task<Story> AddLongStoryAsync(this Paper paper, string slug, int comments, bool oneThread)
    {
        var story = await paper.AddStoryAsync(slug);
        await paper.WriteAsync(async db =>
        {
            var author = new Member { DisplayName = "Ada", UserName = "writer-" + slug, IsGuest = true, CreatedAt = Paper.Begin };
            db.Members.Add(author);
            await db.SaveChangesAsync();
            var all = Enumerable.Range(1, comments).Select(n => New(story, author, n)).ToList();
            foreach (var level in all.Select((c, i) => (Comment: c, Parent: ParentOf(i, oneThread))).GroupBy(c => DepthOf(c.Comment.Number!.Value - 1, oneThread)).OrderBy(g => g.Key))
            {
                foreach (var (comment, parent) in level)
                {
                    comment.Depth = level.Key;
                    comment.ParentId = parent is { } p ? all[p].Id : null;
                    comment.Path = ThreadPath.Below(parent is { } q ? all[q].Path : null, comment.Number!.Value);
                    comment.ThreadId = parent is { } r ? all[r].ThreadId : 0;
                    db.Comments.Add(comment);
                }

                await db.SaveChangesAsync();
                if (level.Key == 0)
                    level.ToList().ForEach(c => c.Comment.ThreadId = c.Comment.Id);
            }

            await CommentTransitions.RecountAsync(db, story.Id, default);
        });
        return story;
    }

    private static int DepthOf(int i, bool oneThread) => !oneThread ? i % Levels : i == 0 ? 0 : 1 + ((i - 1) % (Levels - 1));

    private static int? ParentOf(int i, bool oneThread) => DepthOf(i, oneThread) switch
    {
        0 => null,
        1 when oneThread => 0,
        _ => i - 1,
    };

    private static Comment New(Story story, Member author, int number) => new()
    {
        SiteId = story.SiteId,
        StoryId = story.Id,
        AuthorId = author.Id,
        AuthorName = "Ada",
        Number = number,
        Body = Sentences.At(number),
        Html = CommentHtml.Of(Sentences.At(number)),
        CreatedAt = Paper.Begin,
        State = CommentState.Published,
    };
}

/// <summary>Counts what a paper asks its database.</summary>
internal sealed class Queries : DbCommandInterceptor
{
    public int Asked { get; private set; }

    public int Rows { get; private set; }

    /// <summary>To be given to <see cref="Paper.StartAsync"/>.</summary>
    public void Watch(IServiceCollection services)
    {
        services.ConfigureDbContext<SqliteComityDb>(o => o.AddInterceptors(this), ServiceLifetime.Singleton);
        services.ConfigureDbContext<PostgresComityDb>(o => o.AddInterceptors(this), ServiceLifetime.Singleton);
    }

    /// <summary>How SQLite goes about each question, a line a table; nothing is asked of other databases.</summary>
    public List<string> Plans { get; } = [];

    public void Clear()
    {
        (Asked, Rows) = (0, 0);
        Plans.Clear();
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Databases.IsPostgres)
            return result;
        await using var question = command.Connection!.CreateCommand();
        question.Transaction = command.Transaction;
#pragma warning disable CA2100 // The very question that the program asks.
        question.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
#pragma warning restore CA2100
        foreach (DbParameter parameter in command.Parameters)
            question.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        await using var answer = await question.ExecuteReaderAsync(cancellationToken);
        while (await answer.ReadAsync(cancellationToken))
            Plans.Add(answer.GetString(answer.GetOrdinal("detail")));
        return result;
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Asked++;
        Rows += eventData.ReadCount;
        return result;
    }
}
