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
    IIdentityUserRepository users,
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
        if (PlainText.WordsOf(query.Person) is { Length: > 0 } words) found = await ByAsync(found, words, cancellation);

        var (kind, action) = (query.Entity, (EntityChangeType?)query.Action);
        if (string.IsNullOrEmpty(kind) && action is null) return found;
        return found.Where(log => log.EntityChanges.Any(change =>
            (kind == null || change.EntityTypeFullName == kind) && (action == null || change.ChangeType == action)));
    }

    /// <summary>Of an account that is gone the log knows the user name: one word of plain letters.</summary>
    private async Task<IQueryable<AuditLog>> ByAsync(
        IQueryable<AuditLog> found, string[] words, CancellationToken cancellation)
    {
        var meant = await users.GetListAsync(
            maxResultCount: MostPeople, filter: string.Join(' ', words), cancellationToken: cancellation);
        Guid?[] ids = [.. meant.Select(user => (Guid?)user.Id)];
        var name = words.Length == 1 ? words[0] : null;
#pragma warning disable CA1304, CA1311, CA1862 // This runs in the database, as lower().
        return found.Where(log => ids.Contains(log.UserId)
            || (name != null && log.UserName != null && log.UserName.ToLower().Contains(name)));
#pragma warning restore CA1304, CA1311, CA1862
    }
}
