using Comity.Server.Hosting;

namespace Comity.Server.Tests.Harness;

/// <summary>Gives every test a migrated database of its own, copied from one that is prepared once.</summary>
internal static partial class Databases
{
    private static readonly Lazy<Task<string>> Template = new(PrepareTemplateAsync);

    private static string templateFolder = "";

    public static async Task<(string Data, string Database)> FreshAsync()
    {
        var data = NewFolder();
        var database = await CopyTemplateAsync(await Template.Value, data);
        // The site's ledger is copied with the database, and only this key can continue it.
        File.Copy(Path.Combine(templateFolder, "ledger.key"), Path.Combine(data, "ledger.key"), overwrite: true);
        return (data, database);
    }

    public static async Task DropAsync(string data, string database)
    {
        await DropDatabaseAsync(database);
        Directory.Delete(data, recursive: true);
    }

    /// <summary>A database without a table.</summary>
    public static async Task<(string Data, string Database)> EmptyAsync() => (NewFolder(), await NewDatabaseAsync());

    /// <summary>An empty folder under the system's temporary one.</summary>
    public static string NewFolder() => Directory.CreateTempSubdirectory("comity-test-").FullName;

    private static async Task<string> PrepareTemplateAsync()
    {
        var data = NewFolder();
        templateFolder = data;
        var database = await NewDatabaseAsync();
        await using (var app = Program.Build(Startup.Read(Paper.SettingsFor(data, database))))
            await Installation.PrepareAsync(app.Services, demo: false);
        Release();
        AfterAll.Add(() =>
        {
            Directory.Delete(data, recursive: true);
            return Task.CompletedTask;
        });
        return database.Length > 0 ? database : data;
    }
}
