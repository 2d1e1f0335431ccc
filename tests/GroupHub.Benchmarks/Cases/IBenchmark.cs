using GroupHub.Benchmarks.Measuring;

namespace GroupHub.Benchmarks.Cases;

internal interface IBenchmark
{
    /// <summary>As it is asked for.</summary>
    string Name { get; }

    Task RunAsync(Report report);
}
