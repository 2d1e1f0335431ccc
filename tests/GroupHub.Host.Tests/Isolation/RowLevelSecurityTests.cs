using System.Data.Common;
using GroupHub.Data;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>
/// The layer that holds when a query filter has been forgotten: plain SQL by the product's own role, against a row in
/// every table that belongs to an association. All of it in one transaction that never happened.
/// </summary>
public sealed class RowLevelSecurityTests(GroupHubApp app) : FeatureTest(app), IAsyncLifetime
{
    private const string Refused = "42501";

    private IUnitOfWork _work = null!;
    private DbContext _context = null!;
    private List<string> _tables = [];

    private string Ours => $"{Acme.Id}";

    private string Theirs => $"{Globex.Id}";

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(GroupHubApp.IsPostgreSql, "SQLite knows no row-level security.");
        using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change(Acme.Id, Acme.Slug);
        _work = App.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        _context = await _work.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync();
        OneRowOfEverything.AddTo(_context, [.. Guarded(_context.Model)], _ => null);
        await _context.SaveChangesAsync();
        _tables = [.. Guarded(_context.Model).Select(NameOf).Distinct().Order()];
    }

    public ValueTask DisposeAsync()
    {
        _work?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_products_role_is_bound_by_the_policies() =>
        (await Ask("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")).ShouldBe(false);

    [Fact]
    public async Task There_is_a_row_in_every_table()
    {
        await Become(Ours);

        (await Where(table => $"select count(*) = 0 from {table} where \"TenantId\" = '{Ours}'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_association_sees_none_of_them()
    {
        await Become(Theirs);

        (await Where(table => $"select count(*) > 0 from {table} where \"TenantId\" is distinct from '{Theirs}'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task With_no_association_told_nothing_of_any_is_seen()
    {
        foreach (var nobody in (string[])["", "00000000-0000-0000-0000-000000000000"])
        {
            await Become(nobody);

            (await Where(table => $"select count(*) > 0 from {table} where \"TenantId\" is not null")).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Another_association_changes_and_deletes_none_of_them()
    {
        foreach (var stranger in (string[])[Theirs, ""])
        {
            await Become(stranger);

            (await Changing(table => $"update {table} set \"TenantId\" = \"TenantId\" where \"TenantId\" = '{Ours}'")).ShouldBeEmpty();
            (await Changing(table => $"delete from {table} where \"TenantId\" = '{Ours}'")).ShouldBeEmpty();
        }

        await There_is_a_row_in_every_table();
    }

    [Fact]
    public async Task Another_association_puts_no_row_among_them()
    {
        var rows = await RowOfEach();
        foreach (var stranger in (string[])[Theirs, ""])
        {
            await Become(stranger);

            (await Accepting(table => $"insert into {table} select * from json_populate_record(null::{table}, @row)", rows)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Nobody_gives_a_row_of_their_own_to_another_association()
    {
        await Become(Ours);

        (await Accepting(table => $"update {table} set \"TenantId\" = '{Theirs}' where \"TenantId\" = '{Ours}'")).ShouldBeEmpty();
        (await Accepting(table => $"update {table} set \"TenantId\" = null where \"TenantId\" = '{Ours}'")).ShouldBeEmpty();
    }

    private static IEnumerable<IEntityType> Guarded(IModel model) => model.GetEntityTypes()
        .Where(entity => typeof(IMultiTenant).IsAssignableFrom(entity.ClrType) && entity.GetTableName() is not null && !entity.ClrType.IsAbstract);

    private static string NameOf(IEntityType entity) => $"\"{entity.GetSchema() ?? "public"}\".\"{entity.GetTableName()}\"";

    /// <summary>For the rest of the transaction, as the product itself would say it.</summary>
    private async Task Become(string tenant) => await Ask($"select set_config('grouphub.tenant', '{tenant}', true)");

    private async Task<Dictionary<string, string>> RowOfEach()
    {
        await Become(Ours);
        var rows = new Dictionary<string, string>();
        foreach (var table in _tables) rows[table] = (string)(await Ask($"select row_to_json(r)::text from {table} r where \"TenantId\" = '{Ours}' limit 1"))!;
        return rows;
    }

    /// <returns>The tables of which it is true.</returns>
    private async Task<List<string>> Where(Func<string, string> question)
    {
        var found = new List<string>();
        foreach (var table in _tables)
        {
            if (await Ask(question(table)) is true) found.Add(table);
        }

        return found;
    }

    /// <returns>The tables in which something happened.</returns>
    private async Task<List<string>> Changing(Func<string, string> change)
    {
        var changed = new List<string>();
        foreach (var table in _tables)
        {
            await using var command = Command(change(table));
            if (await command.ExecuteNonQueryAsync() != 0) changed.Add(table);
        }

        return changed;
    }

    /// <returns>The tables whose policy let it pass, with what else may have stopped it.</returns>
    private async Task<List<string>> Accepting(Func<string, string> change, Dictionary<string, string>? rows = null)
    {
        var accepting = new List<string>();
        foreach (var table in _tables)
        {
            if (await Verdict(change(table), rows?[table]) is { } verdict) accepting.Add($"{table}: {verdict}");
        }

        return accepting;
    }

    private async Task<string?> Verdict(string change, string? row)
    {
        await Ask("savepoint before");
        try
        {
            await using var command = Command(change);
            if (row is not null) command.Parameters.Add(new NpgsqlParameter("row", NpgsqlTypes.NpgsqlDbType.Json) { Value = row });
            return $"{await command.ExecuteNonQueryAsync()} rows";
        }
        catch (PostgresException refused)
        {
            return refused.SqlState == Refused ? null : refused.MessageText;
        }
        finally
        {
            await Ask("rollback to savepoint before");
        }
    }

    private async Task<object?> Ask(string sql)
    {
        await using var command = Command(sql);
        return await command.ExecuteScalarAsync();
    }

    private DbCommand Command(string sql)
    {
        var command = _context.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, _context.Database.CurrentTransaction!.GetDbTransaction());
        return command;
    }
}
