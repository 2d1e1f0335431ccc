using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GroupHub.Data;

internal static class DoubtfulQueries
{
    /// <summary>
    /// A query whose answer depends on chance, or that compares what is never equal, fails where it is written and
    /// tested. For an association at work a line in the log is enough.
    /// </summary>
    public static void RefuseDoubtfulQueries(
        this DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings => warnings.Throw(
        CoreEventId.FirstWithoutOrderByAndFilterWarning,
        CoreEventId.RowLimitingOperationWithoutOrderByWarning,
        CoreEventId.DistinctAfterOrderByWithoutRowLimitingOperatorWarning,
        CoreEventId.PossibleUnintendedCollectionNavigationNullComparisonWarning,
        CoreEventId.PossibleUnintendedReferenceComparisonWarning,
        RelationalEventId.QueryPossibleUnintendedUseOfEqualsWarning));
}
