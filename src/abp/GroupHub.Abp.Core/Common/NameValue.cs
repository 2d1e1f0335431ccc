namespace Volo.Abp;

[Serializable]
public class NameValue<T>
{
    public NameValue() { }

    public NameValue(string name, T value)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; set; } = default!;

    public T Value { get; set; } = default!;
}

[Serializable]
public class NameValue : NameValue<string>
{
    public NameValue() { }

    public NameValue(string name, string value) : base(name, value) { }
}

public interface ISoftDelete
{
    bool IsDeleted { get; }
}

/// <summary>Runs an action when disposed.</summary>
public class DisposeAction(Action action) : IDisposable
{
    private readonly Action _action = Check.NotNull(action);

    public void Dispose()
    {
        _action();
        GC.SuppressFinalize(this);
    }
}

public sealed class NullDisposable : IDisposable
{
    private NullDisposable() { }

    public static NullDisposable Instance { get; } = new();

    public void Dispose() { }
}
