using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Abp.DataProtection;

/// <summary>
/// Data protection asks synchronously and seldom (at the start, then once a day), so it waits for the database.
/// </summary>
internal sealed class DatabaseXmlRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => OnThreadPool(async services =>
    {
        var keys = services.GetRequiredService<IRepository<DataProtectionKey, Guid>>();
        var all = await (await keys.GetQueryableAsync()).AsNoTracking().Select(key => key.Xml).ToListAsync();
        return all.ConvertAll(XElement.Parse);
    });

    public void StoreElement(XElement element, string friendlyName) => OnThreadPool(async services =>
    {
        var key = new DataProtectionKey(
            services.GetRequiredService<IGuidGenerator>().Create(),
            friendlyName,
            element.ToString(SaveOptions.DisableFormatting));
        return await services.GetRequiredService<IRepository<DataProtectionKey, Guid>>().InsertAsync(key);
    });

    /// <summary>
    /// Away from the caller's unit of work and tenant: keys belong to the host and outlive a rollback.
    /// </summary>
    private T OnThreadPool<T>(Func<IServiceProvider, Task<T>> work)
    {
        using var flow = ExecutionContext.SuppressFlow();
        return Task.Run(async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            using var host = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(null);
            using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>()
                .Begin(requiresNew: true);
            var result = await work(scope.ServiceProvider);
            await unitOfWork.CompleteAsync();
            return result;
        }).GetAwaiter().GetResult();
    }
}
