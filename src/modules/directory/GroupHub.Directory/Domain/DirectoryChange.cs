using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Directory.Domain;

/// <summary>Something about a person has changed and is not in the search index yet. Stays until it is.</summary>
internal sealed class DirectoryChange : BasicAggregateRoot<Guid>, IMultiTenant
{
    private DirectoryChange() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime NotedAt { get; private set; }

    public static DirectoryChange Of(Guid id, Guid memberId, DateTime now) =>
        new() { Id = id, MemberId = memberId, NotedAt = now };
}
