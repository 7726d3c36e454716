using BenchmarkDotNet.Running;

// Which ones: dotnet run -c Release --project Benchmarks -- --filter '*Turn*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
