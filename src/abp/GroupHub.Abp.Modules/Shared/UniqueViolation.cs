using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Abp;

internal static class UniqueViolation
{
    private const string SqlStateOfStandard = "23505";

    /// <summary>Somebody else was quicker: between our look and our write the same name was taken.</summary>
    public static bool IsOneOf(DbUpdateException exception) => exception.InnerException is DbException inner
        && (inner.SqlState == SqlStateOfStandard
            || inner.Message.Contains("UNIQUE constraint failed", StringComparison.Ordinal));
}
