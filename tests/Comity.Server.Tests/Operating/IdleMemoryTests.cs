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

    [Theory]
    [InlineData("r-xp", "/opt/comity/comity", "64 0 0", true)]
    [InlineData("r--s", "/opt/a folder/Comity.Policy.dll", "64 0 0", true)]
    [InlineData("r-xp", "/opt/comity/comity", "64 8 0", false)]
    [InlineData("r-xp", "/opt/comity/comity", "64 0 8", false)]
    [InlineData("r-xp", "/opt/comity/comity", "0 0 0", false)]
    [InlineData("rw-p", "/opt/comity/comity", "64 0 0", false)]
    [InlineData("r-xp", "/usr/lib/libcrypto.so.3", "64 0 0", false)]
    [InlineData("r-xs", "/memfd:doublemapper (deleted)", "64 0 0", false)]
    [InlineData("r--p", "", "64 0 0", false)]
    public void Only_pages_are_left_that_are_as_in_the_file(string rights, string path, string residentAnonymousSwapped, bool isLeft)
    {
        var pages = residentAnonymousSwapped.Split(' ');
        string[] smaps =
        [
            "7f000000-7f001000 rw-p 00000000 00:00 0 ", "Rss:                   4 kB", "Anonymous:             4 kB", "Swap:                  0 kB", "VmFlags: rd wr mr mw me ac sd",
            $"7f010000-7f020000 {rights} 00001000 fe:00 {(path.Length > 0 ? 4711 : 0)}      {path}", "Size:                 64 kB", $"Rss:            {pages[0]} kB", $"Anonymous:        {pages[1]} kB",
            "AnonHugePages:         0 kB", "ShmemPmdMapped:        0 kB", $"Swap:           {pages[2]} kB", "SwapPss:               0 kB", "THPeligible:           0", "VmFlags: rd ex mr mw me sd",
            "ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]", "Rss:                   0 kB", "Anonymous:             0 kB", "Swap:                  0 kB",
        ];
        (nuint, nuint)[] expected = isLeft ? [(0x7f010000, 0x7f020000)] : [];
        IdleMemory.Unchanged(smaps, "/opt/comity/comity").ShouldBe(expected);
    }

    [Fact]
    public void The_program_goes_on_afterwards()
    {
        var kept = Enumerable.Range(0, 1000).Select(i => new string('x', i)).ToList();
        memory.GiveBack();
        kept.Sum(s => s.Length).ShouldBe(499_500);
        if (OperatingSystem.IsLinux())
            IdleMemory.Unchanged(File.ReadLines("/proc/self/smaps"), Environment.ProcessPath).ShouldNotBeEmpty();
    }

    /// <summary>One look after each of these allocations: "!" where memory is to be given back.</summary>
    private string Look(params long[] bytes) => string.Concat(bytes.Select(b => memory.IsTime(allocated += b) ? '!' : '.'));
}
