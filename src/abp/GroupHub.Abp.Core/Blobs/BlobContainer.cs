using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring;

public class DefaultContainer;

public class BlobContainerConfiguration
{
    private readonly Dictionary<string, object?> _properties = [];

    public Type? ProviderType { get; set; }

    public bool IsMultiTenant { get; set; } = true;

    public T? GetConfigurationOrDefault<T>(string name, T? defaultValue = default) =>
        _properties.TryGetValue(name, out var value) ? (T?)value : defaultValue;

    public BlobContainerConfiguration SetConfiguration(string name, object? value)
    {
        _properties[name] = value;
        return this;
    }
}

public class BlobContainerConfigurations
{
    private readonly Dictionary<string, BlobContainerConfiguration> _containers = [];
    private readonly BlobContainerConfiguration _default = new();

    public BlobContainerConfigurations Configure<TContainer>(Action<BlobContainerConfiguration> configureAction) =>
        Configure(BlobContainerNameAttribute.GetContainerName<TContainer>(), configureAction);

    public BlobContainerConfigurations Configure(string name, Action<BlobContainerConfiguration> configureAction)
    {
        configureAction(
            _containers.GetOrAdd(name, _ => new BlobContainerConfiguration { ProviderType = _default.ProviderType }));
        return this;
    }

    public BlobContainerConfigurations ConfigureDefault(Action<BlobContainerConfiguration> configureAction)
    {
        configureAction(_default);
        return this;
    }

    public BlobContainerConfigurations ConfigureAll(Action<string, BlobContainerConfiguration> configureAction)
    {
        foreach (var (name, container) in _containers)
        {
            configureAction(name, container);
        }

        return this;
    }

    public BlobContainerConfiguration GetConfiguration<TContainer>() =>
        GetConfiguration(BlobContainerNameAttribute.GetContainerName<TContainer>());

    public BlobContainerConfiguration GetConfiguration(string name) => _containers.GetOrDefault(name) ?? _default;
}

public class AbpBlobStoringOptions
{
    public BlobContainerConfigurations Containers { get; } = new();
}

public class BlobContainer<TContainer>(IBlobContainerFactory blobContainerFactory) : IBlobContainer<TContainer>
    where TContainer : class
{
    private readonly IBlobContainer _container =
        blobContainerFactory.Create(BlobContainerNameAttribute.GetContainerName<TContainer>());

    public virtual Task SaveAsync(
        string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default) =>
        _container.SaveAsync(name, stream, overrideExisting, cancellationToken);

    public virtual Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) =>
        _container.DeleteAsync(name, cancellationToken);

    public virtual Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) =>
        _container.ExistsAsync(name, cancellationToken);

    public virtual Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) =>
        _container.GetAsync(name, cancellationToken);

    public virtual Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) =>
        _container.GetOrNullAsync(name, cancellationToken);
}

public class BlobContainerFactory(
    IOptions<AbpBlobStoringOptions> options, ICurrentTenant currentTenant, IServiceProvider serviceProvider)
    : IBlobContainerFactory, ITransientDependency
{
    public virtual IBlobContainer Create(string name)
    {
        var configuration = options.Value.Containers.GetConfiguration(name);
        var type = configuration.ProviderType
            ?? throw new AbpException($"No BLOB storage provider is configured for the container {name}.");
        return new BlobContainer(
            name, configuration, (IBlobProvider)serviceProvider.GetRequiredService(type), currentTenant);
    }
}
