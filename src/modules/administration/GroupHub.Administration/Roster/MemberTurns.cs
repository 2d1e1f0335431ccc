using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace GroupHub.Administration.Roster;

/// <summary>
/// Lets events about one person take turns within this host until their transactions end: a new person's first two
/// would otherwise both insert them, and one would have to be tried again.
/// </summary>
internal sealed class MemberTurns(IUnitOfWorkManager unitOfWork) : ISingletonDependency
{
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task WaitAsync(Guid memberId, CancellationToken cancellation)
    {
        var turn = _turns[(uint)memberId.GetHashCode() % _turns.Length];
        await turn.WaitAsync(cancellation);
        unitOfWork.Current!.Disposed += (_, _) => turn.Release();
    }
}
