using System.Text.Json;
using System.Threading.Channels;
using Comity.Storage;

namespace Comity.Server.Discussion.Live;

/// <summary>One reader's page: the events it is still to be sent, until disposed of. What all pages are sent is made once.</summary>
public sealed class OpenPage : IDisposable
{
    /// <summary>Also keeps proxies from closing a quiet connection.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(25);

    /// <summary>After this the page comes back by itself.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    private static readonly byte[] s_beat = Bytes("beat", new LiveNews("", 0));

    private readonly Channel<byte[]> events;
    private readonly Action<OpenPage> close;
    private readonly DateTimeOffset ends;
    private DateTimeOffset beats;

    /// <param name="lag">Events it may lag behind; then it loses the oldest.</param>
    /// <param name="close">Called when it is disposed of.</param>
    internal OpenPage(int lag, DateTimeOffset now, Action<OpenPage> close)
    {
        events = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(lag) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        this.close = close;
        // Pages that come at once, as after a restart, do not hear at once ever after.
        (ends, beats) = (now + s_longest, now + s_pause * Random.Shared.NextDouble());
        ComityMeter.LiveReaders.Add(1);
    }

    /// <summary>What comes, each as it goes over the wire; completed when the page is to come back later.</summary>
    internal ChannelReader<byte[]> Events => events.Reader;

    internal static byte[] EventOf(LiveNews news) => Bytes(news.Says is "" ? "start" : "comment", news);

    internal void Tell(byte[] one) => events.Writer.TryWrite(one);

    internal void End() => events.Writer.TryComplete();

    /// <summary>Tells that the stream lives, when it is time to, or ends it.</summary>
    internal void Tick(DateTimeOffset now)
    {
        if (now >= ends)
        {
            End();
        }
        else if (now >= beats)
        {
            Tell(s_beat);
            beats = now + s_pause;
        }
    }

    public void Dispose()
    {
        close(this);
        ComityMeter.LiveReaders.Add(-1);
    }

    private static byte[] Bytes(string kind, LiveNews news)
    {
        var id = news.Id.Length > 0 ? $"\nid: {news.Id}" : "";
        return System.Text.Encoding.UTF8.GetBytes($"event: {kind}\ndata: {JsonSerializer.Serialize(news, JsonSerializerOptions.Web)}{id}\n\n");
    }
}
