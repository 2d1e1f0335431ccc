using Microsoft.EntityFrameworkCore;

namespace GroupHub.Abp.Identity;

internal static class TrackedChanges
{
    /// <summary>
    /// An entity that this context has read is tracked already; marking
    /// the whole of it modified would write every column.
    /// </summary>
    public static void TrackChanges<T>(this DbSet<T> entities, T entity)
        where T : class
    {
        if (entities.Entry(entity).State is EntityState.Detached) entities.Update(entity);
    }
}
