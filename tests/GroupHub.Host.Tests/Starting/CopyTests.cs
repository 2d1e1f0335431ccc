using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GroupHub.Host.Tests.Starting;

/// <summary>As etc/docs/copies.md says it.</summary>
public sealed class CopyTests(GroupHubApp shared) : IAsyncLifetime
{
    /// <summary>Where copies are, and the search index, which stays when the database goes back.</summary>
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("grouphub-copy-").FullName;

    private readonly TestDatabase _back = new();

    private Dictionary<string, string> Settings => new() { ["Data:Folder"] = _folder };

    public async ValueTask InitializeAsync() => await _back.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await _back.DisposeAsync();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Who_goes_back_to_a_copy_has_every_association_as_it_was_and_finds_nobody_who_came_later()
    {
        await using (var app = await GroupHubApp.Start(Settings))
        {
            await Join(app, app.Acme, "Lovelace");
            await Join(app, app.Globex, "Hopper");
            await CopyAsync(app);
            await Join(app, app.Acme, "Turing");
            (await Found(app, app.Acme, "Turing")).ShouldBe(1, "or there is nobody to forget");
        }

        (await RealProgram.Run(_back, "rebuild-directory", ("Data:Folder", _folder))).ExitCode.ShouldBe(0);
        await using var back = await GroupHubApp.Start(new Dictionary<string, string>(Settings) { ["ConnectionStrings:Default"] = _back.ConnectionString });

        (await Found(back, back.Acme, "Lovelace"), await Found(back, back.Acme, "Turing"), await Found(back, back.Acme, "Hopper")).ShouldBe((1, 0, 0));
        (await Found(back, back.Globex, "Hopper"), await Found(back, back.Globex, "Lovelace")).ShouldBe((1, 0));
        (await Listed(back, back.Acme, "Lovelace"), await Listed(back, back.Acme, "Turing"), await Listed(back, back.Acme, "Hopper")).ShouldBe((1, 0, 0));
        await Join(back, back.Acme, "Turing");
        (await Found(back, back.Acme, "Turing")).ShouldBe(1);
    }

    [Fact]
    public async Task PostgreSQL_refuses_a_copy_that_is_not_said_to_be_of_everybodys_rows()
    {
        Assert.SkipUnless(GroupHubApp.IsPostgreSql, "SQLite knows no row-level security.");

        var refused = await RealProgram.Start("pg_dump", ["--format=custom", $"--file={InFolder("refused")}", $"--dbname={Address(shared.ConnectionString)}"]);

        refused.ExitCode.ShouldNotBe(0);
        refused.Error.ShouldContain("row-level security");
    }

    private async Task CopyAsync(GroupHubApp app)
    {
        if (GroupHubApp.IsPostgreSql)
        {
            await AsEverybody("pg_dump", "--enable-row-security", "--format=custom", $"--file={InFolder("copy")}", $"--dbname={Address(app.ConnectionString)}");
            await AsEverybody("pg_restore", "--no-owner", $"--dbname={Address(_back.ConnectionString)}", InFolder("copy"));
            return;
        }

        await using var connection = new SqliteConnection($"{app.ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "vacuum into $copy";
        command.Parameters.AddWithValue("$copy", new SqliteConnectionStringBuilder(_back.ConnectionString).DataSource);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task AsEverybody(string program, params string[] arguments)
    {
        var ending = await RealProgram.Start("env", ["PGOPTIONS=-c grouphub.tenant=*", program, .. arguments]);
        ending.ExitCode.ShouldBe(0, ending.Error);
    }

    private string InFolder(string name) => Path.Combine(_folder, name);

    private static string Address(string connectionString)
    {
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        return $"postgresql://{server.Username}:{server.Password}@{server.Host}:{server.Port}/{server.Database}";
    }

    private static async Task Join(GroupHubApp app, Association at, string lastName)
    {
        await app.Member(at, new NewPerson { FirstName = "Ada", LastName = lastName, Email = $"ada.{lastName}@people.example" });
        await app.Settled();
    }

    private static async Task<int> Found(GroupHubApp app, Association at, string name) =>
        (await app.As(at.Admin).Get<Page>($"/api/directory?query={name}")).TotalCount;

    private static async Task<int> Listed(GroupHubApp app, Association at, string name) =>
        (await app.As(at.Admin).Get<Page>($"/api/console/members?filter={name}")).TotalCount;

    private sealed record Page(int TotalCount);
}
