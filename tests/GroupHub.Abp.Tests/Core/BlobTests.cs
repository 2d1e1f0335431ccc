using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Tests.Core;

public sealed class BlobTests : CoreTest
{
    [Fact]
    public async Task What_was_saved_is_read_again()
    {
        var photos = Get<IBlobContainer<Photos>>();

        await photos.SaveAsync("ada", [1, 2, 3], cancellationToken: Cancellation);

        (await photos.GetAllBytesAsync("ada", Cancellation)).ShouldBe([1, 2, 3]);
        (await photos.ExistsAsync("ada", Cancellation)).ShouldBeTrue();
        (await photos.GetAllBytesOrNullAsync("grace", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Reading_what_is_not_there_is_a_mistake() =>
        await Should.ThrowAsync<AbpException>(() => Get<IBlobContainer<Photos>>().GetAsync("nobody", Cancellation));

    [Fact]
    public async Task A_container_is_a_tenants_own_unless_it_is_shared()
    {
        using (Get<ICurrentTenant>().Change(Guid.NewGuid()))
        {
            await Get<IBlobContainer<Photos>>().SaveAsync("own", [1], cancellationToken: Cancellation);
            await Get<IBlobContainer<Logos>>().SaveAsync("shared", [1], cancellationToken: Cancellation);
        }

        (await Get<IBlobContainer<Photos>>().ExistsAsync("own", Cancellation)).ShouldBeFalse();
        (await Get<IBlobContainer<Logos>>().ExistsAsync("shared", Cancellation)).ShouldBeTrue();
    }

    protected override void Configure(IServiceCollection services)
    {
        services.AddType<MemoryBlobs>();
        services.Configure<AbpBlobStoringOptions>(options => options.Containers
            .ConfigureDefault(container => container.ProviderType = typeof(MemoryBlobs))
            .Configure<Logos>(container => container.IsMultiTenant = false));
    }

    [BlobContainerName("photos")]
    internal sealed class Photos;

    [BlobContainerName("logos")]
    internal sealed class Logos;

    internal sealed class MemoryBlobs(ICurrentTenant tenant) : BlobProviderBase, ISingletonDependency
    {
        private readonly ConcurrentDictionary<string, byte[]> _blobs = new();

        public override async Task SaveAsync(BlobProviderSaveArgs args)
        {
            using var memory = new MemoryStream();
            await args.BlobStream.CopyToAsync(memory, args.CancellationToken);
            _blobs[Key(args)] = memory.ToArray();
        }

        public override Task<bool> DeleteAsync(BlobProviderDeleteArgs args) => Task.FromResult(_blobs.TryRemove(Key(args), out _));

        public override Task<bool> ExistsAsync(BlobProviderExistsArgs args) => Task.FromResult(_blobs.ContainsKey(Key(args)));

        public override Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args) =>
            Task.FromResult<Stream?>(_blobs.TryGetValue(Key(args), out var bytes) ? new MemoryStream(bytes) : null);

        private string Key(BlobProviderArgs args) => $"{tenant.Id}/{args.ContainerName}/{args.BlobName}";
    }
}
