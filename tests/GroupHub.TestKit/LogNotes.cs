using Microsoft.Extensions.Logging;

namespace GroupHub.TestKit;

/// <summary>Every line that is written, of whatever level and category.</summary>
public sealed class LogNotes : ILoggerFactory, ILogger
{
    public List<(LogLevel Level, string Line)> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add((logLevel, formatter(state, exception)));

    public void Dispose() { }
}
