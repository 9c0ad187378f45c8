using Comity.Server.Hosting;
using Comity.Server.Members;
using Comity.Server.Pages.Console;
using Comity.Server.Sites;
using Comity.Storage;
using Comity.Storage.Perspective;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Comity.Server.Perspective.Keys;

/// <summary>The keys of Perspective's wire, for administrators.</summary>
public static class ShowKeys
{
    /// <param name="Keys">In use, oldest first.</param>
    /// <param name="Address">Where programs send requests to.</param>
    public sealed record View(IReadOnlyList<ApiKey> Keys, string Address)
    {
        /// <summary>The key just made.</summary>
        public ApiKeys.Made? Made { get; init; }

        public string? Problem { get; init; }

        /// <summary>What was written in the form that was not taken.</summary>
        public string Name { get; init; } = "";
    }

    /// <summary>What ends a key.</summary>
    internal sealed record Orders(ApiKeys Keys, KnownKeys Known, Visitors Visitors, CurrentSite Site);

    /// <summary>What the page is made of.</summary>
    internal sealed record Desk(ComityDb Db, CurrentSite Site, PublicAddress Address);

    internal static async Task<RazorComponentResult<KeysPage>> Handle(Desk desk, CancellationToken cancel) =>
        Page.Show<KeysPage>(await ViewAsync(desk, cancel));

    internal static async Task<View> ViewAsync(Desk desk, CancellationToken cancel) =>
        new(await ApiKeys.OfAsync(desk.Db, desk.Site.Id, cancel), desk.Address.Of("/v1alpha1"));
}

/// <summary>Makes a key and shows it, once.</summary>
public static class AddKey
{
    internal sealed record Form(string? Name, int? Rate);

    internal static async Task<IResult> Handle([FromForm] Form form, ApiKeys keys, Visitors visitors, ShowKeys.Desk desk, CancellationToken cancel)
    {
        var (made, problem) = await keys.AddAsync((desk.Site.Id, "member:" + (await visitors.CurrentAsync(cancel)).Id), form.Name, form.Rate, cancel);
        var view = await ShowKeys.ViewAsync(desk, cancel) with { Made = made, Problem = problem, Name = problem is null ? "" : form.Name ?? "" };
        return Page.Show<KeysPage>(view, problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}

/// <summary>Ends a key.</summary>
public static class RevokeKey
{
    /// <param name="form">Carries nothing but its token, which is checked because it is bound.</param>
    internal static async Task<IResult> Handle(long id, IFormCollection form, ShowKeys.Orders orders, CancellationToken cancel)
    {
        _ = form;
        if (!await orders.Keys.RevokeAsync((orders.Site.Id, "member:" + (await orders.Visitors.CurrentAsync(cancel)).Id), id, cancel))
            return TypedResults.NotFound();
        orders.Known.Forget();
        return TypedResults.LocalRedirect("/console/keys");
    }
}
