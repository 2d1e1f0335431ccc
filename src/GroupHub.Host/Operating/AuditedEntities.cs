using Volo.Abp.Auditing;

namespace GroupHub.Host.Operating;

/// <summary>
/// What carries who made it and when also has before and after of every change on record. What members tell each
/// other is theirs alone: no administrator reads it, in the audit log neither (R64).
/// </summary>
internal static class AuditedEntities
{
    private const string Private = "GroupHub.Networking";

    public static void Configure(AbpAuditingOptions options) =>
        options.EntityHistorySelectors.Add("GroupHub", IsOnRecord);

    private static bool IsOnRecord(Type entity) =>
        typeof(IHasCreationTime).IsAssignableFrom(entity)
        && entity.Assembly.GetName().Name is { } module
        && module.StartsWith("GroupHub.", StringComparison.Ordinal)
        && !module.StartsWith("GroupHub.Abp.", StringComparison.Ordinal)
        && module != Private;
}
