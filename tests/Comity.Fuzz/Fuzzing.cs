using System.Globalization;
using System.Text;
using SharpFuzz;

namespace Comity.Fuzz;

/// <summary>What <c>tests/fuzz</c> asks of this program.</summary>
internal static class Fuzzing
{
    /// <summary>Ours, and the libraries that read what strangers send.</summary>
    private static readonly string[] instrumented =
    [
        "Comity.Policy.dll", "Comity.Storage.dll", "comity.dll", "Markdig.dll", "HtmlSanitizer.dll", "AngleSharp.dll", "YamlDotNet.dll",
        "Microsoft.IdentityModel.JsonWebTokens.dll",
    ];

    public static int List()
    {
        foreach (var target in AllTargets.All)
            Console.WriteLine($"{target.Name}\t{target.Promise}");
        return 0;
    }

    /// <summary>In place, so only ever in a copy of the build's output.</summary>
    public static int Instrument(string folder)
    {
        foreach (var file in instrumented)
            Fuzzer.Instrument(Path.Combine(folder, file), _ => true, Options.Value);
        return 0;
    }

    /// <summary>Writes the seeds to a folder, and the words beside it as AFL's dictionary.</summary>
    public static int Prepare(string name, string folder)
    {
        var target = AllTargets.Find(name);
        Directory.CreateDirectory(folder);
        var number = 0;
        foreach (var seed in Corpus.Of(target))
            File.WriteAllBytes(Path.Combine(folder, number++.ToString("d3", CultureInfo.InvariantCulture)), seed.Length <= target.Longest ? seed : seed[..target.Longest]);
        File.WriteAllLines(folder + ".dict", target.Words.Select(w => "\"" + Escape(w) + "\""));
        return 0;
    }

    /// <summary>Under AFL: takes one input after the other. Otherwise one from standard input.</summary>
    public static int Run(string name)
    {
        NotePathsNowhere();
        var target = AllTargets.Find(name);
        // What is made once is not to be mistaken for a path that an input found.
        target.Run(target.Seeds().First());
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            target.Run(bytes.ToArray());
        });
        return 0;
    }

    /// <summary>Instrumented code may run before AFL's map is there.</summary>
    private static unsafe void NotePathsNowhere() =>
        SharpFuzz.Common.Trace.SharedMem = (byte*)System.Runtime.InteropServices.NativeMemory.AllocZeroed(1 << 16);

    /// <summary>Says of each file whether it is a finding; 1 when one is.</summary>
    public static int Replay(string name, string[] files)
    {
        NotePathsNowhere();
        var target = AllTargets.Find(name);
        var findings = 0;
        foreach (var file in files)
        {
            try
            {
                target.Run(File.ReadAllBytes(file));
                Console.WriteLine($"{file}: nothing found.");
            }
            catch (Exception finding)
            {
                findings++;
                Console.WriteLine($"{file}: {finding}");
            }
        }

        return findings == 0 ? 0 : 1;
    }

    private static string Escape(string word)
    {
        var escaped = new StringBuilder();
        foreach (var b in Texts.Bytes(word))
        {
            if (b is < 0x20 or > 0x7E or (byte)'"' or (byte)'\\')
                escaped.Append(CultureInfo.InvariantCulture, $"\\x{b:x2}");
            else
                escaped.Append((char)b);
        }

        return escaped.ToString();
    }
}
