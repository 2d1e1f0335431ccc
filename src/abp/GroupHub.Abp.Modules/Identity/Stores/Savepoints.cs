using Volo.Abp.EntityFrameworkCore;

namespace GroupHub.Abp.Identity;

internal static class Savepoints
{
    /// <summary>Whoever hears of a conflict here may go on with the transaction.</summary>
    public static async Task SaveAtSavepointAsync(this IEfCoreDbContext context, CancellationToken cancellation)
    {
        context.Database.AutoSavepointsEnabled = true;
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        finally
        {
            context.Database.AutoSavepointsEnabled = false;
        }
    }
}
