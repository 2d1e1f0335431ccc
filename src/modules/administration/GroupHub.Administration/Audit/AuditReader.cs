using GroupHub.Administration.Features;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.AuditLogging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Audit;

/// <summary>Reads a page of the audit log with its changes, in three queries whatever its length.</summary>
internal sealed class AuditReader(
    IRepository<AuditLog, Guid> logs,
    IRepository<IdentityUser, Guid> users,
    AuditWords words,
    ISettingProvider settings)
    : ITransientDependency
{
    /// <summary>Of one request; an import changes thousands.</summary>
    private const int MostChanges = 20;

    public async Task<IReadOnlyList<AuditEntry>> ReadAsync(
        IQueryable<AuditLog> page, string? kind, CancellationToken cancellation)
    {
        var acts = await page.Select(log => new
        {
            log.Id, log.ExecutionTime, log.UserId, log.UserName, log.ClientIpAddress, log.BrowserInfo, log.HttpMethod,
            log.Url, log.Comments,
            Count = log.EntityChanges.Count(),
        }).ToListAsync(cancellation);
        var changes = await ReadChangesAsync([.. acts.Select(act => act.Id)], kind, cancellation);
        var currency = await settings.GetCurrencyAsync();
        var names = await ReadNamesAsync([.. acts.Select(act => act.UserId).OfType<Guid>().Distinct()], cancellation);

        return [.. acts.Select(act => new AuditEntry
        {
            Id = act.Id,
            At = act.ExecutionTime,
            PersonId = act.UserId,
            Person = act.UserId is { } id && names.TryGetValue(id, out var name) ? name : act.UserName,
            Address = act.ClientIpAddress,
            Device = act.BrowserInfo,
            Call = $"{act.HttpMethod} {act.Url}",
            Note = act.Comments,
            ChangeCount = act.Count,
            Changes = [.. changes[act.Id].Select(change => words.Tell(change, currency))],
        })];
    }

    /// <summary>What was asked for comes first.</summary>
    private async Task<ILookup<Guid, EntityChange>> ReadChangesAsync(
        List<Guid> logIds, string? kind, CancellationToken cancellation)
    {
        var changes = await (await logs.GetQueryableAsync()).AsNoTracking().Where(log => logIds.Contains(log.Id))
            .SelectMany(log => log.EntityChanges
                .OrderByDescending(change => change.EntityTypeFullName == kind)
                .ThenBy(change => change.Id)
                .Take(MostChanges))
            .Include(change => change.PropertyChanges).ToListAsync(cancellation);
        return changes.ToLookup(change => change.AuditLogId);
    }

    private async Task<Dictionary<Guid, string>> ReadNamesAsync(List<Guid> userIds, CancellationToken cancellation)
    {
        var known = await (await users.GetQueryableAsync()).Where(user => userIds.Contains(user.Id))
            .Select(user => new { user.Id, user.UserName, user.Name, user.Surname }).ToListAsync(cancellation);
        return known.ToDictionary(
            user => user.Id,
            user => $"{user.Name} {user.Surname}".Trim() is { Length: > 0 } name ? name : user.UserName);
    }
}
