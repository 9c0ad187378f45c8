using System.Text;

namespace Comity.Policy.Text;

/// <summary>The submitted text as folded letters, each with its exact place in the source. Time and memory grow with the length of the text.</summary>
public sealed class FoldedText
{
    private Unit[] units;
    private int count;
    private int pictureEnd = -1;

    private FoldedText(string source)
    {
        Source = source;
        units = new Unit[source.Length + 8];
    }

    public string Source { get; }

    public ReadOnlySpan<Unit> Units => units;

    public IReadOnlyList<Word> Words { get; private set; } = [];

    /// <summary>The units exactly, for the inner loops.</summary>
    internal Unit[] Letters => units;

    /// <summary>Any string, ill-formed UTF-16 included.</summary>
    public static FoldedText Of(string source)
    {
        var text = Plain(source);
        if (RunTogether.Cuts(text.units, text.Words) is { Count: > 0 } cuts)
        {
            text.Cut(cuts);
            text.Words = WordSplitter.Split(text.units);
        }
        return text;
    }

    /// <summary>As it stands, words run together left so: for the word lists themselves.</summary>
    internal static FoldedText Plain(string source)
    {
        var text = new FoldedText(source);
        text.Fold();
        Array.Resize(ref text.units, text.count);
        text.Words = WordSplitter.Split(text.units);
        return text;
    }

    /// <summary>The range of the source that units [from, to) stand for.</summary>
    public TextSpan SpanOf(int from, int to) => new(units[from].Start, units[to - 1].End);

    /// <summary>What stands at the span, as the author wrote it.</summary>
    public string Quote(TextSpan span) => Source[span.Start..span.End];

    /// <summary>The folded letters of a word. For short-lived comparisons; allocates.</summary>
    public string Spell(Word word) => string.Create(word.Length, (this, word), static (buffer, state) =>
    {
        for (var i = 0; i < buffer.Length; i++)
            buffer[i] = state.Item1.units[state.word.CoreFrom + i].Base;
    });

    // A space without width, so that all that reads words reads these.
    private void Cut(List<int> cuts)
    {
        var apart = new Unit[units.Length + cuts.Count];
        var (from, to) = (0, 0);
        foreach (var cut in cuts)
        {
            Array.Copy(units, from, apart, to, cut - from);
            to += cut - from;
            apart[to++] = new Unit { Base = ' ', Light = ' ', Kind = UnitKind.Space, Start = units[cut].Start, End = units[cut].Start };
            from = cut;
        }
        Array.Copy(units, from, apart, to, units.Length - from);
        units = apart;
    }

    private void Fold()
    {
        for (var at = 0; at < Source.Length;)
        {
            if (Rune.DecodeFromUtf16(Source.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                // Half of a surrogate pair shows as a replacement sign.
                Add(new Unit { Base = '\uFFFD', Light = '\uFFFD', Kind = UnitKind.Mark, Start = at, End = at + 1 });
                at++;
                continue;
            }
            if (rune.Value >= 0x300 && Folding.IsDroppedMark(rune))
                PutMark(rune, at + length);
            else if (rune.Value < 0x1F000 || !PutPicture(rune, new TextSpan(at, at + length)))
                Put(Folding.Of(rune), rune, new TextSpan(at, at + length));
            at += length;
        }
    }

    private void Put(Folded folded, Rune rune, TextSpan span)
    {
        if (folded.Base == '\0')
            return;
        var unit = new Unit
        {
            Base = folded.Base,
            Light = folded.Light,
            Kind = folded.Kind,
            Start = span.Start,
            End = span.End,
            Upper = folded.Kind == UnitKind.Letter && (Rune.IsUpper(rune) || rune.Value > 0xFFFF),
        };
        Add(unit);
        foreach (var further in folded.More ?? "")
            Add(unit with { Base = further, Light = further });
    }

    // Between letters ("sh💩t") a picture hides one; in a row the first speaks.
    private bool PutPicture(Rune rune, TextSpan span)
    {
        var repeated = span.Start == pictureEnd;
        pictureEnd = span.End;
        if (repeated)
            return false;
        var alone = (count == 0 || units[count - 1].Kind is not (UnitKind.Letter or UnitKind.Digit)) && (span.End == Source.Length || !char.IsLetterOrDigit(Source[span.End]));
        if (!alone || Pictures.WordOf(rune) is not { } word)
            return false;
        foreach (var letter in word)
            Add(new Unit { Base = letter, Light = letter, Kind = UnitKind.Letter, Start = span.Start, End = span.End });
        return true;
    }

    private void PutMark(Rune mark, int end)
    {
        if (count == 0 || units[count - 1].Kind is not (UnitKind.Letter or UnitKind.Digit))
            return;
        ref var carrier = ref units[count - 1];
        carrier.End = end;
        if (Folding.Compose(carrier.Light, mark) is var composed and not '\0')
            carrier.Light = composed;
        if (carrier.Base == 'и' && mark.Value == 0x306)
            carrier.Base = 'й';
    }

    private void Add(in Unit unit)
    {
        if (count == units.Length)
            Array.Resize(ref units, units.Length * 2);
        units[count++] = unit;
    }
}
