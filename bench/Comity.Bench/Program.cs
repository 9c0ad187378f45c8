using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Comity.Bench.JudgingBenchmark).Assembly).Run(args);
