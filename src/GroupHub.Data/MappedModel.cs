using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Data;

/// <summary>
/// How entities lie in the database. Making this takes long, so it begins with the start, beside everything else.
/// </summary>
internal sealed class MappedModel(Action<DbContextOptionsBuilder> provider)
{
    /// <summary>Hosts in one process share what Entity Framework has made.</summary>
    private static readonly Lock OneAtATime = new();

    private readonly Task<IModel> _model = Task.Run(() => Make(provider));

    public IModel Value => _model.GetAwaiter().GetResult();

    private static IModel Make(Action<DbContextOptionsBuilder> provider)
    {
        var options = new DbContextOptionsBuilder<GroupHubDbContext>();
        provider(options);
        using var context = new GroupHubDbContext(options.Options);
        lock (OneAtATime)
        {
            // Entity Framework 10 makes the tables' half when it is first needed, and fails for one of two that need it
            // at the same moment: those would be the first two requests.
            context.Model.GetRelationalModel();
            return context.Model;
        }
    }
}
