using Comity.Server.Hosting;
using Comity.Storage;

namespace Comity.Server.Nodes;

/// <summary>Several machines that serve the same sites: what one decides, the others hear.</summary>
internal static class NodesSetup
{
    public static void AddNodes(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton<LedgerFollower>();
        services.AddSingleton<IAfterCommit>(s => s.GetRequiredService<LedgerFollower>());
        services.AddHostedService(s => s.GetRequiredService<LedgerFollower>());
        services.AddSingleton<Jobs>();
        services.AddSingleton<CommitNews>();
        services.AddSingleton<IDecisionListener>(s => s.GetRequiredService<CommitNews>());
        services.AddHostedService(s => s.GetRequiredService<CommitNews>());
        // Last, so that the others listen when it connects.
        if (settings.Valkey.Length > 0 && settings.Database.Length == 0)
            throw new SettingException("The setting Comity:Valkey is for several nodes over one PostgreSQL database: set Comity:Database as well.");
        if (settings.Valkey.Length == 0)
        {
            services.AddSingleton<IWire, NoWire>();
        }
        else
        {
            // In a class of its own, so that the library is not even loaded without it.
            ValkeySetup.Add(services, settings.Valkey);
        }
    }
}
