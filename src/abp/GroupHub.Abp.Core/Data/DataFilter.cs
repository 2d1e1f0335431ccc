using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

public interface IDataFilter<TFilter> where TFilter : class
{
    bool IsEnabled { get; }

    IDisposable Enable();

    IDisposable Disable();
}

public interface IDataFilter
{
    IReadOnlyDictionary<Type, object> ReadOnlyFilters { get; }

    IDisposable Enable<TFilter>() where TFilter : class;

    IDisposable Disable<TFilter>() where TFilter : class;

    bool IsEnabled<TFilter>() where TFilter : class;
}

public class DataFilterState(bool isEnabled)
{
    public bool IsEnabled { get; set; } = isEnabled;

    public DataFilterState Clone() => new(IsEnabled);
}

public class AbpDataFilterOptions
{
    public Dictionary<Type, DataFilterState> DefaultStates { get; } = [];
}

public class DataFilter(IServiceProvider serviceProvider) : IDataFilter, ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, object> _filters = new();

    public IReadOnlyDictionary<Type, object> ReadOnlyFilters => _filters;

    public IDisposable Enable<TFilter>() where TFilter : class => Of<TFilter>().Enable();

    public IDisposable Disable<TFilter>() where TFilter : class => Of<TFilter>().Disable();

    public bool IsEnabled<TFilter>() where TFilter : class => Of<TFilter>().IsEnabled;

    private IDataFilter<TFilter> Of<TFilter>() where TFilter : class =>
        (IDataFilter<TFilter>)_filters.GetOrAdd(
            typeof(TFilter),
            static (_, provider) => provider.GetRequiredService<IDataFilter<TFilter>>(),
            serviceProvider);
}

/// <summary>On or off for the current flow of calls; without a word, on or off as the options say.</summary>
public class DataFilter<TFilter>(IOptions<AbpDataFilterOptions> options) : IDataFilter<TFilter> where TFilter : class
{
    private static readonly object On = new();
    private static readonly object Off = new();
    private readonly AsyncLocal<object?> _current = new();
    private readonly bool _default = options.Value.DefaultStates.GetOrDefault(typeof(TFilter))?.IsEnabled ?? true;

    public bool IsEnabled => _current.Value is { } state ? ReferenceEquals(state, On) : _default;

    public IDisposable Enable() => IsEnabled ? NullDisposable.Instance : Change(On);

    public IDisposable Disable() => IsEnabled ? Change(Off) : NullDisposable.Instance;

    private Restore Change(object state)
    {
        var before = _current.Value;
        _current.Value = state;
        return new Restore(_current, before);
    }

    private sealed class Restore(AsyncLocal<object?> current, object? before) : IDisposable
    {
        public void Dispose() => current.Value = before;
    }
}
