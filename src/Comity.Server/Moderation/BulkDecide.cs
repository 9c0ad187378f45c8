using System.Globalization;
using Comity.Server.Hosting;
using Comity.Server.Pages.Console;
using Comity.Storage;
using Comity.Storage.Discussion;
using Comity.Storage.Moderation;
using Microsoft.EntityFrameworkCore;

namespace Comity.Server.Moderation;

/// <summary>An entry that was left out of a bulk decision, and why in one sentence.</summary>
public sealed record Skipped(long CommentId, int? Number, string Why);

/// <summary>What came of a bulk decision.</summary>
public sealed record BulkOutcome(Outcome Outcome, IReadOnlyList<Skipped> Skipped)
{
    /// <summary>Further ones that stand because they were too many for one decision.</summary>
    public int Left { get; init; }
}

/// <summary>Decides alike over many entries of the queue, as one decision that is undone as a whole. What changed since it was looked at is left out and named.</summary>
internal sealed class BulkDecide(Writer writer, DecisionWork work, Deciding.Helpers after, Statements statements, Desk desk)
{
    internal const int Most = 200;

    /// <param name="Seen">The entry's <c>seen</c> as it was read; null decides over whatever stands.</param>
    internal sealed record Item(long Id, string? Seen);

    /// <param name="Verb">"approve", "remove" or "dismiss-reports".</param>
    /// <param name="Items">1–200.</param>
    /// <param name="Clause">Id of the clause that they break, to remove.</param>
    /// <param name="Note">Words to the authors, at most 2000 characters.</param>
    internal sealed record Request(string? Verb, IReadOnlyList<Item>? Items, string? Clause, string? Note)
    {
        /// <summary>Id of a canned text that goes before the note.</summary>
        public long? Text { get; init; }
    }

    /// <param name="Decision">Null: nothing of it could be done.</param>
    internal sealed record Answer(ActionJson? Decision, IReadOnlyList<Skipped> Skipped);

    /// <summary>Each ticked entry comes as a field "Entry" of the form "ID SEEN".</summary>
    public static async Task<IResult> FromForm(IFormCollection form, BulkDecide bulk, ConsoleAnswers answers, CancellationToken cancel)
    {
        var request = new Request(form["Verb"], [.. form["Entry"].Select(e => ItemOf(e ?? "")).OfType<Item>()], form["Clause"], form["Note"])
        {
            Text = long.TryParse(form["Text"], NumberStyles.None, CultureInfo.InvariantCulture, out var text) ? text : null,
        };
        var done = await bulk.RunAsync(request, cancel);
        if (done.Skipped.Count == 0)
            return await answers.AfterAsync(done.Outcome, form["Return"], cancel);
        return await answers.LeftOutAsync(done, form["Return"], cancel);
    }

    public static async Task<IResult> FromApi(Request request, BulkDecide bulk, CancellationToken cancel)
    {
        var done = await bulk.RunAsync(request, cancel);
        return done.Outcome.Action is { } action
            ? TypedResults.Ok(new Answer(ActionJson.From(action), done.Skipped))
            : TypedResults.Problem(done.Outcome.Says, statusCode: ConsoleAnswers.StatusOf(done.Outcome), extensions: new Dictionary<string, object?> { ["skipped"] = done.Skipped });
    }

    private async Task<BulkOutcome> RunAsync(Request request, CancellationToken cancel)
    {
        var sitting = await desk.SitAsync(cancel);
        var items = (request.Items ?? []).OfType<Item>().DistinctBy(i => i.Id).ToList();
        var step = StepOf(request.Verb);
        var note = await after.Texts.WordsAsync(request.Text, request.Note, null, cancel);
        if (Problem(request, step, items.Count, sitting) is { } problem || (problem = note.Problem) is not null)
            return new BulkOutcome(Outcome.Invalid(problem), []);
        return await writer.RunAsync(Reach.Stories, (db, c) => WriteAsync(db, new Deed(step!, sitting) { Clause = request.Clause, Note = note.Words }, items, c), cancel);
    }

    private async Task<BulkOutcome> WriteAsync(ComityDb db, Deed deed, List<Item> items, CancellationToken cancel)
    {
        var ids = items.ConvertAll(i => i.Id);
        var comments = await db.Comments.Where(m => m.SiteId == deed.Sitting.SiteId && ids.Contains(m.Id)).OrderBy(m => m.Id).ToListAsync(cancel);
        var found = comments.ToDictionary(m => m.Id);
        var skipped = new List<Skipped>();
        var taken = await Claims.InTheWayAsync(db, ids, deed.Sitting, cancel);
        foreach (var item in items)
        {
            var comment = found.GetValueOrDefault(item.Id);
            var why = comment is null ? "There is no such comment here."
                : await WhatChanged.SinceAsync(db, comment, item.Seen, deed.Step, cancel)
                ?? Deciding.WhyNot(comment, deed.Sitting) ?? taken.GetValueOrDefault(comment.Id);
            if (why is not null)
                skipped.Add(new Skipped(item.Id, comment?.Number, why));
        }

        comments.RemoveAll(m => skipped.Exists(s => s.CommentId == m.Id));
        if (comments.Count == 0)
            return new BulkOutcome(Outcome.Stale("Nothing of it could be done."), skipped);
        var head = await work.OpenUnitAsync(db, deed, comments.Count, cancel);
        var parts = await work.CarryOutAsync(db, deed with { Head = head }, comments, cancel);
        await after.Sampling.DrawAsync(db, parts, comments, cancel);
        await Claims.EndAsync(db, comments.ConvertAll(m => m.Id), cancel);
        await statements.OfUnitAsync(db, head, comments, deed.Sitting.Policy, cancel);
        await after.Automatic.FollowAsync(db, head, comments, deed.Sitting, cancel);
        return new BulkOutcome(Outcome.Done(head), skipped);
    }

    private static string? Problem(Request request, Step? step, int count, Sitting sitting)
    {
        if (step is null)
            return "Choose what to do: approve, remove or dismiss-reports.";
        if (count is 0 or > Most)
            return $"Choose 1 to {Most} entries.";
        return step.To == CommentState.Removed && sitting.Policy.Find(request.Clause ?? "") is null
            ? "Choose the clause of the policy that the comments break."
            : null;
    }

    private static Step? StepOf(string? verb) => verb switch
    {
        "approve" => Approve.Step,
        "remove" => Remove.Step,
        "dismiss-reports" => DismissReports.Step,
        _ => null,
    };

    private static Item? ItemOf(string entry) => entry.Split(' ') is [var id, var seen] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? new Item(number, seen)
        : null;
}

/// <summary>What was done of a bulk decision and what was not.</summary>
public sealed record BulkView(Frame Frame, BulkOutcome Done);
