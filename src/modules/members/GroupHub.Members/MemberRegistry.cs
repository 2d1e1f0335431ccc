using GroupHub.Foundation;
using GroupHub.Members.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Settings;

namespace GroupHub.Members;

internal sealed class MemberRegistry(IRepository<Member, Guid> members, IGuidGenerator guids, ISettingProvider settings)
    : IMemberRegistry, ITransientDependency
{
    private const int Batch = 500;

    public async Task<IReadOnlyList<RegisteredPerson>> RegisterTogetherAsync(
        IReadOnlyList<NewPerson> people, CancellationToken cancellation = default) =>
        [.. await RegisterAsync([.. people], await GetCountryAsync(), isLarge: false, cancellation)];

    public async Task<IReadOnlyList<Guid>> RegisterPeopleAsync(
        IReadOnlyList<NewPerson> people, CancellationToken cancellation = default)
    {
        var country = await GetCountryAsync();
        List<Guid> ids = new(people.Count);
        foreach (var batch in people.Chunk(Batch))
            ids.AddRange((await RegisterAsync(batch, country, isLarge: true, cancellation))
                .Select(person => person.MemberId));
        return ids;
    }

    private async Task<IEnumerable<RegisteredPerson>> RegisterAsync(
        NewPerson[] people, string country, bool isLarge, CancellationToken cancellation)
    {
        string[] keys = [.. people.Select(person => EmailAddress.Normalise(person.Email))];
        var known = await (await members.GetQueryableAsync())
            .Where(member => keys.Contains(member.EmailKey))
            .Select(member => new { member.EmailKey, member.Id })
            .ToDictionaryAsync(
                member => member.EmailKey, member => new RegisteredPerson(member.Id, IsNew: false), cancellation);

        List<Member> added = [];
        foreach (var (person, key) in people.Zip(keys)
            .Where(pair => !known.ContainsKey(pair.Second))
            .DistinctBy(pair => pair.Second))
        {
            var member = Create(person, country);
            known.Add(key, new RegisteredPerson(member.Id, IsNew: true));
            added.Add(member);
        }

        if (added.Count > 0) await members.InsertManyAsync(added, autoSave: isLarge, cancellation);
        return keys.Select(key => known[key]);
    }

    private async Task<string> GetCountryAsync() => await settings.GetOrNullAsync(AssociationSettings.Country) ?? "";

    private Member Create(NewPerson person, string country)
    {
        var member = Member.Register(guids.Create(), Details.Of(person, country), AudienceChoices.Of(person.Audiences));
        if (person.Consent is { } consent) member.Agree(guids.Create(), consent);
        return member;
    }
}
