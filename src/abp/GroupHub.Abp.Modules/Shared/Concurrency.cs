using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Abp;

internal static class Concurrency
{
    /// <summary>
    /// Refuses a change that was made from an older state than the stored
    /// one; without a stamp there is nothing to compare.
    /// </summary>
    public static void RequireUnchanged(this IHasConcurrencyStamp entity, string? stamp)
    {
        if (!string.IsNullOrEmpty(stamp) && stamp != entity.ConcurrencyStamp) throw new AbpDbConcurrencyException();
    }
}
