namespace GroupHub.Benchmarks.Measuring;

/// <summary>What Linux knows of a process and its children, those that have ended included.</summary>
internal static class ProcessTree
{
    private const int Parent = 1, UserTime = 11, ChildrensSystemTime = 14;
    private const double TicksPerSecond = 100;

    public static int ParentOf(int process) => int.Parse(StatOf(process)[Parent]);

    public static TimeSpan ProcessorTimeOf(int process)
    {
        var ticks = TicksOf(process, UserTime, ChildrensSystemTime) + ChildrenOf(process).Sum(child => TicksOf(child, UserTime, ChildrensSystemTime));
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    private static long TicksOf(int process, int from, int to)
    {
        try
        {
            return StatOf(process)[from..(to + 1)].Sum(long.Parse);
        }
        catch (IOException)
        {
            // It has ended meanwhile; its parent has its time.
            return 0;
        }
    }

    private static IEnumerable<int> ChildrenOf(int process) =>
        File.ReadAllText($"/proc/{process}/task/{process}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse);

    /// <summary>The fields after the name, which may hold spaces.</summary>
    private static string[] StatOf(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
    }
}
