namespace GroupHub.Foundation;

/// <remarks>src/abp has its own: what is ours may use nothing of it that ABP's packages do not have.</remarks>
public static class ProgramStop
{
    /// <summary>
    /// Whether this is how work ends that the program's stop has cancelled. A call can be cancelled for taking too
    /// long, too: that is a failure like any other, and whoever works on until the end must live through it.
    /// </summary>
    public static bool IsStop(this Exception exception, CancellationToken stopping) =>
        exception is OperationCanceledException && stopping.IsCancellationRequested;
}
