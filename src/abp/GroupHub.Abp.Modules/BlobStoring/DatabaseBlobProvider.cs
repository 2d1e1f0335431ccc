using GroupHub.Abp;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.BlobStoring.Database;

public class DatabaseBlobProvider(
    IRepository<DatabaseBlob, Guid> blobs,
    IRepository<DatabaseBlobContainer, Guid> containers,
    IGuidGenerator guidGenerator,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant) : BlobProviderBase, ITransientDependency
{
    public override async Task SaveAsync(BlobProviderSaveArgs args)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        var content = await ReadAsync(args);
        var container = await GetOrAddContainerAsync(args.ContainerName);
        var blob = await blobs.FirstOrDefaultAsync(b => b.ContainerId == container.Id && b.Name == args.BlobName);
        if (blob is null) await blobs.InsertAsync(NewBlob(container, args.BlobName, content), autoSave: true);
        else if (args.OverrideExisting) blob.SetContent(content);
        else
            throw new BlobAlreadyExistsException(
                $"'{args.BlobName}' exists already in the container '{args.ContainerName}'.");

        await unitOfWork.CompleteAsync();
    }

    public override async Task<bool> DeleteAsync(BlobProviderDeleteArgs args)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var blob = await (await FindAsync(args)).FirstOrDefaultAsync(args.CancellationToken);
        if (blob is not null) await blobs.DeleteAsync(blob);
        await unitOfWork.CompleteAsync();
        return blob is not null;
    }

    public override Task<bool> ExistsAsync(BlobProviderExistsArgs args) =>
        unitOfWorkManager.ReadAsync(async () => await (await FindAsync(args)).AnyAsync(args.CancellationToken));

    public override async Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args)
    {
        var content = await unitOfWorkManager.ReadAsync(async () =>
            await (await FindAsync(args)).Select(blob => blob.Content).FirstOrDefaultAsync(args.CancellationToken));
        return content is null ? null : new MemoryStream(content, writable: false);
    }

    private async Task<IQueryable<DatabaseBlob>> FindAsync(BlobProviderArgs args)
    {
        var named = (await containers.GetQueryableAsync()).Where(container => container.Name == args.ContainerName)
            .Select(container => container.Id);
        return (await blobs.GetQueryableAsync())
            .Where(blob => blob.Name == args.BlobName && named.Contains(blob.ContainerId));
    }

    private async Task<DatabaseBlobContainer> GetOrAddContainerAsync(string name) =>
        await containers.FirstOrDefaultAsync(container => container.Name == name)
        ?? await containers.InsertAsync(
            new DatabaseBlobContainer(guidGenerator.Create(), name, currentTenant.Id), autoSave: true);

    private DatabaseBlob NewBlob(DatabaseBlobContainer container, string name, byte[] content) =>
        new(guidGenerator.Create(), container.Id, name, content, currentTenant.Id);

    private static async Task<byte[]> ReadAsync(BlobProviderSaveArgs args)
    {
        using var memory = new MemoryStream();
        await args.BlobStream.CopyToAsync(memory, args.CancellationToken);
        return memory.ToArray();
    }
}
