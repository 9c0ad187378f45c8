using System.Buffers;
using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Comity.Server.Import.WordPress;

namespace Comity.Server.Commands.Analysis;

/// <summary>
/// Reads, judges on all cores and writes in order. What is under way at once is bounded, so millions of lines take no more
/// memory than thousands.
/// </summary>
internal sealed class AnalyzeRun(AnalyzeOrder order, TextWriter errors)
{
    private const int RecordsAtOnce = 128;

    private static readonly int Cores = Environment.ProcessorCount;

    private sealed record Done(ArrayBufferWriter<byte> Answers, IReadOnlyList<(long Line, string Why)> Bad, long Read);

    /// <returns>How many records could not be read.</returns>
    /// <exception cref="CommandException">The output cannot be written, or the input has no such column.</exception>
    public async Task<long> RunAsync(Stream input, Stream output, ImportBar bar, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var under = Channel.CreateBounded<Task<Done>>(new BoundedChannelOptions(Cores * 2) { SingleReader = true, SingleWriter = true });
        var producing = ProduceAsync(input, under.Writer, stop.Token);
        try
        {
            return await WriteAsync(under.Reader, output, (bar, input), stop.Token);
        }
        catch (IOException e)
        {
            throw new CommandException("The output cannot be written: " + e.Message);
        }
        finally
        {
            await stop.CancelAsync();
            try
            {
                await producing;
            }
            catch (OperationCanceledException)
            {
                // It was told to stop; why is told by who stopped it.
            }
        }
    }

    private Task ProduceAsync(Stream input, ChannelWriter<Task<Done>> to, CancellationToken cancel) => Task.Run(async () =>
    {
        try
        {
            using var text = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);
            var reader = new InputReader(text, order.Format == "csv");
            if (order.Format == "csv")
                reader.ReadHeadings(order.TextField);
            var analyzer = new CommentAnalyzer(order, reader.Headings);
            while (Take(reader) is { Count: > 0 } records)
            {
                var read = input.CanSeek ? input.Position : 0;
                await to.WriteAsync(Task.Run(() => Analyze(analyzer, records, read), cancel), cancel);
            }

            to.Complete();
        }
        catch (Exception e) when (e is CommandException or IOException)
        {
            to.Complete(e);
        }
    }, cancel);

    private List<InputRecord> Take(InputReader reader)
    {
        var records = new List<InputRecord>(RecordsAtOnce);
        while (records.Count < RecordsAtOnce && reader.Next() is { } record)
        {
            if (!IsBlank(record))
                records.Add(record);
        }

        return records;
    }

    /// <summary>An empty line is no record of JSON or CSV; of plain text it is an empty comment.</summary>
    private bool IsBlank(InputRecord record) =>
        order.Format is not null && (record.Cells is { } cells ? cells is [""] : string.IsNullOrWhiteSpace(record.Raw));

    private static Done Analyze(CommentAnalyzer analyzer, List<InputRecord> records, long read)
    {
        var answers = new ArrayBufferWriter<byte>(records.Count * 512);
        var bad = new List<(long, string)>();
        foreach (var record in records)
        {
            if (analyzer.Append(answers, record) is { } why)
                bad.Add((record.Line, why));
        }

        return new Done(answers, bad, read);
    }

    private async Task<long> WriteAsync(ChannelReader<Task<Done>> from, Stream output, (ImportBar Bar, Stream Input) shown, CancellationToken cancel)
    {
        long count = 0;
        var total = shown.Input.CanSeek ? shown.Input.Length : 0;
        await foreach (var task in ReadAsync(from, cancel))
        {
            var done = await task;
            await output.WriteAsync(done.Answers.WrittenMemory, cancel);
            foreach (var (line, why) in done.Bad)
                await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"comity: line {line}: {why}."));
            count += done.Bad.Count;
            shown.Bar.Show(new ImportProgress("Analysing", done.Read, total));
        }

        await output.FlushAsync(cancel);
        return count;
    }

    /// <summary>As the channel itself reads, but what ended it comes out as it was thrown.</summary>
    private static async IAsyncEnumerable<Task<Done>> ReadAsync(ChannelReader<Task<Done>> from, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        while (await from.WaitToReadAsync(cancel))
        {
            while (from.TryRead(out var task))
                yield return task;
        }
    }
}
