using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Chapters.Tree;

/// <summary>Closes chapters with all that hangs on them, and opens them again.</summary>
internal sealed class ChapterClosing(
    IRepository<Chapter, Guid> chapters,
    IRepository<Affiliate, Guid> affiliates,
    ChangeClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task CloseAsync(Chapter chapter, DateOnly lastDay, Guid? successorId, CancellationToken cancellation)
    {
        var hasOthersBelow = await chapters.AnyAsync(
            c => c.ParentId == chapter.Id && c.State == ChapterState.Open, cancellation);
        Rule.Require(!hasOthersBelow, ChaptersErrors.OthersBelow);
        await RequireOpenAsync(successorId, cancellation);

        var moment = await clock.GetAsync();
        chapter.Close(lastDay, successorId, moment.Today);
        foreach (var person in await BelongingAfterAsync(chapter, lastDay, cancellation))
        {
            person.MoveOn(guids.Create(), chapter.Id, successorId, lastDay, moment);
        }
    }

    public async Task ReopenAsync(Chapter chapter, CancellationToken cancellation)
    {
        var (successor, moment) = (chapter.SuccessorId, await clock.GetAsync());
        var moved = successor is null ? [] : await affiliates.GetListAsync(
            person => person.Affiliations.Any(a => a.ChapterId == successor
                && a.VoidedAt == null
                && a.ReplacesId != null),
            cancellationToken: cancellation);

        foreach (var person in moved) person.ComeBack(chapter.Id, chapter.ClosesOn!.Value, moment);
        chapter.Reopen();
    }

    private async Task RequireOpenAsync(Guid? successorId, CancellationToken cancellation)
    {
        if (successorId is { } id)
            Rule.Require((await chapters.GetAsync(id, cancellationToken: cancellation)).IsOpen, ChaptersErrors.NotOpen);
    }

    private async Task<List<Affiliate>> BelongingAfterAsync(
        Chapter chapter, DateOnly day, CancellationToken cancellation) =>
        await affiliates.GetListAsync(
            person => person.Affiliations.Any(a => a.ChapterId == chapter.Id
                && a.VoidedAt == null
                && (a.To == null || a.To > day)),
            cancellationToken: cancellation);
}
