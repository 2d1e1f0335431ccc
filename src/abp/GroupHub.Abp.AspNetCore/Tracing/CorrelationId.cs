namespace Volo.Abp.Tracing;

public interface ICorrelationIdProvider
{
    string? Get();

    IDisposable Change(string? correlationId);
}

public class AbpCorrelationIdOptions
{
    public string HttpHeaderName { get; set; } = "X-Correlation-Id";

    public bool SetResponseHeader { get; set; } = true;
}

internal sealed class DefaultCorrelationIdProvider : ICorrelationIdProvider
{
    private readonly AsyncLocal<string?> _current = new();

    public string? Get() => _current.Value;

    public IDisposable Change(string? correlationId)
    {
        var before = _current.Value;
        _current.Value = correlationId;
        return new DisposeAction(() => _current.Value = before);
    }
}
