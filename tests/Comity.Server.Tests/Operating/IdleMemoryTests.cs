using System.Globalization;
using Comity.Server.Operating;
using Microsoft.Extensions.Logging.Abstractions;

namespace Comity.Server.Tests.Operating;

public sealed class IdleMemoryTests
{
    private const long Little = IdleMemory.Busy - 1;

    private readonly IdleMemory memory = new(TimeProvider.System, NullLogger<IdleMemory>.Instance);
    private long allocated;

    [Fact]
    public void It_is_given_back_after_the_start_and_once_more_when_it_stays_quiet()
    {
        Look(IdleMemory.Busy, IdleMemory.Busy, IdleMemory.Busy, Little).ShouldBe("....");
        Look(Little).ShouldBe("!");
        Look([.. Enumerable.Repeat(1L, IdleMemory.Late)]).ShouldBe(new string('.', IdleMemory.Late - IdleMemory.Soon - 1) + "!" + "..");
        Look([.. Enumerable.Repeat(1L, 100)]).ShouldBe(new string('.', 100));
    }

    [Fact]
    public void It_is_given_back_after_a_wave_and_not_for_a_trickle()
    {
        Look(0, 0).ShouldBe(".!");
        Look(IdleMemory.Busy, 0, 0, 0).ShouldBe("....", "too little for a collection of everything");
        Look(IdleMemory.Worth, 0).ShouldBe("..");
        Look(IdleMemory.Busy, 0).ShouldBe("..", "not quiet yet");
        Look(0).ShouldBe("!");
    }

    [Fact]
    public void The_program_goes_on_with_fewer_pages_of_files()
    {
        var map = Enumerable.Range(0, 1000).Select(i => new string('x', i)).ToList();
        memory.GiveBack();
        map.Sum(s => s.Length).ShouldBe(499_500);
        if (!OperatingSystem.IsLinux())
            return;
        // Others run beside it in this process; what they need comes back.
        Enumerable.Range(0, 20).Any(_ =>
        {
            var before = FilePages();
            memory.GiveBack();
            return FilePages() < before;
        }).ShouldBeTrue();
    }

    private static int FilePages() =>
        int.Parse(File.ReadLines("/proc/self/status").Single(l => l.StartsWith("RssFile:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^2], CultureInfo.InvariantCulture);

    /// <summary>One look after each of these allocations: "!" where memory is to be given back.</summary>
    private string Look(params long[] bytes) => string.Concat(bytes.Select(b => memory.IsTime(allocated += b) ? '!' : '.'));
}
