using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>A column with some of a row's words as they are looked for. It is written whenever the row is.</summary>
public static class SearchKeys
{
    private const string Column = "SearchKey";
    private const string Words = "GroupHub:SearchKeyOf";
    private const int MaxTyped = 256;

    public static void HasSearchKey<T>(
        this EntityTypeBuilder<T> entity, int maxLength, params string[] properties) where T : class =>
        entity.Property<string>(Column).IsRequired().HasMaxLength(maxLength)
            .HasAnnotation(Words, string.Join(' ', properties));

    /// <summary>The rows that have every word that was typed somewhere in their key.</summary>
    public static IQueryable<T> Matching<T>(
        this IQueryable<T> rows, string? typed, SearchOptions options) where T : class =>
        options.KeyOf(typed ?? "", MaxTyped).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(rows, (found, word) => found.Where(row => EF.Property<string>(row, Column).Contains(word)));

    internal static void Keep(EntityEntry entry, SearchOptions options)
    {
        if (entry.Metadata.FindProperty(Column) is not { } key || key[Words] is not string properties) return;

        var words = properties.Split(' ').Select(property => entry.Property(property).CurrentValue);
        entry.Property(Column).CurrentValue = options.KeyOf(string.Join(' ', words), key.GetMaxLength()!.Value);
    }
}
