using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Chapters.Officers;

/// <summary>The association's offices, past, present and to come.</summary>
[ExposeServices(typeof(IOfficers), typeof(OfficerBook))]
internal sealed class OfficerBook(
    IRepository<Office, Guid> offices,
    IRepository<Chapter, Guid> chapters,
    Affiliates affiliates,
    OfficePolicy policy,
    IClock clock,
    IGuidGenerator guids) : IOfficers, ITransientDependency
{
    public async Task<Office> AppointAsync(NewOffice office, CancellationToken cancellation)
    {
        var chapter = await chapters.GetAsync(office.ChapterId, cancellationToken: cancellation);
        var terms = await offices.GetListAsync(
            known => known.ChapterId == office.ChapterId
                && known.MemberId == office.MemberId
                && known.Role == office.Role,
            cancellationToken: cancellation);
        if (terms.Find(known => known.IsSame(office)) is { } same) return same;

        await affiliates.EnsureAsync([office.MemberId], cancellation);
        var appointed = Office.Appoint(
            guids.Create(), office, chapter, terms, await policy.GetTermLimitAsync(), clock.Now);
        return await offices.InsertAsync(appointed, cancellationToken: cancellation);
    }

    async Task<Guid> IOfficers.AppointAsync(NewOffice office, CancellationToken cancellation) =>
        (await AppointAsync(office, cancellation)).Id;

    public async Task<IReadOnlyList<OfficeFacts>> ListAsync(
        IReadOnlyCollection<Guid> chapterIds,
        DateOnly day,
        CancellationToken cancellation = default)
    {
        var held = await (await offices.GetQueryableAsync()).AsNoTracking()
            .Where(office => chapterIds.Contains(office.ChapterId) && office.WithdrawnAt == null)
            .Where(office => office.From <= day && (office.To == null || office.To >= day))
            .ToListAsync(cancellation);
        return [.. held.OrderBy(office => office.Role)
            .ThenBy(office => office.From).Select(office => office.ToFacts())];
    }
}
