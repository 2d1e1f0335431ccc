using System.Net;
using GroupHub.Data;
using GroupHub.Dues.Features;
using GroupHub.Host.Tests.Officers;
using GroupHub.Host.Tests.Removal;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AuditLogging;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>
/// Every stranger tries every door of the running product with the ids that it is for; where something is read, who may
/// do most at home tries every other kind. The product is one of its own: what they may do at home, they do here.
/// </summary>
public sealed class StrangersRound : IAsyncLifetime
{
    public const string Victim = "victim";

    private readonly GroupHubApp _app = new Undisturbed();
    private readonly List<string> _shown = [], _broken = [];
    private IReadOnlyDictionary<string, Guid> _known = new Dictionary<string, Guid>();
    private TestUser _member = null!;

    public IReadOnlyList<string> Shown => _shown;

    public IReadOnlyList<string> Broken => _broken;

    public int Tries { get; private set; }

    /// <summary>The names of what was tried.</summary>
    public IReadOnlyList<string> Doors { get; private set; } = [];

    /// <summary>How the victim's own people fared afterwards, with the same calls.</summary>
    internal InsidersRound Insiders { get; private set; } = null!;

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

        var doors = await Isolation.Doors.AllOf(_app.Services);
        Doors = [.. doors.Select(door => door.Name)];
        var guesses = new Guesses(ids, _known);
        await GoRound(doors, guesses, strangers, new Secrets(ids.SelectMany(table => table.Ids)), victim.Id);
        await _app.Settled();
        var after = await At(victim, context => new RowsOfTenant(context, victim.Id).ReadAsync());
        Changed = [.. Rows.Except(after).Select(row => $"- {row}"), .. after.Except(Rows).Select(row => $"+ {row}")];
        Insiders = await InsidersRound.Go(doors.Where(door => door is { AsksForAnId: true, IsSealed: false }), guesses, PeopleOf(victim));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Reading comes first: later a stranger's own audit log shows every id that was guessed.</summary>
    private async Task GoRound(IReadOnlyList<Door> doors, Guesses guesses, Stranger[] strangers, Secrets secrets, Guid pretending)
    {
        foreach (var door in doors.OrderBy(door => door.Method != "GET"))
        {
            foreach (var stranger in strangers)
            {
                foreach (var guess in guesses.OfAStranger(door, stranger.IsThorough))
                {
                    // Whoever is sent away before anybody looks at the id need not come with another.
                    if (await Try(door, guess, stranger, secrets, pretending) == HttpStatusCode.Unauthorized) break;
                }
            }
        }
    }

    private async Task<HttpStatusCode> Try(Door door, Guess guess, Stranger stranger, Secrets secrets, Guid pretending)
    {
        var (status, text) = await Knocking.At(door, guess, stranger.Caller, pretending);
        Tries++;
        if (status >= HttpStatusCode.InternalServerError) _broken.Add($"{stranger.Name} at {door.Name}: {(int)status} {text}");
        if (secrets.GivenAwayBy(text, guess) is { } what) _shown.Add($"{stranger.Name} at {door.Name} with {guess.Id}: {what} in {text}");
        return status;
    }

    /// <summary>With people who live there, so that there are calls that would be good ones, and with a row of everything.</summary>
    private async Task<Association> FoundVictim()
    {
        var victim = await _app.Found(Victim);
        var place = await OfficerPlace.MakeAsync(_app, victim);
        _member = await SomebodyAt(victim, place.ChapterId);
        var file = await _app.As(victim.Admin).Get<MembershipFilePage>($"/api/dues/members/{place.MemberId}");
        _known = new Dictionary<string, Guid>
        {
            ["MEMBERID"] = place.MemberId, ["OTHERID"] = place.MemberId, ["PERSONID"] = place.MemberId,
            ["CHAPTERID"] = place.ChapterId, ["AFFILIATIONID"] = place.AffiliationId, ["PARENTID"] = place.ParentId, ["TERMID"] = file.Terms[0].Id,
        };
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

    /// <summary>Somebody who has done everything and is a member in good standing again.</summary>
    private async Task<TestUser> SomebodyAt(Association victim, Guid chapterId)
    {
        var somebody = new SomebodyEverywhere(_app, victim);
        await somebody.LiveAsync();
        await _app.As(victim.Admin).Http.DeleteAsync($"/api/dues/members/{somebody.Id}/expulsion");
        await _app.Reinstated(victim, somebody.Id);
        await _app.Belongs(victim, somebody.Id, chapterId, isPrimary: false);
        return somebody.User;
    }

    /// <summary>The host's own deeds are on its own record; here it is as if somebody else had founded the victim.</summary>
    private async Task ForgetFounding()
    {
        using var work = _app.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var context = await work.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync();
        await context.Set<AuditLog>().ExecuteDeleteAsync();
        await work.CompleteAsync();
    }

    private async Task<Stranger[]> Strangers()
    {
        var home = _app.Globex;
        var member = await _app.Account(home, await _app.Member(home, new NewPerson { FirstName = "Ada", LastName = "Elsewhere", Email = "ada@elsewhere.example" }));
        return
        [
            new("An admin of another association", _app.As(home.Admin)) { IsThorough = true },
            new("A member of another association", _app.As(member)),
            new("A visitor of another association", _app.Visitor(home)),
            new("The host", _app.As(_app.HostAdmin)),
        ];
    }

    private Caller[] PeopleOf(Association victim) => [_app.As(victim.Admin), _app.As(_member), _app.Visitor(victim)];

    private Task<T> At<T>(Association association, Func<DbContext, Task<T>> work) => _app.In(association, async services =>
        await work(await services.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync()));

    private sealed record Stranger(string Name, Caller Caller)
    {
        /// <summary>Tries even what belongs to other doors.</summary>
        public bool IsThorough { get; init; }
    }
}

/// <summary>A product in which nothing happens but what is asked for: what workers do in their time would look like a stranger's deed.</summary>
internal sealed class Undisturbed : GroupHubApp
{
    protected override void StandIn(IServiceCollection services) => services.Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = false);
}
