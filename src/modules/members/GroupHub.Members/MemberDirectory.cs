using System.Linq.Expressions;
using GroupHub.Members.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Members;

internal sealed class MemberDirectory(IRepository<Member, Guid> members, PrivacyPolicies policies) : IMemberDirectory, ITransientDependency
{
    public Task<IReadOnlyList<MemberProfile>> GetAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default) =>
        ListAsync(all => all.Where(member => memberIds.Contains(member.Id)), cancellation);

    public Task<IReadOnlyList<MemberProfile>> ListAfterAsync(Guid? after, int take, CancellationToken cancellation = default) =>
        ListAsync(
            all => all.Where(member => after == null || member.Id.CompareTo(after.Value) > 0).OrderBy(member => member.Id).Take(take),
            cancellation);

    public Task<MemberProfile?> FindByUserAsync(Guid userId, CancellationToken cancellation = default) =>
        FindAsync(member => member.UserId == userId, cancellation);

    public Task<MemberProfile?> FindByEmailAsync(string email, CancellationToken cancellation = default)
    {
        var key = EmailAddress.Normalise(email);
        return FindAsync(member => member.EmailKey == key, cancellation);
    }

    private async Task<IReadOnlyList<MemberProfile>> ListAsync(
        Func<IQueryable<Member>, IQueryable<Member>> chosen,
        CancellationToken cancellation)
    {
        var found = await chosen((await members.GetQueryableAsync()).AsNoTracking()).ToListAsync(cancellation);
        if (found.Count == 0) return [];

        var policy = await policies.GetAsync();
        return [.. found.Select(member => member.ToProfile(policy))];
    }

    private async Task<MemberProfile?> FindAsync(Expression<Func<Member, bool>> isWanted, CancellationToken cancellation) =>
        await ListAsync(all => all.Where(isWanted), cancellation) is [var member, ..] ? member : null;
}
