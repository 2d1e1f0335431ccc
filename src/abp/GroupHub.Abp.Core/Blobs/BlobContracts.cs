namespace Volo.Abp.BlobStoring;

public interface IBlobContainer<TContainer> : IBlobContainer where TContainer : class;

public interface IBlobContainer
{
    Task SaveAsync(
        string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default);

    Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default);

    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default);

    Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default);

    Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);
}

public interface IBlobContainerFactory
{
    IBlobContainer Create(string name);
}

public interface IBlobProvider
{
    Task SaveAsync(BlobProviderSaveArgs args);

    Task<bool> DeleteAsync(BlobProviderDeleteArgs args);

    Task<bool> ExistsAsync(BlobProviderExistsArgs args);

    Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args);
}

public abstract class BlobProviderBase : IBlobProvider
{
    public abstract Task SaveAsync(BlobProviderSaveArgs args);

    public abstract Task<bool> DeleteAsync(BlobProviderDeleteArgs args);

    public abstract Task<bool> ExistsAsync(BlobProviderExistsArgs args);

    public abstract Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args);
}

public abstract class BlobProviderArgs(
    string containerName,
    BlobContainerConfiguration configuration,
    string blobName,
    CancellationToken cancellationToken = default)
{
    public string ContainerName { get; } = Check.NotNullOrWhiteSpace(containerName, nameof(containerName));

    public BlobContainerConfiguration Configuration { get; } = Check.NotNull(configuration);

    public string BlobName { get; } = Check.NotNullOrWhiteSpace(blobName, nameof(blobName));

    public CancellationToken CancellationToken { get; } = cancellationToken;
}

public class BlobProviderSaveArgs(
    string containerName,
    BlobContainerConfiguration configuration,
    string blobName,
    Stream blobStream,
    bool overrideExisting = false,
    CancellationToken cancellationToken =
        default) : BlobProviderArgs(containerName, configuration, blobName, cancellationToken)
{
    public Stream BlobStream { get; } = Check.NotNull(blobStream);

    public bool OverrideExisting { get; } = overrideExisting;
}

public class BlobProviderGetArgs(
    string containerName,
    BlobContainerConfiguration configuration,
    string blobName,
    CancellationToken cancellationToken = default)
    : BlobProviderArgs(containerName, configuration, blobName, cancellationToken);

public class BlobProviderExistsArgs(
    string containerName,
    BlobContainerConfiguration configuration,
    string blobName,
    CancellationToken cancellationToken = default)
    : BlobProviderArgs(containerName, configuration, blobName, cancellationToken);

public class BlobProviderDeleteArgs(
    string containerName,
    BlobContainerConfiguration configuration,
    string blobName,
    CancellationToken cancellationToken = default)
    : BlobProviderArgs(containerName, configuration, blobName, cancellationToken);

[AttributeUsage(AttributeTargets.Class)]
public class BlobContainerNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public static string GetContainerName<T>() => GetContainerName(typeof(T));

    public static string GetContainerName(Type type) =>
        type.GetCustomAttributes(inherit: true)
            .OfType<BlobContainerNameAttribute>().FirstOrDefault()?.Name ?? type.FullName!;
}

public class BlobAlreadyExistsException : AbpException
{
    public BlobAlreadyExistsException() { }

    public BlobAlreadyExistsException(string message) : base(message) { }

    public BlobAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }
}
