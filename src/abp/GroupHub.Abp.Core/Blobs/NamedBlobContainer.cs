using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring;

/// <summary>A container by name; the provider sees the current tenant, or none when the container is shared.</summary>
public class BlobContainer(
    string containerName,
    BlobContainerConfiguration configuration,
    IBlobProvider provider,
    ICurrentTenant currentTenant) : IBlobContainer
{
    public virtual async Task SaveAsync(
        string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default)
    {
        using (Tenant())
        {
            await provider.SaveAsync(
                new BlobProviderSaveArgs(
                    containerName, configuration, name, stream, overrideExisting, cancellationToken));
        }
    }

    public virtual async Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        using (Tenant())
        {
            return await provider.DeleteAsync(
                new BlobProviderDeleteArgs(containerName, configuration, name, cancellationToken));
        }
    }

    public virtual async Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default)
    {
        using (Tenant())
        {
            return await provider.ExistsAsync(
                new BlobProviderExistsArgs(containerName, configuration, name, cancellationToken));
        }
    }

    public virtual async Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) =>
        await GetOrNullAsync(name, cancellationToken)
        ?? throw new AbpException($"Could not find the requested BLOB '{name}' in the container '{containerName}'!");

    public virtual async Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default)
    {
        using (Tenant())
        {
            return await provider.GetOrNullAsync(
                new BlobProviderGetArgs(containerName, configuration, name, cancellationToken));
        }
    }

    private IDisposable Tenant() => configuration.IsMultiTenant ? NullDisposable.Instance : currentTenant.Change(null);
}

public static class BlobContainerExtensions
{
    public static async Task SaveAsync(
        this IBlobContainer container,
        string name,
        byte[] bytes,
        bool overrideExisting = false,
        CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(bytes);
        await container.SaveAsync(name, stream, overrideExisting, cancellationToken);
    }

    public static async Task<byte[]> GetAllBytesAsync(
        this IBlobContainer container, string name, CancellationToken cancellationToken = default)
    {
        await using var stream = await container.GetAsync(name, cancellationToken);
        return await ReadAsync(stream, cancellationToken);
    }

    public static async Task<byte[]?> GetAllBytesOrNullAsync(
        this IBlobContainer container, string name, CancellationToken cancellationToken = default)
    {
        await using var stream = await container.GetOrNullAsync(name, cancellationToken);
        return stream is null ? null : await ReadAsync(stream, cancellationToken);
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        return memory.ToArray();
    }
}
