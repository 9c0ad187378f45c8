using System.Globalization;
using Comity.Server.Hosting;
using StackExchange.Redis;

namespace Comity.Server.Nodes;

internal static class ValkeySetup
{
    /// <exception cref="SettingException">The setting is no address of a Valkey server.</exception>
    public static void Add(IServiceCollection services, string address)
    {
        ConfigurationOptions options;
        try
        {
            options = ConfigurationOptions.Parse(address);
        }
        catch (ArgumentException e)
        {
            throw new SettingException("The setting Comity:Valkey is wrong: " + e.Message);
        }

        if (options.EndPoints.Count == 0)
            throw new SettingException("The setting Comity:Valkey names no server; write it as host:6379,password=….");
        services.AddSingleton(s => new Valkey(options, s.GetRequiredService<ILogger<Valkey>>()));
        services.AddSingleton<IWire>(s => s.GetRequiredService<Valkey>());
        services.AddHostedService(s => s.GetRequiredService<Valkey>());
    }
}

/// <summary>
/// The nodes' common memory: who lost it goes on alone. Every key and channel begins with the site. Whatever cannot be done at once
/// is not done later either: news that come late say nothing that the database would not.
/// </summary>
internal sealed partial class Valkey : IWire, IHostedService, IAsyncDisposable
{
    private const string CountScript = """
        local n = redis.call('INCR', KEYS[1])
        if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
        return n
        """;

    /// <summary>The bucket of <see cref="TokenBucket"/>, by the server's own clock, which all nodes share.</summary>
    private const string TakeScript = """
        local rate = tonumber(ARGV[1])
        local clock = redis.call('TIME')
        local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
        local kept = redis.call('HMGET', KEYS[1], 'turns', 'at')
        local turns = tonumber(kept[1]) or rate * 2
        turns = math.min(rate * 2, turns + math.max(0, now - (tonumber(kept[2]) or now)) * rate / 60000)
        if turns < 1 then return math.ceil((1 - turns) * 60000 / rate) end
        redis.call('HSET', KEYS[1], 'turns', tostring(turns - 1), 'at', string.format('%d', now))
        redis.call('PEXPIRE', KEYS[1], 120000)
        return 0
        """;

    private static readonly RedisChannel News = RedisChannel.Pattern("*:news");

    /// <summary>How soon it is looked again whether the subscription stands.</summary>
    private static readonly TimeSpan s_again = TimeSpan.FromMilliseconds(200);

    private readonly ConfigurationOptions options;
    private readonly ILogger<Valkey> log;

    /// <summary>Tells a node's own news from others'.</summary>
    private readonly string self = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(6));

    private volatile ConnectionMultiplexer? connection;
    private volatile bool listens;

    /// <summary>How often the subscription's connection was lost.</summary>
    private volatile int losses;

    private bool isRefused;
    private Task? connecting;
    private Action<int, string, string>? heard;
    private Action? connected;

    public Valkey(ConfigurationOptions options, ILogger<Valkey> log)
    {
        this.options = options;
        this.log = log;
        // It comes back by itself; meanwhile nobody waits for it.
        options.AbortOnConnectFail = false;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ConnectTimeout = 2000;
        options.AsyncTimeout = 500;
        options.HeartbeatInterval = TimeSpan.FromMilliseconds(500);
        options.ReconnectRetryPolicy = new LinearRetry(500);
        options.ClientName = "comity-" + self;
    }

    public bool IsConnected => listens && connection is { IsConnected: true };

    public void Listen(Action<int, string, string> heard, Action connected) => (this.heard, this.connected) = (heard, connected);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // The start does not wait for it: without it everything works as well.
        connecting = ConnectAsync();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => connecting ?? Task.CompletedTask;

    public void Send(int siteId, string kind, string what)
    {
        if (connection is not { IsConnected: true } valkey)
            return;
        try
        {
            valkey.GetSubscriber().Publish(RedisChannel.Literal(Name(siteId, "news")), $"{self}:{kind}:{what}", CommandFlags.FireAndForget);
        }
        catch (Exception error) when (error is RedisException or TimeoutException or ObjectDisposedException)
        {
            Unsaid(error);
        }
    }

    public async Task<long?> CountAsync(int siteId, string key, TimeSpan length) =>
        await RunAsync(CountScript, Name(siteId, "count:" + key), (long)length.TotalMilliseconds);

    public async Task<TimeSpan?> TakeAsync(int siteId, string key, int perMinute) =>
        await RunAsync(TakeScript, Name(siteId, "turns:" + key), perMinute) is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;

    /// <summary>Called twice, since the one object is two services.</summary>
    public async ValueTask DisposeAsync()
    {
        await (connecting ?? Task.CompletedTask);
        if (Interlocked.Exchange(ref connection, null) is { } valkey)
            await valkey.DisposeAsync();
    }

    private static string Name(int siteId, string what) => siteId.ToString(CultureInfo.InvariantCulture) + ":" + what;

    private async Task<long?> RunAsync(string script, string key, long argument)
    {
        if (connection is not { IsConnected: true } valkey)
            return null;
        try
        {
            return (long?)await valkey.GetDatabase().ScriptEvaluateAsync(script, [key], [argument]);
        }
        catch (Exception error) when (error is RedisException or TimeoutException or ObjectDisposedException)
        {
            Uncounted(error);
            return null;
        }
    }

    private async Task ConnectAsync()
    {
        try
        {
            var valkey = await ConnectionMultiplexer.ConnectAsync(options);
            connection = valkey;
            valkey.ConnectionFailed += (_, e) => Lose(e);
            // Nobody waits for it, the program's end neither.
            _ = KeepListeningAsync(valkey);
        }
        catch (RedisException error)
        {
            Unusable(error);
        }
    }

    private async Task KeepListeningAsync(ConnectionMultiplexer valkey)
    {
        while (ReferenceEquals(connection, valkey))
        {
            if (!listens)
                await ListenAsync(valkey.GetSubscriber());
            await Task.Delay(s_again);
        }
    }

    /// <summary>Subscribes, and once the subscription stands asks for what was said before it did.</summary>
    private async Task ListenAsync(ISubscriber subscriber)
    {
        if (!subscriber.IsConnected())
            return;
        var before = losses;
        try
        {
            // The library subscribes again by itself as well, and does not tell when that is done.
            await subscriber.UnsubscribeAsync(News, Hear);
            await subscriber.SubscribeAsync(News, Hear);
        }
        catch (Exception error) when (error is RedisException or TimeoutException or ObjectDisposedException)
        {
            Unsaid(error);
            if (error is RedisServerException && !isRefused)
                Refused(error);
            isRefused |= error is RedisServerException;
            return;
        }

        // First said, then looked: a loss in between takes it back on one of the two sides.
        listens = true;
        if (losses != before)
        {
            listens = false;
            return;
        }

        isRefused = false;
        Found();
        connected?.Invoke();
    }

    private void Lose(ConnectionFailedEventArgs failure)
    {
        if (failure.ConnectionType == ConnectionType.Subscription)
        {
            Interlocked.Increment(ref losses);
            listens = false;
        }

        Lost(failure.FailureType.ToString());
    }

    private void Hear(RedisChannel channel, RedisValue value)
    {
        var name = channel.ToString();
        var parts = value.ToString().Split(':', 3);
        if (parts.Length == 3 && parts[0] != self && int.TryParse(name.AsSpan(0, name.IndexOf(':', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture, out var siteId))
            heard?.Invoke(siteId, parts[1], parts[2]);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Valkey is lost ({Why}): this node learns of others from the database, and counts for itself.")]
    private partial void Lost(string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "Valkey cannot be used; this node goes on alone.")]
    private partial void Unusable(Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Valkey does not let this node subscribe to the others' news; it is tried again.")]
    private partial void Refused(Exception error);

    [LoggerMessage(Level = LogLevel.Information, Message = "Valkey is there.")]
    private partial void Found();

    [LoggerMessage(Level = LogLevel.Debug, Message = "Other nodes could not be told at once.")]
    private partial void Unsaid(Exception error);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The nodes' common count could not be asked.")]
    private partial void Uncounted(Exception error);
}
