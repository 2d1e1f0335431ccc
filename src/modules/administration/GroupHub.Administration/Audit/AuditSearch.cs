using GroupHub.Administration.Features;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace GroupHub.Administration.Audit;

/// <summary>Finds what was changed, by whom, of what kind, and when.</summary>
internal sealed class AuditSearch(
    IRepository<AuditLog, Guid> logs,
    IRepository<IdentityUser, Guid> users,
    IAssociationClock clock) : ITransientDependency
{
    private const int DaysUnlessAsked = 90, MostPeople = 100;

    public async Task<IQueryable<AuditLog>> FindAsync(ListAuditLog query, CancellationToken cancellation)
    {
        var last = query.To ?? await clock.GetTodayAsync();
        var start = await clock.GetStartOfAsync(query.From ?? last.AddDays(-DaysUnlessAsked));
        var end = await clock.GetStartOfAsync(last.AddDays(1));
        var found = (await logs.GetQueryableAsync()).AsNoTracking()
            .Where(log => log.ExecutionTime >= start && log.ExecutionTime < end)
            .Where(log => log.Comments != null || log.EntityChanges.Any());
        if (!string.IsNullOrWhiteSpace(query.Person)) found = await ByAsync(found, query.Person.Trim(), cancellation);

        var (kind, action) = (query.Entity, (EntityChangeType?)query.Action);
        if (string.IsNullOrEmpty(kind) && action is null) return found;
        return found.Where(log => log.EntityChanges.Any(change =>
            (kind == null || change.EntityTypeFullName == kind) && (action == null || change.ChangeType == action)));
    }

#pragma warning disable CA1304, CA1311, CA1862 // These run in the database, as upper().
    private async Task<IQueryable<AuditLog>> ByAsync(IQueryable<AuditLog> found, string person, CancellationToken cancellation)
    {
        var text = person.ToUpperInvariant();
        var ids = await (await users.GetQueryableAsync())
            .Where(user => user.NormalizedUserName.Contains(text)
                || user.NormalizedEmail.Contains(text)
                || ((user.Name ?? "") + " " + (user.Surname ?? "")).ToUpper().Contains(text))
            .OrderBy(user => user.NormalizedUserName)
            .Select(user => (Guid?)user.Id)
            .Take(MostPeople)
            .ToListAsync(cancellation);
        return found.Where(log => ids.Contains(log.UserId) || (log.UserName != null && log.UserName.ToUpper().Contains(text)));
    }
#pragma warning restore CA1304, CA1311, CA1862
}
