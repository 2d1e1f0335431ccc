using GroupHub.Chapters.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Officers;

/// <summary>Reads from the database what offices somebody holds, as far as they count as a member.</summary>
internal sealed class MandateReader(
    IMemberDirectory members,
    IMemberAccounts accounts,
    ICountingMembers counting,
    IRepository<Office, Guid> offices,
    IRepository<Chapter, Guid> chapters,
    OfficePolicy policy) : ITransientDependency
{
    public async Task<Mandate> ReadAsync(Guid userId, DateOnly today)
    {
        if (await members.FindByUserAsync(userId) is not { } person)
            return new Mandate { Day = today, RightsRest = !await accounts.ExistsAsync(userId) };
        if (!(await counting.WhoCountsAsync([person.Id], today)).Contains(person.Id))
            return new Mandate { Day = today, RightsRest = true };

        var lastStart = today.AddDays(await policy.GetHandOverDaysAsync());
        var held =
            from office in (await offices.GetQueryableAsync()).AsNoTracking()
            join chapter in await chapters.GetQueryableAsync() on office.ChapterId equals chapter.Id
            where office.MemberId == person.Id && office.WithdrawnAt == null
            where office.From <= lastStart && (office.To == null || office.To >= today)
            where chapter.ClosesOn == null || chapter.ClosesOn >= today
            select new HeldOffice(office.Role, chapter.Path, office.From > today);
        return new Mandate { Day = today, Offices = await held.ToListAsync() };
    }
}
