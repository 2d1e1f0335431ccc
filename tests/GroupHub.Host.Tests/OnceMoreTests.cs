using GroupHub.Foundation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Volo.Abp.Data;

namespace GroupHub.Host.Tests;

/// <summary>Only what another one's work has caused can be different at the next attempt.</summary>
public sealed class OnceMoreTests
{
    private const string Unique = "23505", Overlapping = "23P01", Deadlock = "40P01", NotSerializable = "40001", NoText = "22021", TooLong = "22001", Missing = "23502";

    [Theory]
    [InlineData(Unique, 3), InlineData(Overlapping, 3), InlineData(Deadlock, 3), InlineData(NotSerializable, 3)]
    [InlineData(NoText, 1), InlineData(TooLong, 1), InlineData(Missing, 1)]
    public async Task On_PostgreSQL(string state, int attempts) =>
        (await AttemptsAt(new DbUpdateException("saving", new PostgresException("refused", "ERROR", "ERROR", state)))).ShouldBe(attempts);

    [Theory]
    [InlineData("SQLite Error 19: 'UNIQUE constraint failed: Plans.Name'.", 3), InlineData("SQLite Error 5: 'database is locked'.", 3)]
    [InlineData("SQLite Error 19: 'NOT NULL constraint failed: Plans.Name'.", 1), InlineData("SQLite Error 1: 'no such table: Plans'.", 1)]
    public async Task On_SQLite(string message, int attempts) =>
        (await AttemptsAt(new DbUpdateException("saving", new SqliteException(message, 19)))).ShouldBe(attempts);

    [Fact]
    public async Task What_somebody_else_has_changed() => (await AttemptsAt(new AbpDbConcurrencyException("changed"))).ShouldBe(3);

    [Fact]
    public async Task What_has_nothing_to_do_with_the_database() => (await AttemptsAt(new InvalidOperationException("broken"))).ShouldBe(1);

    private static async Task<int> AttemptsAt<T>(T failure) where T : Exception
    {
        var attempts = 0;
        await Should.ThrowAsync<T>(() => OnceMore.IfOvertaken<int>(() =>
        {
            attempts++;
            throw failure;
        }));
        return attempts;
    }
}
