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
        var held = new Held();
        await using var services = new ServiceCollection().AddScoped(_ => held).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Features.Set<IServiceProvidersFeature>(new RequestServicesFeature(context, services.GetRequiredService<IServiceScopeFactory>()));
        var wasGivenBack = false;
        await LongAnswer.UseAsync(context, c =>
        {
            c.RequestServices.GetRequiredService<Held>().IsDisposed.ShouldBeFalse();
            return new LongAnswer(late =>
            {
                wasGivenBack = held.IsDisposed && late.RequestServices.GetService<Held>() is null;
                return Task.CompletedTask;
            }).ExecuteAsync(c);
        });
        wasGivenBack.ShouldBeTrue();
    }

    private sealed class Held : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
