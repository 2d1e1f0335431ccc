using System.Diagnostics.CodeAnalysis;

namespace Volo.Abp.Data;

[Serializable]
[SuppressMessage("Usage", "CA2237", Justification = "ABP's signature.")]
public class ConnectionStrings : Dictionary<string, string?>
{
    public const string DefaultConnectionStringName = "Default";

    public string? Default
    {
        get => this.GetOrDefault(DefaultConnectionStringName);
        set => this[DefaultConnectionStringName] = value;
    }
}

public interface IConnectionStringResolver
{
    Task<string> ResolveAsync(string? connectionStringName = null);
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class ConnectionStringNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNull(name);

    public static string GetConnStringName<T>() => GetConnStringName(typeof(T));

    public static string GetConnStringName(Type type) =>
        type.GetCustomAttributes(typeof(ConnectionStringNameAttribute), inherit: true)
            .OfType<ConnectionStringNameAttribute>().FirstOrDefault()?.Name ?? type.FullName!;
}

public class AbpDbConnectionOptions
{
    public ConnectionStrings ConnectionStrings { get; set; } = [];

    public string? GetConnectionStringOrNull(
        string connectionStringName, bool fallbackToDatabaseMappings = true, bool fallbackToDefault = true) =>
        ConnectionStrings.GetOrDefault(connectionStringName) is { Length: > 0 } own ? own
        : fallbackToDefault ? ConnectionStrings.Default
        : null;
}

public class AbpDbConcurrencyException : AbpException
{
    public AbpDbConcurrencyException() { }

    public AbpDbConcurrencyException(string message) : base(message) { }

    public AbpDbConcurrencyException(string message, Exception innerException) : base(message, innerException) { }
}

public static class AbpCommonDbProperties
{
    public static string DbTablePrefix { get; set; } = "Abp";

    public static string? DbSchema { get; set; }
}
