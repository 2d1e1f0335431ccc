using System.Xml.Linq;
using GroupHub.Abp.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Host.SignIn;

/// <summary>Keeps data-protection keys in the database, so that every host reads what another one protected.</summary>
internal sealed class KeyRepository(IServiceScopeFactory scopes) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    // ASP.NET Core asks for keys synchronously: once at start, then once a day.
    public IReadOnlyCollection<XElement> GetAllElements() => InHostAsync(ReadAsync).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => InHostAsync(async services =>
    {
        var id = services.GetRequiredService<IGuidGenerator>().Create();
        var row = new DataProtectionKey(id, friendlyName, element.ToString(SaveOptions.DisableFormatting));
        return await services.GetRequiredService<IRepository<DataProtectionKey, Guid>>().InsertAsync(row);
    }).GetAwaiter().GetResult();

    private static async Task<IReadOnlyCollection<XElement>> ReadAsync(IServiceProvider services)
    {
        var rows = await services.GetRequiredService<IRepository<DataProtectionKey, Guid>>().GetQueryableAsync();
        var xml = await rows.AsNoTracking().Where(row => row.FriendlyName != SigningKeys.RowName).Select(row => row.Xml).ToListAsync();
        return xml.ConvertAll(XElement.Parse);
    }

    private async Task<T> InHostAsync<T>(Func<IServiceProvider, Task<T>> action)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var host = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(null);
        using var work = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var result = await action(scope.ServiceProvider).ConfigureAwait(false);
        await work.CompleteAsync();
        return result;
    }
}
