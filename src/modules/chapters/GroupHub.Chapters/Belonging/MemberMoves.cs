using GroupHub.Chapters.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Chapters.Belonging;

/// <summary>Moves people between chapters, within what their membership includes (R32).</summary>
internal sealed class MemberMoves(
    IRepository<Affiliate, Guid> affiliates,
    IChapterAllowances allowances,
    IChapters tree,
    ChangeClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    public Task TransferAsync(
        Affiliate person, Guid chapterId, Guid? expectedId, DateOnly on, CancellationToken cancellation) =>
        ChangeAsync(
            person, on, moment => person.Transfer(guids.Create(), chapterId, expectedId, on, moment), cancellation);

    public Task JoinAsync(Affiliate person, Guid chapterId, DateOnly from, CancellationToken cancellation) =>
        ChangeAsync(
            person,
            from,
            moment =>
                person.Join(guids.Create(), new NewAffiliation(person.Id, chapterId, IsPrimary: false, from), moment),
            cancellation);

    public Task LeaveAsync(Affiliate person, Guid affiliationId, DateOnly? lastDay, CancellationToken cancellation) =>
        ChangeAsync(person, lastDay?.AddDays(1), moment => person.Leave(affiliationId, lastDay, moment), cancellation);

    /// <summary>What was before is right by definition.</summary>
    public async Task UndoAsync(Affiliate person, Guid affiliationId, CancellationToken cancellation)
    {
        person.Undo(affiliationId, await clock.GetAsync());
        await affiliates.UpdateAsync(person, autoSave: true, cancellation);
    }

    private async Task ChangeAsync(
        Affiliate person, DateOnly? day, Action<ChangeMoment> change, CancellationToken cancellation)
    {
        var moment = await clock.GetAsync();
        change(moment);
        var allowed = (await allowances.GetAsync([person.Id], cancellation))
            .GetValueOrDefault(person.Id, ChapterAllowance.Unlimited);
        allowed.Check(await CountAsync(person, day ?? moment.Today, cancellation));
        await affiliates.UpdateAsync(person, autoSave: true, cancellation);
    }

    private async Task<int> CountAsync(Affiliate person, DateOnly day, CancellationToken cancellation) =>
        (await tree.GetAsync([.. person.On(day).Select(affiliation => affiliation.ChapterId)], cancellation))
            .Count(chapter => chapter.Kind != ChapterKind.Committee);
}
