using System.Linq.Expressions;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Members.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Settings;

namespace GroupHub.Members;

internal sealed class MemberDirectory(
    IRepository<Member, Guid> members, PrivacyPolicies policies, ISettingProvider settings)
    : IMemberDirectory, ITransientDependency
{
    public Task<IReadOnlyList<MemberProfile>> GetAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default) =>
        ListAsync(all => all.Where(member => memberIds.Contains(member.Id)), cancellation);

    public async Task<IReadOnlyList<Guid>> FindAsync(
        IReadOnlyCollection<Guid> memberIds,
        string? words,
        int take,
        CancellationToken cancellation = default)
    {
        if (memberIds.Count == 0 || take <= 0) return [];

        var among = (await members.GetQueryableAsync()).AsNoTracking()
            .Where(member => memberIds.Contains(member.Id)).Matching(words);
        return await among.OrderBy(member => member.SearchKey)
            .ThenBy(member => member.Id)
            .Select(member => member.Id).Take(take).ToListAsync(cancellation);
    }

    public Task<IReadOnlyList<MemberProfile>> GetByUsersAsync(
        IReadOnlyCollection<Guid> userIds, CancellationToken cancellation = default) =>
        ListAsync(
            all => all.Where(member => member.UserId != null && userIds.Contains(member.UserId.Value)), cancellation);

    public Task<IReadOnlyList<MemberProfile>> ListAfterAsync(
        Guid? after, int take, CancellationToken cancellation = default) =>
        ListAsync(
            all =>
                all.Where(member => after == null || member.Id.CompareTo(after.Value) > 0)
                    .OrderBy(member => member.Id)
                    .Take(take),
            cancellation);

    public Task<MemberProfile?> FindByUserAsync(Guid userId, CancellationToken cancellation = default) =>
        FindAsync(member => member.UserId == userId, cancellation);

    public Task<MemberProfile?> FindByEmailAsync(string email, CancellationToken cancellation = default)
    {
        var key = EmailAddress.Normalise(email);
        return FindAsync(member => member.EmailKey == key, cancellation);
    }

    public async Task<ILookup<string, MemberProfile>> FindByPhonesAsync(
        IReadOnlyCollection<string> phones, CancellationToken cancellation = default)
    {
        var country = await settings.GetOrNullAsync(AssociationSettings.Country) ?? "";
        var numbers = phones.Distinct().ToDictionary(typed => typed, typed => PhoneNumber.Normalise(typed, country));
        string[] wanted = [.. numbers.Values.OfType<string>().Distinct()];
        var found = wanted.Length == 0
            ? []
            : await ListAsync(all => all.Where(member => wanted.Contains(member.Phone)), cancellation);
        return (from number in numbers
                from member in found
                where member.Phone == number.Value
                select (Typed: number.Key, Member: member)).ToLookup(match => match.Typed, match => match.Member);
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

    private async Task<MemberProfile?> FindAsync(
        Expression<Func<Member, bool>> isWanted, CancellationToken cancellation) =>
        await ListAsync(all => all.Where(isWanted), cancellation) is [var member, ..] ? member : null;
}
