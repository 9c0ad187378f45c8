using Comity.Server.Hosting;
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

    internal static async Task<RazorComponentResult<KeysPage>> Handle(ComityDb db, CurrentSite site, PublicAddress address, CancellationToken cancel) =>
        Page.Show<KeysPage>(await ViewAsync(db, site, address, cancel));

    internal static async Task<View> ViewAsync(ComityDb db, CurrentSite site, PublicAddress address, CancellationToken cancel) =>
        new(await ApiKeys.OfAsync(db, site.Id, cancel), address.Of("/v1alpha1"));
}

/// <summary>Makes a key and shows it, once.</summary>
public static class AddKey
{
    internal sealed record Form(string? Name, int? Rate);

    internal static async Task<IResult> Handle([FromForm] Form form, ApiKeys keys, ComityDb db, CurrentSite site, PublicAddress address, CancellationToken cancel)
    {
        var (made, problem) = await keys.AddAsync(site.Id, form.Name, form.Rate, cancel);
        var view = await ShowKeys.ViewAsync(db, site, address, cancel) with { Made = made, Problem = problem, Name = problem is null ? "" : form.Name ?? "" };
        return Page.Show<KeysPage>(view, problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}

/// <summary>Ends a key.</summary>
public static class RevokeKey
{
    internal static async Task<IResult> Handle(long id, IFormCollection form, ApiKeys keys, KnownKeys known, CurrentSite site, CancellationToken cancel)
    {
        // The form carries nothing but its token, which is checked because it is bound.
        _ = form;
        if (!await keys.RevokeAsync(site.Id, id, cancel))
            return TypedResults.NotFound();
        known.Forget();
        return TypedResults.LocalRedirect("/console/keys");
    }
}
