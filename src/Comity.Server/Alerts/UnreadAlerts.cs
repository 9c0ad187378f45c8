using Comity.Server.Members;
using Microsoft.AspNetCore.Components;

namespace Comity.Server.Alerts;

/// <summary>What a page's frame needs to know of the visitor's alerts; asked for once the page is drawn, of those who are known.</summary>
public abstract class UnreadAlerts : ComponentBase
{
    [Inject] public Visitors Visitors { get; set; } = null!;

    [Inject] public AlertBook Book { get; set; } = null!;

    protected int Unread { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        if ((await Visitors.CurrentAsync(default)).Member is { } member)
            Unread = await Book.UnreadAsync(member, default);
    }
}
