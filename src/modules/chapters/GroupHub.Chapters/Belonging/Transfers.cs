using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Chapters.Belonging;

[ExposeServices(typeof(ITransfers))]
internal sealed class Transfers(
    MemberAccess access, Affiliates affiliates, MemberMoves moves, TransferTrial trial, IChapters tree)
    : ITransfers, ITransientDependency
{
    public Task RequireMayFillAsync(Guid chapterId, CancellationToken cancellation = default) =>
        access.RequireMayFillAsync(chapterId, cancellation);

    public Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds, Transfer transfer, CancellationToken cancellation = default) =>
        trial.FindObstaclesAsync(memberIds, transfer, cancellation);

    public async Task<Guid> MoveAsync(Guid memberId, Transfer transfer, CancellationToken cancellation = default)
    {
        Rule.Require(
            await tree.GetAsync([transfer.ChapterId], cancellation) is [{ IsOpen: true }], ChaptersErrors.NotOpen);
        var person = (await affiliates.EnsureAsync([memberId], cancellation))[memberId];
        var present = person.PrimaryOn(transfer.EffectiveOn)?.ChapterId;
        Rule.Require(present != transfer.ChapterId, ChaptersErrors.BelongsThereAlready);

        await moves.TransferAsync(person, transfer.ChapterId, present, transfer.EffectiveOn, cancellation);
        return person.PrimaryOn(transfer.EffectiveOn)!.Id;
    }

    public async Task UndoAsync(Guid memberId, Guid affiliationId, CancellationToken cancellation = default)
    {
        var person = await affiliates.FindAsync(memberId, cancellation);
        await moves.UndoAsync(person, affiliationId, cancellation);
    }
}
