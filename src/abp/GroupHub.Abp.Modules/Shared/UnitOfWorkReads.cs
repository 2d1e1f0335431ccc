using Volo.Abp.Uow;

namespace GroupHub.Abp;

internal static class UnitOfWorkReads
{
    /// <summary>
    /// Runs in the unit of work of the caller, or in one of its own where there is none (middleware, start).
    /// </summary>
    public static async Task<T> ReadAsync<T>(this IUnitOfWorkManager unitOfWorkManager, Func<Task<T>> read)
    {
        if (unitOfWorkManager.Current is not null) return await read();

        using var unitOfWork = unitOfWorkManager.Begin();
        var result = await read();
        await unitOfWork.CompleteAsync();
        return result;
    }
}
