using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Data;

/// <summary>
/// How entities lie in the database. Making this takes long, so it begins with the start, beside everything else.
/// </summary>
internal sealed class MappedModel(Action<DbContextOptionsBuilder> provider)
{
    private readonly Task<IModel> _model = Task.Run(() => Make(provider));

    public IModel Value => _model.GetAwaiter().GetResult();

    private static IModel Make(Action<DbContextOptionsBuilder> provider)
    {
        var options = new DbContextOptionsBuilder<GroupHubDbContext>();
        provider(options);
        using var context = new GroupHubDbContext(options.Options);
        return WholeModel.Of(context);
    }
}
