using Volo.Abp.Uow;

namespace GroupHub.Foundation;

/// <summary>For rounds: what is due is read at once, and each of it done in a transaction of its own.</summary>
public static class WhatIsDue
{
    public static async Task<IReadOnlyList<T>> ReadDueAsync<T>(
        this IUnitOfWorkManager unitOfWorkManager,
        Func<Task<IReadOnlyList<T>>> read,
        CancellationToken cancellation)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var due = await read();
        await unitOfWork.CompleteAsync(cancellation);
        return due;
    }
}
