using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Officers;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Chapters.Reactions;

/// <summary>What an officer may do is read anew when an office or the place of a chapter changes.</summary>
internal sealed class WhenOfficersChanged(
    Mandates mandates,
    IMemberDirectory members,
    IRepository<Office, Guid> offices) :
    IDistributedEventHandler<OfficersChanged>,
    IDistributedEventHandler<ChapterChanged>,
    ITransientDependency
{
    public Task HandleEventAsync(OfficersChanged changed) => ForgetAsync([changed.MemberId]);

    public async Task HandleEventAsync(ChapterChanged changed) => await ForgetAsync(
        await (await offices.GetQueryableAsync())
            .Where(office => office.ChapterId == changed.ChapterId && office.WithdrawnAt == null)
            .Select(office => office.MemberId)
            .Distinct()
            .ToListAsync());

    private async Task ForgetAsync(List<Guid> memberIds) =>
        await mandates.ForgetAsync((await members.GetAsync(memberIds)).Select(person => person.UserId).OfType<Guid>());
}
