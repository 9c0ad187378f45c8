using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;

namespace Comity.Policy.Classifier;

/// <summary>A model read in place: nothing of it is copied, so that opening it costs no more than looking at its head.</summary>
/// <remarks>
/// The file: <see cref="Magic"/>; format version, heads, rows, numbers (four 32-bit integers); the SHA-256 of all that follows; then, little-endian,
/// the scale of each family and head, the bias of each head, the weight of each number and head, slope and offset of each head's calibration (all
/// 32-bit floats), the leanings and the rows (signed bytes), and sixteen bytes of nothing.
/// </remarks>
internal sealed unsafe class Model : IDisposable
{
    public const int HeaderLength = 8 + 16 + 32;
    public const int Padding = 16;

    /// <summary>Features between a row's announcement and its use; memory takes about as long.</summary>
    private const int Ahead = 16;

    private const int FloatCount = (Layout.Families * Layout.Heads) + Layout.Heads + (Dense.Count * Layout.Heads) + (2 * Layout.Heads);
    private const int LeaningCount = 2 << Layout.LeaningBits;

    private readonly byte* data;
    private readonly long length;
    private readonly IDisposable owner;

    /// <summary>Reads a model at an address.</summary>
    /// <param name="data">Its first byte.</param>
    /// <param name="length">Its length.</param>
    /// <param name="owner">Keeps the memory; disposed with the model.</param>
    /// <param name="name">For messages.</param>
    /// <exception cref="InvalidDataException">It is no model, or one of another version or shape; the message says which.</exception>
    public Model(byte* data, long length, IDisposable owner, string name)
    {
        this.data = data;
        this.length = length;
        this.owner = owner;
        var head = new ReadOnlySpan<byte>(data, (int)Math.Min(length, HeaderLength));
        if (head.Length < HeaderLength || !head[..8].SequenceEqual(Magic))
            throw new InvalidDataException($"{name} is not a Comity model.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        if (version != Layout.FormatVersion)
            throw new InvalidDataException($"{name} has format {version}; this program reads format {Layout.FormatVersion}. Train it again with this program's trainer.");
        var shape = (BinaryPrimitives.ReadInt32LittleEndian(head[12..]), BinaryPrimitives.ReadInt32LittleEndian(head[16..]), BinaryPrimitives.ReadInt32LittleEndian(head[20..]));
        if (shape != (Layout.Heads, Layout.Rows, Dense.Count))
            throw new InvalidDataException($"{name} has the shape {shape}; this program reads {(Layout.Heads, Layout.Rows, Dense.Count)}. Train it again with this program's trainer.");
        if (length != Length)
            throw new InvalidDataException($"{name} is {length} bytes long instead of {Length}: it was cut off or added to.");
        Version = $"comity-{version}-{Convert.ToHexStringLower(head[24..28])}";
    }

    public static ReadOnlySpan<byte> Magic => "COMITYm\n"u8;

    public static long Length => HeaderLength + (FloatCount * sizeof(float)) + LeaningCount + ((long)Layout.Rows * Layout.Heads) + Padding;

    public string Version { get; }

    public ReadOnlySpan<sbyte> Leanings => new(data + HeaderLength + (FloatCount * sizeof(float)), LeaningCount);

    public ReadOnlySpan<float> Scales => Floats(0, Layout.Families * Layout.Heads);

    public ReadOnlySpan<float> Biases => Floats(Layout.Families * Layout.Heads, Layout.Heads);

    public ReadOnlySpan<float> NumberWeights => Floats((Layout.Families + 1) * Layout.Heads, Dense.Count * Layout.Heads);

    /// <summary>Slopes, then offsets.</summary>
    public ReadOnlySpan<float> Calibration => Floats((Layout.Families + 1 + Dense.Count) * Layout.Heads, 2 * Layout.Heads);

    private sbyte* Rows => (sbyte*)(data + HeaderLength + (FloatCount * sizeof(float)) + LeaningCount);

    /// <summary>The weight of a row for a head, before the family's scale.</summary>
    public int Weight(int row, int head) => Rows[((long)row * Layout.Heads) + head];

    /// <summary>Whether the bytes are those that the version names. Reads all of it.</summary>
    public bool IsWhole() =>
        SHA256.HashData(new ReadOnlySpan<byte>(data + HeaderLength, checked((int)(length - HeaderLength)))).AsSpan().SequenceEqual(new ReadOnlySpan<byte>(data + 24, 32));

    /// <summary>The same model under another calibration, as the bytes of a file.</summary>
    /// <param name="calibration">Slopes, then offsets.</param>
    public byte[] With(ReadOnlySpan<float> calibration)
    {
        var file = new ReadOnlySpan<byte>(data, checked((int)length)).ToArray();
        MemoryMarshal.AsBytes(calibration[..Calibration.Length]).CopyTo(file.AsSpan(HeaderLength + (((Layout.Families + 1 + Dense.Count) * Layout.Heads) * sizeof(float))));
        Seal(file);
        return file;
    }

    /// <summary>Writes into the head what names the bytes behind it.</summary>
    public static void Seal(byte[] file) => SHA256.HashData(file.AsSpan(HeaderLength), file.AsSpan(24, 32));

    /// <summary>The sum of each head before calibration. Whole numbers are added first, so that no order of features matters.</summary>
    public void Sums(FeatureSet features, Span<double> sums)
    {
        var totals = stackalloc int[Layout.Families * 16];
        new Span<int>(totals, Layout.Families * 16).Clear();
        var items = features.Items;
        for (var i = 0; i < items.Length; i++)
        {
            // The rows lie all over the model: the processor is told early which ones it will need.
            if (Sse.IsSupported && i + Ahead < items.Length)
                Sse.Prefetch0(Rows + ((long)items[i + Ahead].Row * Layout.Heads));
            Add(Rows + ((long)items[i].Row * Layout.Heads), totals + (16 * FamilyOf(items[i].Row)));
        }
        var scales = Scales;
        var biases = Biases;
        var weights = NumberWeights;
        for (var head = 0; head < Layout.Heads; head++)
        {
            double sum = biases[head];
            for (var family = 0; family < Layout.Families; family++)
                sum += totals[(family * 16) + head] * (double)scales[(family * Layout.Heads) + head] * Value((Family)family, features.Counts[family]);
            sums[head] = sum;
        }
        for (var i = 0; i < Dense.Count; i++)
        {
            double number = features.Numbers[i];
            if (number == 0)
                continue;
            for (var head = 0; head < Layout.Heads; head++)
                sums[head] += number * weights[(i * Layout.Heads) + head];
        }
    }

    /// <summary>What each feature of a family counts in a text with so many of them.</summary>
    public static double Value(Family family, int count) => family == Family.Claims ? 1 : 1 / Math.Sqrt(Math.Max(count, 4));

    public static int FamilyOf(int row) => row < Layout.FirstRow(Family.Letters) ? 0 : row < Layout.FirstRow(Family.Roles) ? 1 : row < Layout.FirstRow(Family.Claims) ? 2 : 3;

    public void Dispose() => owner.Dispose();

    private static void Add(sbyte* row, int* totals)
    {
        var (low, high) = Vector128.Widen(Vector128.Load(row));
        var (a, b) = Vector128.Widen(low);
        var (c, d) = Vector128.Widen(high);
        Vector128.Store(Vector128.Load(totals) + a, totals);
        Vector128.Store(Vector128.Load(totals + 4) + b, totals + 4);
        Vector128.Store(Vector128.Load(totals + 8) + c, totals + 8);
        // The last four belong to the next row and are not read.
        _ = d;
    }

    private ReadOnlySpan<float> Floats(int from, int count) => MemoryMarshal.Cast<byte, float>(new ReadOnlySpan<byte>(data + HeaderLength + (from * sizeof(float)), count * sizeof(float)));
}
