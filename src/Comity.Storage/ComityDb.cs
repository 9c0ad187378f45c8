using System.Data.Common;
using Comity.Storage.Alerts;
using Comity.Storage.Appeals;
using Comity.Storage.Discussion;
using Comity.Storage.Import;
using Comity.Storage.Ledger;
using Comity.Storage.Members;
using Comity.Storage.Moderation;
using Comity.Storage.Nodes;
using Comity.Storage.Outbox;
using Comity.Storage.Perspective;
using Comity.Storage.Policies;
using Comity.Storage.Sites;
using Comity.Storage.Stories;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Comity.Storage;

/// <summary>The one model. Each database has a thin subclass with its own migrations.</summary>
public abstract class ComityDb(DbContextOptions options) : IdentityUserContext<Member, long>(options)
{
    public DbSet<Site> Sites => Set<Site>();

    public DbSet<Story> Stories => Set<Story>();

    public DbSet<StoryTag> StoryTags => Set<StoryTag>();

    public DbSet<StoryAddress> StoryAddresses => Set<StoryAddress>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<StoryImage> StoryImages => Set<StoryImage>();

    public DbSet<StoryImageVariant> StoryImageVariants => Set<StoryImageVariant>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<CommentImage> CommentImages => Set<CommentImage>();

    public DbSet<CommentRevision> CommentRevisions => Set<CommentRevision>();

    public DbSet<Reaction> Reactions => Set<Reaction>();

    public DbSet<CommentDraft> CommentDrafts => Set<CommentDraft>();

    public DbSet<IgnoredMember> IgnoredMembers => Set<IgnoredMember>();

    public DbSet<NudgeDay> NudgeDays => Set<NudgeDay>();

    public DbSet<StoryVisit> StoryVisits => Set<StoryVisit>();

    public DbSet<Alert> Alerts => Set<Alert>();

    public DbSet<PushSubscription> PushSubscriptions => Set<PushSubscription>();

    public DbSet<AlertSettings> AlertSettings => Set<AlertSettings>();

    public DbSet<Announcement> Announcements => Set<Announcement>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();

    /// <summary>Everybody with a name here.</summary>
    public DbSet<Member> Members => Set<Member>();

    public DbSet<SiteStaff> SiteStaff => Set<SiteStaff>();

    public DbSet<MemberSession> MemberSessions => Set<MemberSession>();

    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    public DbSet<SpentToken> SpentTokens => Set<SpentToken>();

    public DbSet<ModerationAction> ModerationActions => Set<ModerationAction>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Sanction> Sanctions => Set<Sanction>();

    public DbSet<QueueClaim> QueueClaims => Set<QueueClaim>();

    public DbSet<CannedText> CannedTexts => Set<CannedText>();

    public DbSet<CannedWords> CannedWords => Set<CannedWords>();

    public DbSet<StaffNote> StaffNotes => Set<StaffNote>();

    public DbSet<SecondLook> SecondLooks => Set<SecondLook>();

    public DbSet<EmailDomain> EmailDomains => Set<EmailDomain>();

    public DbSet<Appeal> Appeals => Set<Appeal>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();

    public DbSet<PolicyDraft> PolicyDrafts => Set<PolicyDraft>();

    public DbSet<PolicyTrial> PolicyTrials => Set<PolicyTrial>();

    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();

    public DbSet<LedgerCheckpoint> LedgerCheckpoints => Set<LedgerCheckpoint>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<ScoreSuggestion> ScoreSuggestions => Set<ScoreSuggestion>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportedItem> ImportedItems => Set<ImportedItem>();

    /// <summary>What the running changes of <see cref="Writer"/> add to the ledgers; null: no change of it runs here.</summary>
    internal LedgerBatch? LedgerBatch { get; set; }

    /// <summary>What has a table of its own, each after what it refers to.</summary>
    public IReadOnlyList<IEntityType> InOrder()
    {
        var sorted = new List<IEntityType>();
        var left = Model.GetEntityTypes().Where(e => !e.IsOwned()).OrderBy(e => e.GetTableName(), StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var next = left.First(e => e.GetForeignKeys().All(k => k.PrincipalEntityType == e || sorted.Contains(k.PrincipalEntityType)));
            sorted.Add(next);
            left.Remove(next);
        }

        return sorted;
    }

    /// <summary>What the context tracks, without looking through all of it for changes first, as <see cref="ChangeTracker.Entries{T}"/> does.</summary>
    public IEnumerable<EntityEntry<T>> Tracked<T>()
        where T : class
    {
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        var entries = ChangeTracker.Entries<T>();
        ChangeTracker.AutoDetectChangesEnabled = detects;
        return entries;
    }

    /// <summary>Opens the connection until the context is disposed of, and keeps on it what can be used again.</summary>
    internal virtual Task StayOpenAsync(CancellationToken cancel) => Database.OpenConnectionAsync(cancel);

    /// <summary>Before the context is disposed of, which gives it and its connection to others.</summary>
    internal virtual Task StayOpenNoLongerAsync() => Database.CloseConnectionAsync();

    /// <summary>A command without parameters on the context's connection, in its transaction. Not to be disposed of: the connection may keep it for the next time.</summary>
    internal virtual DbCommand CommandOf(string sql)
    {
        var command = Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    /// <summary>Makes the tables what this version of the program expects, once, however many nodes start at the same time.</summary>
    public virtual async Task BringUpToDateAsync(CancellationToken cancel)
    {
        // Asked first: migrating compares the whole model with the last snapshot of it, a second of processor time at each start.
        if ((await Database.GetPendingMigrationsAsync(cancel)).Any())
            await Database.MigrateAsync(cancel);
    }

    /// <summary>Takes, until the transaction ends, the right to be the only writer. Called by <see cref="Writer"/> alone.</summary>
    internal abstract Task LockForWritingAsync(CancellationToken cancel);

    /// <summary>The first ledger row whose columns are not stored in their own types, where the database does not enforce these; null when there is none.</summary>
    internal abstract Task<(int SiteId, long Index)?> FindMistypedLedgerRowAsync(CancellationToken cancel);

    /// <summary>Writes a consistent copy of the whole database to a file while others go on reading and writing.</summary>
    /// <exception cref="NotSupportedException">The database is a server with its own backup; the message says which command.</exception>
    public abstract Task CopyToAsync(string file, CancellationToken cancel);

    /// <summary>Reads every page of the database.</summary>
    /// <returns>The first damage; null: none was found.</returns>
    /// <exception cref="NotSupportedException">The database is a server, which looks after its own pages.</exception>
    public abstract Task<string?> FindDamageAsync(CancellationToken cancel);

    /// <summary>Begins a transaction that sees one moment of the database throughout and keeps no writer waiting.</summary>
    public abstract Task BeginSnapshotAsync(CancellationToken cancel);

    /// <summary>Lets the database continue its own numbering after rows came in with their ids.</summary>
    /// <param name="given">The last id by table that was given before, also to rows that are no more: the ledger names ids, so none is given twice.</param>
    /// <param name="cancel">Leaves some tables without.</param>
    public abstract Task ContinueIdsAsync(IReadOnlyDictionary<string, long> given, CancellationToken cancel);

    /// <summary>Whether the paper is on its way: from here to another database, where it may have come already, or to here and not all of it has come.</summary>
    public abstract Task<bool> IsMovingAsync(CancellationToken cancel);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ComityDb).Assembly);
    }
}
