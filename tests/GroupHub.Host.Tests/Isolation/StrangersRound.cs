using System.Net;
using System.Text.RegularExpressions;
using GroupHub.Data;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AuditLogging;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>
/// Every stranger tries every door of the running product with every kind of id that the victim has. The product is
/// one of its own: what strangers may do at home, they do here.
/// </summary>
public sealed partial class StrangersRound : IAsyncLifetime
{
    public const string Victim = "victim";

    private readonly GroupHubApp _app = new();
    private readonly List<string> _shown = [], _broken = [];

    public IReadOnlyList<string> Shown => _shown;

    public IReadOnlyList<string> Broken => _broken;

    public int Tries { get; private set; }

    /// <summary>The victim's rows before anybody knocked.</summary>
    public IReadOnlyList<string> Rows { get; private set; } = [];

    /// <summary>Rows that are there no more, and rows that were not there before.</summary>
    public IReadOnlyList<string> Changed { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        var victim = await FoundVictim();
        var strangers = await Strangers();
        var ids = await At(victim, context => new RowsOfTenant(context, victim.Id).ReadIdsAsync());
        Rows = await At(victim, context => new RowsOfTenant(context, victim.Id).ReadAsync());

        var secret = ids.SelectMany(table => table).ToHashSet();
        // Reading comes first: later a stranger's own audit log shows every id that was guessed.
        foreach (var door in Door.AllOf(_app.Services).OrderBy(door => door.Method != "GET"))
        {
            var guesses = door.AsksForAnId ? ids.Select(table => table[0]).Append(Guid.Empty) : [Guid.Empty];
            foreach (var guess in guesses) await Try(door, guess, strangers, secret, victim.Id);
        }

        await _app.Settled();
        var after = await At(victim, context => new RowsOfTenant(context, victim.Id).ReadAsync());
        Changed = [.. Rows.Except(after).Select(row => $"- {row}"), .. after.Except(Rows).Select(row => $"+ {row}")];
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Try(Door door, Guid guess, Dictionary<string, Caller> strangers, HashSet<Guid> secret, Guid pretending)
    {
        foreach (var (name, stranger) in strangers)
        {
            using var response = await stranger.Http.SendAsync(door.Knock(guess, pretending));
            var text = await response.Content.ReadAsStringAsync();
            Tries++;
            if (response.StatusCode >= HttpStatusCode.InternalServerError) _broken.Add($"{name} at {door.Name}: {(int)response.StatusCode} {text}");
            if (GivesAway(text, guess, secret) is { } what) _shown.Add($"{name} at {door.Name} with {guess}: {what}");
        }
    }

    private static string? GivesAway(string text, Guid guess, HashSet<Guid> secret)
    {
        if (text.Contains(OneRowOfEverything.Word, StringComparison.OrdinalIgnoreCase)) return text;
        return AnyId().Matches(text).Select(match => Guid.Parse(match.Value)).Any(id => id != guess && secret.Contains(id)) ? text : null;
    }

    private async Task<Association> FoundVictim()
    {
        var victim = await _app.Found(Victim);
        await At(victim, async context =>
        {
            OneRowOfEverything.AddTo(context);
            return await context.SaveChangesAsync();
        });
        await _app.Member(victim, new NewPerson { FirstName = OneRowOfEverything.Word, LastName = "Listed", Email = $"{OneRowOfEverything.Word}@people.example" });
        await _app.Settled();
        await ForgetFounding();
        return victim;
    }

    /// <summary>The host's own deeds are on its own record; here it is as if somebody else had founded the victim.</summary>
    private async Task ForgetFounding()
    {
        using var work = _app.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var context = await work.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync();
        await context.Set<AuditLog>().ExecuteDeleteAsync();
        await work.CompleteAsync();
    }

    private async Task<Dictionary<string, Caller>> Strangers()
    {
        var home = _app.Globex;
        var member = await _app.Account(home, await _app.Member(home, new NewPerson { FirstName = "Ada", LastName = "Elsewhere", Email = "ada@elsewhere.example" }));
        return new Dictionary<string, Caller>
        {
            ["An admin of another association"] = _app.As(home.Admin),
            ["A member of another association"] = _app.As(member),
            ["A visitor of another association"] = _app.Visitor(home),
            ["The host"] = _app.As(_app.HostAdmin),
        };
    }

    private Task<T> At<T>(Association association, Func<DbContext, Task<T>> work) => _app.In(association, async services =>
        await work(await services.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync()));

    [GeneratedRegex("[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}")]
    private static partial Regex AnyId();
}
