using Comity.Policy;

namespace Comity.Server.Outside;

/// <summary>A model outside of the program that scores texts.</summary>
internal interface IOutsideModel
{
    /// <summary>The source by which clauses call it.</summary>
    string Name { get; }

    /// <summary>Scores the text, or throws; <see cref="OutsideException"/> when there is something to tell the operator.</summary>
    Task<OutsideAnswer> AskAsync(string text, CancellationToken cancel);
}

/// <summary>A model could not be asked; the message is for the log and holds nothing of the text.</summary>
internal sealed class OutsideException(string message) : Exception(message);
