namespace GroupHub.Benchmarks.Measuring;

/// <summary>What a server did under load, and what each request cost it.</summary>
internal sealed record Measured(LoadResult Load, TimeSpan ProcessorTime)
{
    public double PerSecond => Load.PerSecond;

    public double MicrosecondsEach => ProcessorTime.TotalMicroseconds / Load.Done;

    public static async Task<Measured> OfAsync(Server server, Func<Task<LoadResult>> load)
    {
        var before = server.ProcessorTime;
        var result = await load();
        return new Measured(result, server.ProcessorTime - before);
    }

    /// <summary>The quieter of two runs: what disturbs a measurement only ever makes it slower.</summary>
    public static Measured Better(Measured one, Measured other) => one.MicrosecondsEach <= other.MicrosecondsEach ? one : other;
}
