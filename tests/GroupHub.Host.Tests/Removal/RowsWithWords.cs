using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Host.Tests.Removal;

/// <summary>Looks for words in every column of every table there is, whoever's it is and whatever it is called.</summary>
internal sealed class RowsWithWords(DbContext context, params string[] words)
{
    /// <summary>By table, the rows in which any of the words stands, as texts.</summary>
    public async Task<ILookup<string, string>> ReadAsync()
    {
        var found = new List<(string Table, string Row)>();
        foreach (var table in context.Model.GetRelationalModel().Tables)
        {
            found.AddRange((await FindInAsync(table)).Select(row => (OneNameOf(table.Schema, table.Name), row)));
        }

        return found.ToLookup(row => row.Table, row => row.Row);
    }

    /// <summary>The same on every database: where there are schemas, they are the modules'.</summary>
    public static string OneNameOf(string? schema, string name) => schema is null ? name : $"{schema}_{name}";

    private async Task<List<string>> FindInAsync(ITable table)
    {
        var columns = string.Join(" || '|' || ", table.Columns.Select(column => $"coalesce(cast(\"{column.Name}\" as text), '')"));
        var isFound = string.Join(" or ", words.Select((_, i) => $"\"Value\" like {{{i}}}"));
        var all = $"select lower({columns}) as \"Value\" from {NameOf(table)}";
        object[] patterns = [.. words.Select(word => $"%{word.ToLowerInvariant()}%")];
        return await context.Database.SqlQuery<string>(FormattableStringFactory.Create($"select \"Value\" from ({all}) as r where {isFound}", patterns)).ToListAsync();
    }

    private static string NameOf(ITable table) => table.Schema is { } schema ? $"\"{schema}\".\"{table.Name}\"" : $"\"{table.Name}\"";
}
