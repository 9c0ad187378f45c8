using BenchmarkDotNet.Running;
using Comity.Bench;

if (args is ["try-policy", ..])
    return await TryPolicyBench.RunAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
if (args is ["long-discussion", ..])
    return await LongDiscussionBench.RunAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10_000);
if (args is ["posting", ..])
    return await PostingBench.RunAsync(args.Length > 1 ? double.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10);
if (args is ["reading", ..])
    return await ReadingBench.RunAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 5);
if (args is ["live", ..])
    return await LiveBench.RunAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10_000, args.Length > 2 ? args[2] : null);
if (args is ["nodes", ..])
    return await NodesBench.RunAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 50);
if (args is ["growth", ..])
    return await GrowthBench.RunAsync(args.Length > 1 ? double.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
if (args is ["judging", ..])
    return JudgingRows.Run(args.Length > 1 ? double.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 5);
if (args is ["start", var program])
    return await StartBench.RunAsync(program);
if (args is ["bare", var folder])
    return await BareServer.RunAsync(folder);
if (args is ["torture", ..])
    return await Comity.Bench.Torture.Scenarios.RunAsync(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(JudgingBenchmark).Assembly).Run(args);
return 0;
