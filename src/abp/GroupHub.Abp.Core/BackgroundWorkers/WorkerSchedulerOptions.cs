using Quartz;

namespace GroupHub.Abp.BackgroundWorkers;

/// <summary>Where the schedule of the workers is kept.</summary>
public class WorkerSchedulerOptions
{
    /// <summary>
    /// A store that several hosts share, so that each run is one host's. Without one, the schedule is in memory.
    /// </summary>
    public Action<IPersistentStoreBuilder>? SharedStore { get; set; }
}
