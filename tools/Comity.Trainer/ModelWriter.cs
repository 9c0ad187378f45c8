using System.Buffers.Binary;
using Comity.Policy.Classifier;

namespace Comity.Trainer;

/// <summary>Writes a model in the form that <see cref="Model"/> reads.</summary>
internal static class ModelWriter
{
    /// <summary>The share of weights that keep their size; the few beyond are cut to the largest that a byte holds.</summary>
    private const double Kept = 0.9995;

    /// <param name="learner">What was learnt.</param>
    /// <param name="leanings">The leanings of words.</param>
    /// <param name="calibration">Slope and offset of each head.</param>
    public static byte[] Write(Learner learner, ReadOnlySpan<sbyte> leanings, IReadOnlyList<(float Slope, float Offset)> calibration)
    {
        var file = new byte[Model.Length];
        var scales = Scales(learner);
        var at = Model.HeaderLength;
        foreach (var value in Floats(learner, scales, calibration))
        {
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(at), value);
            at += sizeof(float);
        }
        foreach (var leaning in leanings)
            file[at++] = (byte)leaning;
        for (var row = 0; row < Layout.Rows; row++)
        {
            var family = Model.FamilyOf(row);
            for (var head = 0; head < Layout.Heads; head++)
                file[at++] = (byte)Quantised(learner.Weight(row, head), scales[(family * Layout.Heads) + head]);
        }
        Model.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), Layout.FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), Layout.Heads);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), Layout.Rows);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(20), Dense.Count);
        Model.Seal(file);
        return file;
    }

    private static IEnumerable<float> Floats(Learner learner, float[] scales, IReadOnlyList<(float Slope, float Offset)> calibration)
    {
        foreach (var scale in scales)
            yield return scale;
        for (var head = 0; head < Layout.Heads; head++)
            yield return learner.Bias(head);
        for (var number = 0; number < Dense.Count; number++)
        {
            for (var head = 0; head < Layout.Heads; head++)
                yield return learner.NumberWeight(number, head);
        }
        foreach (var (slope, _) in calibration)
            yield return slope;
        foreach (var (_, offset) in calibration)
            yield return offset;
    }

    private static float[] Scales(Learner learner)
    {
        var scales = new float[Layout.Families * Layout.Heads];
        for (var family = 0; family < Layout.Families; family++)
        {
            var first = Layout.FirstRow((Family)family);
            for (var head = 0; head < Layout.Heads; head++)
            {
                var sizes = new List<float>();
                for (var row = first; row < first + Layout.RowCount((Family)family); row++)
                {
                    if (learner.Weight(row, head) is var weight and not 0)
                        sizes.Add(Math.Abs(weight));
                }
                sizes.Sort();
                scales[(family * Layout.Heads) + head] = sizes.Count == 0 ? 0 : sizes[(int)(sizes.Count * Kept)] / 127;
            }
        }
        return scales;
    }

    private static sbyte Quantised(float weight, float scale) =>
        scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(Math.Round((double)weight / scale, MidpointRounding.AwayFromZero), -127, 127);
}
