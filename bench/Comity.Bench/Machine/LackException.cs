namespace Comity.Bench.Machine;

/// <summary>What this machine lacks for a measurement or a scenario, as a sentence.</summary>
internal sealed class LackException(string message) : Exception(message);
