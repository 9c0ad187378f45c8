using Comity.Server.Tests.Harness;
using Comity.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Comity.Server.Tests.Writing;

public sealed class LostTransactionTests
{
    [Fact]
    public async Task Who_shared_a_transaction_that_is_lost_is_told_to_come_again_and_the_next_are_written()
    {
        await using var paper = await Paper.StartAsync();
        var writer = paper.Services.GetRequiredService<Writer>();
        await using var busy = await BusyWriter.BeginAsync(writer);
        var first = writer.RunAsync(async (db, cancel) => (await db.Sites.SingleAsync(cancel)).Name = "The Lost Post");
        var second = writer.RunAsync((db, cancel) => db.Database.ExecuteSqlRawAsync("ROLLBACK; SELECT nothing", cancel));
        await busy.FreeAsync();
        await Should.ThrowAsync<Exception>(second);
        StorageTrouble.IsFor(await Should.ThrowAsync<LostTransactionException>(first)).ShouldBeTrue();
        (await paper.ReadAsync(db => db.Sites.Select(s => s.Name).SingleAsync())).ShouldNotBe("The Lost Post");
        await paper.WriteAsync(async db => (await db.Sites.SingleAsync()).Name = "The Found Post");
        (await paper.ReadAsync(db => db.Sites.Select(s => s.Name).SingleAsync())).ShouldBe("The Found Post");
    }
}
