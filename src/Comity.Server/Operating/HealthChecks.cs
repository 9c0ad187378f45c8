using Comity.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Comity.Server.Operating;

/// <summary>Whether the database answers a question that needs one of its tables.</summary>
internal sealed class DatabaseCheck(IDbContextFactory<ComityDb> factory) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await db.Sites.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

/// <summary>Whether the writer takes a change, an empty one, and commits it.</summary>
internal sealed class WriterCheck(Writer writer) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Readers are served while a paper moves, and its operator wanted it so: no reason to take the node out.
        var isMoving = await writer.RunAsync(Reach.Nothing, (db, c) => db.IsMovingAsync(c), cancellationToken);
        return isMoving ? HealthCheckResult.Degraded("The paper moves to another database, and takes no changes here.") : HealthCheckResult.Healthy();
    }
}
