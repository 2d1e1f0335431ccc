using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;

namespace GroupHub.Foundation;

/// <summary>
/// Two of the same request in the same moment: the database lets one of them through, and the other, tried again,
/// finds what the first has written. Without this a double click would show an error over something that worked.
/// </summary>
internal static class OnceMore
{
    public static async Task<T> IfOvertaken<T>(Func<Task<T>> attempt)
    {
        try
        {
            return await attempt();
        }
        catch (Exception exception) when (exception is DbUpdateException or AbpDbConcurrencyException)
        {
            return await attempt();
        }
    }
}
