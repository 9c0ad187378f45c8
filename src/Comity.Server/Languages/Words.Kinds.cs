using Comity.Policy;
using Comity.Storage.Discussion;
using Comity.Storage.Members;

namespace Comity.Server.Languages;

/// <summary>The words for values that the program knows.</summary>
public abstract partial class Words
{
    internal string Measure(SanctionKind kind) => kind switch
    {
        SanctionKind.Warning => WarningMeasure,
        SanctionKind.PreModeration => PreModerationMeasure,
        SanctionKind.Suspension => SuspensionMeasure,
        _ => BlockMeasure,
    };

    internal string State(CommentState state) => state switch
    {
        CommentState.Published => StatePublished,
        CommentState.Held => StateHeld,
        CommentState.Refused => StateRefused,
        CommentState.Removed => StateRemoved,
        _ => StateWithdrawn,
    };

    internal string Role(StaffRole role) => role switch
    {
        StaffRole.Auditor => Auditor,
        StaffRole.Moderator => Moderator,
        StaffRole.Editor => Editor,
        _ => Administrator,
    };
}
