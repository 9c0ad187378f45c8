namespace Comity.Server.Languages;

internal sealed partial class English
{
    public override string OlderStories => "Older stories";

    public override string NoStories => "There are no stories here yet.";

    public override string Pages => "Pages";

    public override string Newest => "Newest";

    public override string Published => "Published";

    public override string Updated => "Updated";

    public override string Corrections => "Corrections";

    public override string Tags => "Tags";

    public override string ReadStoryAt(string host) => $"Read the story at {host}";

    public override string VersionNotInForce => "This version is no longer in force.";

    public override string ReadTheOneInForce => "Read the one that is.";

    public override string VersionInForceSince(int version, DateTimeOffset at) => $"Version {Number(version)}, in force since {Date(at)}.";

    public override string AllVersions => "All versions";

    public override string PolicyVersions => "Versions of the policy";

    public override string PolicyVersionsMean => "The newest is in force. Every comment was judged by the one that was in force when it was sent.";

    public override string VersionColumn => "Version";

    public override string InForceSinceColumn => "In force since";

    public override string EnactedByColumn => "Enacted by";

    public override string WhyColumn => "Why";

    public override string ChangesColumn => "Changes";

    public override string WhatChangedWith(int version) => $"What changed with version {Number(version)}";

    public override string ChangesOfVersion(int version) => $"Changes of version {Number(version)}";

    public override string EnactedBy(DateTimeOffset at, string who) => $"In force since {Date(at)}, enacted by {who}.";

    public override string ChangedNothingSeen => "Nothing that readers see.";

    public override string ChangesCaption => "Changes by clause and language";

    public override string WhatColumn => "What";

    public override string BeforeColumn => "Before";

    public override string AfterColumn => "After";

    public override string Nothing => "nothing";

    public override string ByAdministrator => "an administrator";

    public override string ByEditor => "an editor";

    public override string ByProgramAtStart => "the program, at the start";

    public override string ByOperator => "the operator";

    public override string GiveThisMark => "If you tell the publisher about it, give this mark:";

    public override string ToFrontPage => "To the front page";

    public override string FormNoLongerValid => "This form is no longer valid. Go back, reload the page and send it again.";

    public override string NotUnderstood => "The request could not be understood.";

    public override string SignInFirst => "Please sign in first.";

    public override string MayNot => "You may not do this.";

    public override string NothingHere => "There is nothing here.";

    public override string WrongKindOfRequest => "This address does not take that kind of request.";

    public override string NoLongerHere => "This is no longer here.";

    public override string TooLarge => "What you sent is too large.";

    public override string WrongKindOfContent => "What you sent is of a kind that is not taken here.";

    public override string TooManyRequests => "Too many requests. Please wait a little and try again.";

    public override string OurFault => "Something went wrong on our side. It has been written down.";

    public override string TryAgainSoon => "Nothing can be saved just now. Please try again in a moment; nothing of what you wrote was taken.";
}
