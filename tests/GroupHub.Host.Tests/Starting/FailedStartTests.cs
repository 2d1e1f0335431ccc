using System.Net;
using System.Net.Sockets;
using GroupHub.TestKit;
using Microsoft.Data.Sqlite;

namespace GroupHub.Host.Tests.Starting;

/// <summary>Whatever keeps the program from starting is one clear line that says what to do.</summary>
public sealed class FailedStartTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    public async ValueTask InitializeAsync() => await _database.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_migration_that_fails_leaves_the_database_as_it_was()
    {
        await using var older = await OlderDatabase.MakeObstructedIn(_database);
        var before = await older.ReadAsync();
        var rows = await older.ReadRowsAsync();

        var ending = await RealProgram.Run(_database, "migrate");

        ShouldBeOneLine(ending, "could not be brought to this version and is as it was");
        (await older.ReadAsync()).ShouldBe(before);
        (await older.ReadRowsAsync()).ShouldBe(rows);
    }

    [Fact]
    public async Task A_database_file_that_another_host_has_open_is_not_touched()
    {
        SkipWithoutFile();
        await using var older = await OlderDatabase.MakeObstructedIn(_database);
        await using var other = new SqliteConnection(_database.ConnectionString);
        await other.OpenAsync();
        await RunAsync(other, "pragma journal_mode = wal; create table its_work (note text); insert into its_work values ('before')");

        var ending = await RealProgram.Run(_database, "migrate");

        ShouldBeOneLine(ending, "is in use by another program");
        await RunAsync(other, "insert into its_work values ('after'); pragma integrity_check");
        (await older.CountAsync("its_work")).ShouldBe(2);
    }

    [Fact]
    public async Task A_database_file_that_another_program_has_locked()
    {
        SkipWithoutFile();
        await using var other = new SqliteConnection(_database.ConnectionString);
        await other.OpenAsync();
        await RunAsync(other, "create table held (x); begin exclusive");

        var ending = await RealProgram.Run(_database, "migrate", ("ConnectionStrings:Default", $"{_database.ConnectionString};Default Timeout=1"));

        ShouldBeOneLine(ending, "is in use by another program");
    }

    [Fact]
    public async Task A_database_file_that_is_damaged()
    {
        SkipWithoutFile();
        await File.WriteAllTextAsync(FileName, string.Concat(Enumerable.Repeat("This is no database. ", 1000)));

        var ending = await RealProgram.Run(_database, "");

        ShouldBeOneLine(ending, "is damaged or not a database");
        (await File.ReadAllTextAsync(FileName)).ShouldStartWith("This is no database.");
    }

    [Fact, Trait("Database", "Any")]
    public async Task A_database_server_that_does_not_answer()
    {
        var ending = await RealProgram.Run(
            _database, "migrate", ("Database:Provider", "PostgreSql"), ("ConnectionStrings:Default", "Host=127.0.0.1;Port=1;Username=nobody;Database=nothing"));

        ShouldBeOneLine(ending, "ConnectionStrings:Default");
    }

    [Fact, Trait("Database", "Any")]
    public async Task A_port_that_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var ending = await RealProgram.Run(_database, "", ("urls", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}"));

        ShouldBeOneLine(ending, "The port is taken");
    }

    [Fact, Trait("Database", "Any")]
    public async Task A_search_server_that_is_named_wrongly()
    {
        var ending = await RealProgram.Run(_database, "", ("Elasticsearch:Nodes", "search.example.org"));

        ShouldBeOneLine(ending, "Elasticsearch:Nodes names 'search.example.org'");
    }

    [Theory, Trait("Database", "Any")]
    [InlineData("")]
    [InlineData(" , ")]
    public async Task Stripe_without_a_way_to_tell_what_was_paid(string secrets)
    {
        var ending = await RealProgram.Run(_database, "", ("Stripe:SecretKey", "sk_test_123"), ("Stripe:WebhookSecret", secrets));

        ShouldBeOneLine(ending, "Stripe:WebhookSecret is empty: let Stripe send its events to /api/billing/stripe/webhook");
        ending.Error.ShouldNotContain("sk_test_123");
    }

    [Fact, Trait("Database", "Any")]
    public async Task A_folder_that_cannot_be_written()
    {
        var file = Path.Combine(_database.Folder, "a-file");
        await File.WriteAllTextAsync(file, "");

        var ending = await RealProgram.Run(_database, "", ("Data:Folder", Path.Combine(file, "data")));

        ShouldBeOneLine(ending, "cannot be written");
    }

    [Fact, Trait("Database", "Any")]
    public async Task A_client_that_is_not_built()
    {
        var ending = await RealProgram.Run(_database, "", ("Client:Required", "true"), ("Client:Folder", _database.Folder));

        ShouldBeOneLine(ending, "The client is not built");
    }

    [Fact, Trait("Database", "Any")]
    public async Task A_machine_without_Node()
    {
        var ending = await RequireNode();

        ending.ExitCode.ShouldNotBe(0);
        ending.Output.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("Node.js is missing");
    }

    [Fact, Trait("Database", "Any")]
    public async Task A_machine_whose_Node_is_too_old()
    {
        File.CreateSymbolicLink(Path.Combine(_database.Folder, "node"), "/bin/false");

        var ending = await RequireNode();

        ending.ExitCode.ShouldNotBe(0);
        ending.Output.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("Node.js is too old");
    }

    [Theory, Trait("Database", "Any")]
    [InlineData("18.20.8", 1)]
    [InlineData("20.18.3", 1)]
    [InlineData("20.19.0", 0)]
    [InlineData("22.11.0", 1)]
    [InlineData("22.12.0", 0)]
    [InlineData("23.9.0", 1)]
    [InlineData("24.0.0", 0)]
    public async Task The_Node_that_the_client_needs(string version, int exitCode)
    {
        var ending = await RealProgram.Start("node", [Path.Combine(RealProgram.Root, "angular", "tools", "check-node.mjs"), version]);

        ending.ExitCode.ShouldBe(exitCode, ending.Error);
    }

    /// <summary>On a machine on which there is nothing but a shell, and what has been put into the folder.</summary>
    private Task<Ending> RequireNode()
    {
        var project = Path.Combine(RealProgram.Root, "src", "GroupHub.Client", "GroupHub.Client.csproj");
        File.CreateSymbolicLink(Path.Combine(_database.Folder, "sh"), "/bin/sh");
        return RealProgram.Start("dotnet", ["msbuild", project, "-t:RequireNode", "-nologo", "-v:q"], path: _database.Folder);
    }

    private string FileName => new SqliteConnectionStringBuilder(_database.ConnectionString).DataSource;

    private static void ShouldBeOneLine(Ending ending, string words)
    {
        ending.ExitCode.ShouldBe(1, ending.Output);
        ending.Error.Split('\n').ShouldHaveSingleItem().ShouldContain(words);
        ending.Output.ShouldNotContain("Exception");
    }

    private static void SkipWithoutFile() => Assert.SkipWhen(GroupHubApp.IsPostgreSql, "PostgreSQL keeps its files itself.");

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
