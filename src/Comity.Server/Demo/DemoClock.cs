namespace Comity.Server.Demo;

/// <summary>A clock that stands where it is put, so that the demo paper's past can be lived through.</summary>
internal sealed class DemoClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now;
}
