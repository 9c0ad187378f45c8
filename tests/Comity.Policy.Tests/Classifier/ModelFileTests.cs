using Comity.Policy.Classifier;

namespace Comity.Policy.Tests.Classifier;

/// <summary>Files that are no model, or not this program's, are refused in words.</summary>
public sealed class ModelFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void A_file_of_something_else_is_refused() => Refusal("hello"u8.ToArray()).ShouldContain("is not a Comity model");

    [Fact]
    public void A_long_file_of_something_else_is_refused() => Refusal(new byte[100_000]).ShouldContain("is not a Comity model");

    [Fact]
    public void A_model_of_another_format_is_refused()
    {
        var head = Head(version: 99);
        Refusal(head).ShouldContain("has format 99; this program reads format 1");
    }

    [Fact]
    public void A_model_of_another_shape_is_refused() => Refusal(Head(version: 1)).ShouldContain("has the shape");

    [Fact]
    public void A_model_that_was_cut_off_is_refused()
    {
        var head = Head(version: Layout.FormatVersion);
        BitConverter.TryWriteBytes(head.AsSpan(12), Layout.Heads);
        BitConverter.TryWriteBytes(head.AsSpan(16), Layout.Rows);
        BitConverter.TryWriteBytes(head.AsSpan(20), Dense.Count);
        Refusal(head).ShouldContain("was cut off");
    }

    public void Dispose() => File.Delete(path);

    private static byte[] Head(int version)
    {
        var head = new byte[200];
        Model.Magic.CopyTo(head);
        BitConverter.TryWriteBytes(head.AsSpan(8), version);
        return head;
    }

    private string Refusal(byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        return Should.Throw<InvalidDataException>(() => Scorer.Open(path)).Message;
    }
}
