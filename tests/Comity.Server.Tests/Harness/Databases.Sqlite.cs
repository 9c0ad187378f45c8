#if !POSTGRES
using Microsoft.Data.Sqlite;

namespace Comity.Server.Tests.Harness;

internal static partial class Databases
{
    public static bool IsPostgres => false;

    private static Task<string> NewDatabaseAsync() => Task.FromResult("");

    private static Task<string> CopyTemplateAsync(string template, string data)
    {
        File.Copy(Path.Combine(template, "comity.db"), Path.Combine(data, "comity.db"));
        CopyKeys(template, data);
        return Task.FromResult("");
    }

    private static Task DropDatabaseAsync(string database)
    {
        Release();
        return Task.CompletedTask;
    }

    private static void Release() => SqliteConnection.ClearAllPools();

    private static void CopyKeys(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from).Where(f => !Path.GetFileName(f).StartsWith("comity.db", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
#endif
