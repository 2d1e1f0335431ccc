using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Networking.Domain;

/// <summary>A row that certain members see and nobody else does, staff included (N20).</summary>
internal interface IPrivate<TSelf> : IEntity<Guid>, IMultiTenant where TSelf : class, IPrivate<TSelf>
{
    /// <summary>
    /// Which rows this member sees. Every use case reaches rows through it: see <see cref="Book{T}"/>.
    /// </summary>
    static abstract Expression<Func<TSelf, bool>> SeenBy(Guid memberId);
}

/// <summary>A row of one member's own book, about themselves or about somebody they know.</summary>
internal interface IOwned<TSelf> : IPrivate<TSelf> where TSelf : class, IOwned<TSelf>
{
    Guid OwnerId { get; }
}
