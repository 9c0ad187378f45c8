namespace Comity.Server.Nodes;

/// <summary>
/// Hears which pages are no longer what they were, on whichever node that was decided. To subscribe, register the listener
/// as a singleton: <c>services.AddSingleton&lt;IStoryListener&gt;(s => s.GetRequiredService&lt;PageCache&gt;())</c>; it must not
/// itself need <see cref="Storage.Writer"/>. What this node decided is told after it is durable and before its caller is
/// answered, so that who posts finds their comment; what another node decided as soon as it is known: at once through
/// Valkey, within about a second without. Each change is told at least once, and a listener must be quick and must not throw.
/// What the ledger does not record (a reaction, a name, an edited article) raises <c>Story.Version</c> alone, and is told by
/// who changes it through <see cref="StoryNews.Tell"/>; without Valkey it does not reach other nodes, so a cache across nodes
/// also compares the version, or keeps nothing for long.
/// </summary>
public interface IStoryListener
{
    /// <summary>Something of the story or under it has changed.</summary>
    void StoryChanged(int siteId, long storyId);

    /// <summary>Any page of the site may have changed: its policy, its settings, a name in many places, or more than can be told one by one.</summary>
    void SiteChanged(int siteId);
}
