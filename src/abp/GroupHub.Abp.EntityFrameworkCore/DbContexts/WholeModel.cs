using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>
/// Entity Framework 10 makes the tables' half of a model when it is first needed, and tells one of two who need it at
/// the same moment that it is not made. Here it is made by one after the other, before anybody needs it.
/// </summary>
public static class WholeModel
{
    /// <summary>Contexts of one type share their model, in all of a process.</summary>
    private static readonly Lock OneAtATime = new();

    public static IModel Of(DbContext context)
    {
        lock (OneAtATime)
        {
            context.Model.GetRelationalModel();
            return context.Model;
        }
    }
}
