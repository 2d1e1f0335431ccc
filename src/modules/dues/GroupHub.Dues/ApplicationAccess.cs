using GroupHub.Dues.Domain;
using GroupHub.Foundation.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Opens an application to whoever holds its link. A wrong key and an unknown id look the same.</summary>
internal sealed class ApplicationAccess(IRepository<Application, Guid> applications) : ITransientDependency
{
    /// <summary>As below; others who want the same have to wait until this is done.</summary>
    public async Task<Application> OpenAloneAsync(Guid id, string? key, CancellationToken cancellation)
    {
        await applications.LockAsync(id, cancellation);
        return await OpenAsync(id, key, cancellation);
    }

    public async Task<Application> OpenAsync(Guid id, string? key, CancellationToken cancellation)
    {
        var application = await applications.FindAsync(id, cancellationToken: cancellation);
        return application is not null && key is not null && application.OpensWith(key)
            ? application
            : throw new EntityNotFoundException(typeof(Application), id);
    }
}
