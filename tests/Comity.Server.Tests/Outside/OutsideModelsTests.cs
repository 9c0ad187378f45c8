using Comity.Policy;
using Comity.Server.Outside;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Comity.Server.Tests.Outside;

public sealed class OutsideModelsTests
{
    private const string Text = "A secret of the reader";

    private readonly FakeTimeProvider time = new();
    private readonly Told told = new();

    /// <summary>It does not even heed the token.</summary>
    [Theory]
    [InlineData(Verdict.Hold)]
    [InlineData(Verdict.Publish)]
    public async Task A_model_that_never_answers_is_given_up_at_its_time_limit(Verdict failure)
    {
        var model = new Model((_, _) => new TaskCompletionSource<OutsideAnswer>().Task);
        await using var models = Of(new ConfiguredModel(model, TimeSpan.FromSeconds(2), failure));
        var asking = models.AskAsync(Asking.PolicyNaming("m"), Text, TestContext.Current.CancellationToken);
        await model.Asked.Task;
        time.Advance(TimeSpan.FromSeconds(2));
        (await asking).ShouldHaveSingleItem().Failure.ShouldBe(failure);
        told.Lines.ShouldBe(["The outside model m could not be asked: it took too long."]);
        model.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_model_throws_is_told_without_the_text()
    {
        await using var models = Of(new ConfiguredModel(new Model((text, _) => throw new InvalidOperationException("cannot read " + text)), TimeSpan.FromSeconds(2), Verdict.Hold));
        (await models.AskAsync(Asking.PolicyNaming("m"), Text, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Failure.ShouldBe(Verdict.Hold);
        told.Lines.ShouldBe(["The outside model m could not be asked: InvalidOperationException."]);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.PositiveInfinity)]
    public async Task A_score_that_is_none_is_a_failure(double score)
    {
        await using var models = Of(new ConfiguredModel(new Model((_, _) => Task.FromResult(new OutsideAnswer("m") { Model = "1", Scores = [new("hate", score)] })), TimeSpan.FromSeconds(2), Verdict.Hold));
        (await models.AskAsync(Asking.PolicyNaming("m"), Text, TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Failure.ShouldBe(Verdict.Hold);
        told.Lines.ShouldBe(["The outside model m could not be asked: a score is not from 0 to 1."]);
    }

    [Fact]
    public async Task Who_goes_away_is_no_failure_of_the_model()
    {
        using var gone = new CancellationTokenSource();
        var model = new Model((_, token) => new TaskCompletionSource<OutsideAnswer>().Task.WaitAsync(token));
        await using var models = Of(new ConfiguredModel(model, TimeSpan.FromSeconds(2), Verdict.Hold));
        var asking = models.AskAsync(Asking.PolicyNaming("m"), Text, gone.Token);
        await model.Asked.Task;
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => asking);
        told.Lines.ShouldBeEmpty();
    }

    /// <summary>Each answers only when the other has been asked.</summary>
    [Fact]
    public async Task All_are_asked_at_once()
    {
        Model[] both = [null!, null!];
        for (var i = 0; i < 2; i++)
        {
            var (name, other) = ("m" + i, 1 - i);
            both[i] = new Model((_, _) => AfterAsync(both[other], name)) { Name = name };
        }

        var first = Asking.PolicyNaming("m0");
        var policy = first with { Clauses = [first.Clauses[0], Asking.PolicyNaming("m1").Clauses[0] with { Id = "second" }] };
        await using var models = Of([.. both.Select(m => new ConfiguredModel(m, TimeSpan.FromSeconds(2), Verdict.Hold))]);
        (await models.AskAsync(policy, Text, TestContext.Current.CancellationToken)).Select(a => (a.Source, a.Failure)).ShouldBe([("m0", null), ("m1", null)]);
    }

    [Theory]
    [InlineData("text-mod-7", "text-mod-7")]
    [InlineData("a/b", "ab.c14cddc0")]
    public void A_models_name_becomes_a_version_that_the_ledger_takes(string name, string version) => OutsideVersion.OfName(name).ShouldBe(version);

    [Fact]
    public void Long_names_stay_apart() =>
        OutsideVersion.OfName("omni-moderation-latest").ShouldNotBe(OutsideVersion.OfName("omni-moderation-2024-09-26"));

    private static async Task<OutsideAnswer> AfterAsync(Model other, string name)
    {
        await other.Asked.Task;
        return new OutsideAnswer(name) { Model = "1" };
    }

    private OutsideModels Of(params ConfiguredModel[] models) => new(models, time, told);

    private sealed class Model(Func<string, CancellationToken, Task<OutsideAnswer>> answer) : IOutsideModel
    {
        public string Name { get; init; } = "m";

        public TaskCompletionSource Asked { get; } = new();

        public CancellationToken Token { get; private set; }

        public Task<OutsideAnswer> AskAsync(string text, CancellationToken cancel)
        {
            Token = cancel;
            Asked.SetResult();
            return answer(text, cancel);
        }
    }

    private sealed class Told : ILogger<OutsideModels>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);
    }
}
