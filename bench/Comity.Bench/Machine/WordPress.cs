using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Comity.Bench.Machine;

/// <summary>
/// WordPress as Debian's packages bring it (Apache with PHP and its opcode cache, MariaDB with durable commits as it comes), in a
/// temporary folder and on a free port: one post, comments open to all, pages of 50.
/// </summary>
internal sealed class WordPress : IAsyncDisposable
{
    private const string Files = "/usr/share/wordpress";
    private const string Modules = "/usr/lib/apache2/modules";

    private readonly string folder = Directory.CreateTempSubdirectory("comity-wordpress-").FullName;
    private readonly List<Process> running = [];

    private WordPress()
    {
    }

    public int Port { get; } = FreePort();

    private string Socket => Path.Combine(folder, "mariadb.sock");

    private string Root => Path.Combine(folder, "www");

    private static bool IsRoot => Environment.UserName == "root";

    /// <exception cref="LackException">It is not installed.</exception>
    public static async Task<WordPress> StartAsync()
    {
        var database = Tool.Find("mariadbd") ?? throw new LackException("MariaDB was not found (Debian: mariadb-server)");
        var apache = Tool.Find("apache2") ?? throw new LackException("Apache was not found (Debian: apache2)");
        var php = (Directory.Exists(Modules) ? Directory.GetFiles(Modules, "libphp*.so") : []).Order().LastOrDefault() ?? throw new LackException("PHP for Apache was not found (Debian: libapache2-mod-php and php-mysql)");
        if (!Directory.Exists(Files))
            throw new LackException("WordPress was not found (Debian: wordpress)");
        if (Directory.GetDirectories(Path.Combine(Files, "wp-content", "themes")).Length == 0)
            throw new LackException("WordPress has no theme, without which its pages are empty (Debian: wordpress-theme-twentytwentythree, or what its version brings)");
        var made = new WordPress();
        try
        {
            await made.StartDatabaseAsync(database);
            await made.StartApacheAsync(apache, php);
            await made.InstallAsync();
            return made;
        }
        catch
        {
            await made.DisposeAsync();
            throw;
        }
    }

    /// <summary>Every seeded comment holds it.</summary>
    public const string SeedText = "on the bridge, the ferry and the long way around, written to be of the usual length of what people write.";

    /// <summary>Adds approved comments to the post.</summary>
    public async Task SeedAsync(int comments)
    {
        var sql = new StringBuilder();
        for (var from = 1; from <= comments; from += 1000)
        {
            var rows = Enumerable.Range(from, Math.Min(1000, comments - from + 1)).Select(i => string.Create(CultureInfo.InvariantCulture,
                $"(1, 'Ada', 'ada@reader.example', '', '127.0.0.1', '2026-01-01 08:00:00', '2026-01-01 08:00:00', 'Remark {i} {SeedText}', 0, '1', '', 'comment', 0, 0)"));
            sql.Append("INSERT INTO wp_comments (comment_post_ID, comment_author, comment_author_email, comment_author_url, comment_author_IP, comment_date, comment_date_gmt, comment_content, comment_karma, comment_approved, comment_agent, comment_type, comment_parent, user_id) VALUES ")
                .AppendJoin(", ", rows).Append(";\n");
        }

        sql.Append(CultureInfo.InvariantCulture, $"UPDATE wp_posts SET comment_count = comment_count + {comments} WHERE ID = 1;\n");
        await SqlAsync("wordpress", sql.ToString());
    }

    /// <summary>A comment's form as its page sends it.</summary>
    public byte[] PostOf(string name, string text)
    {
        var form = Encoding.ASCII.GetBytes($"comment={Uri.EscapeDataString(text)}&author={Uri.EscapeDataString(name)}&email={name.Replace(' ', '.')}%40reader.example&url=&comment_post_ID=1&comment_parent=0");
        return [.. Encoding.ASCII.GetBytes($"POST /wp-comments-post.php HTTP/1.1\r\nHost: 127.0.0.1:{Port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n\r\n"), .. form];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in Enumerable.Reverse(running))
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task StartDatabaseAsync(string program)
    {
        var data = Path.Combine(folder, "data");
        string[] user = IsRoot ? ["--user=mysql"] : [];
        Directory.CreateDirectory(data);
        if (IsRoot)
            await Tool.RunAsync("chown", ["mysql", folder, data]);
        await Tool.RunAsync("chmod", ["755", folder]);
        await Tool.RunAsync(Tool.Find("mariadb-install-db")!, ["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", "--datadir=" + data, .. user]);
        Start(program, ["--no-defaults", "--datadir=" + data, "--socket=" + Socket, "--pid-file=" + Path.Combine(folder, "mariadb.pid"), "--skip-networking", .. user]);
        await UntilAsync(async () =>
        {
            await SqlAsync("mysql", "SELECT 1");
            return true;
        });
        await SqlAsync("mysql", "CREATE DATABASE wordpress CHARACTER SET utf8mb4");
    }

    private async Task StartApacheAsync(string program, string php)
    {
        // Some of its files are links into other packages.
        await Tool.RunAsync("cp", ["-rL", Files, Root]);
        Directory.CreateDirectory(Path.Combine(Root, "wp-content", "mu-plugins"));
        await File.WriteAllTextAsync(Path.Combine(Root, "wp-config.php"), $$"""
            <?php
            define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:{{Socket}}'); define('DB_CHARSET', 'utf8mb4');
            define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
            $table_prefix = 'wp_';
            if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
            require_once ABSPATH . 'wp-settings.php';
            """);
        // No mail, no waiting for a moderator, no pause between comments of one sender; pages of 50.
        await File.WriteAllTextAsync(Path.Combine(Root, "wp-content", "mu-plugins", "bench.php"), """
            <?php
            add_filter('wp_is_comment_flood', '__return_false', 1000);
            foreach (['comments_notify' => 0, 'moderation_notify' => 0, 'comment_moderation' => 0, 'comment_previously_approved' => 0, 'page_comments' => 1, 'comments_per_page' => 50] as $name => $value)
                add_filter("pre_option_$name", fn() => $value);
            """);
        var settings = Path.Combine(folder, "apache.conf");
        var modules = new[] { ("mpm_prefork", "prefork"), ("authz_core", ""), ("dir", ""), ("mime", "") }.Select(m => $"LoadModule {m.Item1}_module {Modules}/mod_{m.Item1}.so");
        await File.WriteAllTextAsync(settings, $"""
            {string.Join('\n', modules)}
            LoadModule php_module {php}
            ServerName 127.0.0.1
            Listen 127.0.0.1:{Port}
            PidFile {folder}/apache.pid
            ErrorLog {folder}/apache.log
            DocumentRoot {Root}
            DirectoryIndex index.php
            TypesConfig /etc/mime.types
            KeepAlive On
            MaxKeepAliveRequests 0
            {(IsRoot ? "User www-data\nGroup www-data" : "")}
            <FilesMatch \.php$>
            SetHandler application/x-httpd-php
            </FilesMatch>
            """);
        Start(program, ["-f", settings, "-D", "FOREGROUND"]);
    }

    private async Task InstallAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}"), Timeout = TimeSpan.FromMinutes(2) };
        await UntilAsync(async () => (await client.GetAsync(new Uri("/wp-admin/install.php", UriKind.Relative))).IsSuccessStatusCode);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["weblog_title"] = "Bench",
            ["user_name"] = "editor",
            ["admin_password"] = "a-bench-of-wood-1",
            ["admin_password2"] = "a-bench-of-wood-1",
            ["admin_email"] = "editor@bench.example",
            ["language"] = "",
        });
        var said = await (await client.PostAsync(new Uri("/wp-admin/install.php?step=2", UriKind.Relative), form)).Content.ReadAsStringAsync();
        var page = await client.GetAsync(new Uri("/?p=1", UriKind.Relative));
        if (page.StatusCode != HttpStatusCode.OK)
            throw new InvalidOperationException($"WordPress was not installed ({(int)page.StatusCode}): {said}");
    }

    private async Task SqlAsync(string database, string sql)
    {
        var file = Path.Combine(folder, "statements.sql");
        await File.WriteAllTextAsync(file, sql);
        await Tool.RunAsync(Tool.Find("mariadb")!, ["--no-defaults", "--socket=" + Socket, "-u", "root", database, "-e", $"source {file}"]);
    }

    private void Start(string program, string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/" })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        running.Add(process);
    }

    private async Task UntilAsync(Func<Task<bool>> isThere)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                if (await isThere())
                    return;
            }
            catch (Exception e) when (e is InvalidOperationException or HttpRequestException && attempt < 300 && !running.Exists(p => p.HasExited))
            {
                // Not there yet.
            }

            if (attempt >= 300 || running.Exists(p => p.HasExited))
                throw new InvalidOperationException("WordPress did not come up: " + (File.Exists(Path.Combine(folder, "apache.log")) ? await File.ReadAllTextAsync(Path.Combine(folder, "apache.log")) : "its database ended."));
            await Task.Delay(200);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
