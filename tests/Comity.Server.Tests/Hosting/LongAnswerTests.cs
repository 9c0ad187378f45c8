using Comity.Server.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Hosting;

public sealed class LongAnswerTests
{
    [Fact]
    public async Task A_long_answer_is_written_when_the_requests_services_have_been_given_back()
    {
        var (held, page) = (new Held(), new Held());
        await using var services = new ServiceCollection().AddScoped(_ => held).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Features.Set<IServiceProvidersFeature>(new RequestServicesFeature(context, services.GetRequiredService<IServiceScopeFactory>()));
        var wasGivenBack = false;
        await LongAnswer.UseAsync(context, c =>
        {
            c.RequestServices.GetRequiredService<Held>().IsDisposed.ShouldBeFalse();
            return new LongAnswer(page, late =>
            {
                wasGivenBack = held.IsDisposed && late.RequestServices.GetService<Held>() is null;
                return Task.CompletedTask;
            }).ExecuteAsync(c);
        });
        wasGivenBack.ShouldBeTrue();
        page.IsDisposed.ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_long_answer_holds_is_let_go_when_it_cannot_begin()
    {
        var page = new Held();
        var context = new DefaultHttpContext();
        await Should.ThrowAsync<InvalidOperationException>(() => LongAnswer.UseAsync(context, async c =>
        {
            await new LongAnswer(page, _ => Task.CompletedTask).ExecuteAsync(c);
            throw new InvalidOperationException("The head is not to be sent.");
        }));
        page.IsDisposed.ShouldBeTrue();
    }

    private sealed class Held : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
