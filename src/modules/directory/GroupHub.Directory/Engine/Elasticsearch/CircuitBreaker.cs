namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// After a few failures in a row nobody has to wait for the next one: calls are refused at once for a while. Then one
/// is let through, and its outcome decides.
/// </summary>
internal sealed class CircuitBreaker(TimeProvider time)
{
    private const int FailuresInARow = 3;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan TimeToTry = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private volatile string? _reason;
    private int _failures;
    private int _openings;
    private bool _isTrying;
    private DateTimeOffset _until;

    /// <summary>Why calls are refused; null where they are not.</summary>
    public string? Reason => _reason;

    /// <exception cref="DirectoryUnavailableException">It is too early to try again.</exception>
    public void Enter()
    {
        if (_reason is null) return;
        lock (_gate)
        {
            if (_reason is not { } reason) return;
            var now = time.GetUtcNow();
            if (now < _until) throw new DirectoryUnavailableException(reason);
            // This caller tries; the others are refused until it knows more.
            (_isTrying, _until) = (true, now + TimeToTry);
        }
    }

    public void NoteSuccess()
    {
        if (_reason is null && Volatile.Read(ref _failures) == 0) return;
        lock (_gate) (_reason, _failures, _openings, _isTrying) = (null, 0, 0, false);
    }

    public void NoteFailure(string reason)
    {
        lock (_gate)
        {
            // Those who were on their way when it became clear say nothing new.
            if (_reason is not null && !_isTrying) return;
            if (_reason is null && ++_failures < FailuresInARow) return;
            var pause = FirstPause * Math.Pow(2, Math.Min(_openings++, 10));
            (_reason, _isTrying, _until) =
                (reason, false, time.GetUtcNow() + (pause < LongestPause ? pause : LongestPause));
        }
    }
}
