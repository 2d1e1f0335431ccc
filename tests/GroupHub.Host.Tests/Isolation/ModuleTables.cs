using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Host.Tests.Isolation;

internal static class ModuleTables
{
    /// <summary>What the business modules keep; ABP's own tables are filled by the use of the product.</summary>
    public static IEnumerable<IEntityType> In(IModel model) => model.GetEntityTypes()
        .Where(entity => entity.ClrType.Assembly.GetName().Name is { } name
            && name.StartsWith("GroupHub.", StringComparison.Ordinal) && !name.StartsWith("GroupHub.Abp", StringComparison.Ordinal))
        .Where(entity => entity.GetTableName() is not null && !entity.IsOwned() && !entity.ClrType.IsAbstract);
}
