using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Guids;

public interface IGuidGenerator
{
    Guid Create();
}

/// <summary>
/// Ids that grow with time (UUID version 7), so that rows are appended to an index instead of scattered over it:
/// PostgreSQL compares them byte by byte, SQLite as text, and both orders are the order of time.
/// </summary>
[ExposeServices(typeof(IGuidGenerator), typeof(SequentialGuidGenerator))]
public class SequentialGuidGenerator : IGuidGenerator, ISingletonDependency
{
    public virtual Guid Create() => Guid.CreateVersion7();
}

public class SimpleGuidGenerator : IGuidGenerator
{
    public static SimpleGuidGenerator Instance { get; } = new();

    public virtual Guid Create() => Guid.NewGuid();
}
