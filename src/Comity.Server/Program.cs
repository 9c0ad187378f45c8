using Comity.Server.Alerts;
using Comity.Server.Appeals;
using Comity.Server.Archive;
using Comity.Server.Caching;
using Comity.Server.Commands;
using Comity.Server.Discussion;
using Comity.Server.Embedding;
using Comity.Server.Fetching;
using Comity.Server.Hosting;
using Comity.Server.Import;
using Comity.Server.Languages;
using Comity.Server.Members;
using Comity.Server.Moderation;
using Comity.Server.Nodes;
using Comity.Server.Notices;
using Comity.Server.Notify;
using Comity.Server.OpenId;
using Comity.Server.Operating;
using Comity.Server.Outside;
using Comity.Server.Perspective;
using Comity.Server.Policies;
using Comity.Server.Ranking;
using Comity.Server.Retention;
using Comity.Server.Sites;
using Comity.Server.Sso;
using Comity.Server.Staff;
using Comity.Server.Stories;
using Comity.Server.Transparency;
using Comity.Server.Webhooks;
using Comity.Storage;

namespace Comity.Server;

/// <summary>The program's table of contents: every slice in the order of the data's way.</summary>
public static class Program
{
    public static Task<int> Main(string[] args) => CommandLine.RunAsync(args);

    /// <summary>Puts the web application together; nothing is started and no file is touched but the data folder made.</summary>
    public static WebApplication Build(Startup startup)
    {
        var builder = startup.CreateBuilder();
        builder.Services.AddComityStorage(startup.Settings.Database, startup.Settings.Data);
        builder.Services.AddHosting(startup);
        builder.Services.AddSites();
        builder.Services.AddNodes(startup.Settings);
        builder.Services.AddFetching();
        builder.Services.AddPolicies(startup.Settings);
        builder.Services.AddOutside();
        builder.Services.AddStories();
        builder.Services.AddMembers();
        builder.Services.AddSso();
        builder.Services.AddOpenId();
        builder.Services.AddStaff();
        builder.Services.AddDiscussion();
        builder.Services.AddRetention();
        builder.Services.AddRanking();
        builder.Services.AddModeration();
        builder.Services.AddTransparency();
        builder.Services.AddAppeals();
        builder.Services.AddNotices();
        builder.Services.AddEmbedding();
        builder.Services.AddCaching();
        builder.Services.AddPerspective();
        builder.AddArchive(startup.Settings);
        builder.Services.AddAlerts();
        builder.Services.AddNotify();
        builder.Services.AddWebhooks();
        builder.Services.AddImport();
        builder.AddOperating();

        var app = builder.Build();
        app.UseHosting();
        app.MapSites();
        app.MapLanguages();
        app.MapStories();
        app.MapPolicies();
        app.MapMembers();
        app.MapSso();
        app.MapOpenId();
        app.MapStaff();
        app.MapDiscussion();
        app.MapRanking();
        app.MapModeration();
        app.MapTransparency();
        app.MapAppeals();
        app.MapNotices();
        app.MapAlerts();
        app.MapEmbedding();
        app.MapWebhooks();
        app.MapPerspective();
        return app;
    }
}
