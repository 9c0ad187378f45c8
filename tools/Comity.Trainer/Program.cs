using System.Diagnostics;
using Comity.Policy.Classifier;
using Comity.Trainer;

var data = args[Array.IndexOf(args, "--data") + 1];
var quick = args.Contains("--quick");
var watch = Stopwatch.StartNew();
var examples = new List<Example>();
foreach (var source in Sources.All)
{
    if (source.Name == "davidson" && !args.Contains("--davidson"))
        continue;
    var n = 0;
    foreach (var example in Sources.Read(source, data))
    {
        if (quick && source.Train && n++ % 4 != 0)
            continue;
        examples.Add(example);
    }
}
examples.AddRange(GrammarSampler.All());
examples.AddRange(SpecTables.Read("tests/Comity.Policy.Tests/Specs"));
Console.WriteLine($"{watch.Elapsed} {examples.Count} examples");
var corpus = Corpus.Of(examples);
Console.WriteLine($"{watch.Elapsed} read");
corpus.Prune(3);
var learner = new Learner(corpus, new LearnerOptions());
learner.Learn();
var calibration = Calibrator.Fit(corpus, (i, sums) => learner.Sums(i, sums));
Experiment.Print(corpus, "b", (i, sums) =>
{
    learner.Sums(i, sums);
    for (var h = 0; h < 12; h++)
        sums[h] = (sums[h] * calibration[h].Slope) + calibration[h].Offset;
});
for (var h = 0; h < 12; h++)
    Console.WriteLine($"{(ScoreAttribute)h} {calibration[h]}");
if (Array.IndexOf(args, "--out") is var o and >= 0)
    File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(args[o + 1]).FullName, "comity.model"), ModelWriter.Write(learner, corpus.Leanings, calibration));
Console.WriteLine($"{watch.Elapsed}");
