using GroupHub.Chapters;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

/// <summary>Ada, and those who look at her: from a stranger to the office.</summary>
public sealed class Neighbourhood(GroupHubApp app) : IAsyncLifetime
{
    /// <summary>Who looks, with the strictest audience of Ada that they are in by being who they are.</summary>
    public static IReadOnlyList<(string Name, Audience Is)> Viewers { get; } =
    [
        ("stranger", Audience.Public), ("elsewhere", Audience.Members), ("region above", Audience.Members), ("admin", Audience.Members),
        ("same chapter", Audience.Chapter), ("officer", Audience.Chapter), ("connection", Audience.Connections), ("self", Audience.Connections),
    ];

    private readonly Dictionary<string, Caller> _callers = [];

    public Guid AdaId { get; private set; }

    /// <summary>Ada's last name: a word that nobody else has, like all words here.</summary>
    public string Name { get; } = Given.Word();
    public string Email { get; } = $"ada.{Guid.NewGuid():N}@people.example";

    public Caller this[string viewer] => _callers[viewer];

    public async ValueTask InitializeAsync()
    {
        var acme = app.Acme;
        var region = await app.Chapter(acme, fields: new ChapterFields { Name = Given.Word(), Kind = ChapterKind.Region });
        var (home, other) = (await app.Chapter(acme, region), await app.Chapter(acme, region));
        AdaId = await Settle("self", home, new NewPerson { FirstName = "Ada", LastName = Name, Email = Email });
        await Settle("elsewhere", other);
        await Settle("region above", region);
        await Settle("same chapter", await app.Chapter(acme));
        await app.Belongs(acme, await IdOf("same chapter"), home, isPrimary: false);
        var connection = await Settle("connection", other);
        var connector = await Settle("connector", other);
        _callers["stranger"] = app.Visitor(acme);
        _callers["admin"] = app.As(acme.Admin);
        _callers["officer"] = app.As(await app.Officer(acme, home, OfficerRole.Secretary));
        await app.AreIntroduced((connection, this["connection"]), (connector, this["connector"]), (AdaId, this["self"]));

        async Task<Guid> Settle(string name, Guid chapterId, NewPerson? person = null)
        {
            var id = await app.Member(acme, person ?? new NewPerson { FirstName = "Grace", LastName = "Hopper", Email = $"ada.{Guid.NewGuid():N}@people.example" });
            _callers[name] = app.As(await app.Account(acme, id));
            await app.Belongs(acme, id, chapterId);
            return id;
        }

        async Task<Guid> IdOf(string name) => (await this[name].Get<Me>("/api/members/me")).Id;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Ada says something about herself, and who may see what.</summary>
    public async Task Says(Func<Dictionary<string, object?>, Dictionary<ProfileField, Audience>> says)
    {
        var profile = await this["self"].Get<Dictionary<string, object?>>("/api/members/me");
        profile["visibility"] = says(profile);
        await this["self"].Put("/api/members/me", profile);
        await app.Settled();
    }

    private sealed record Me(Guid Id);
}
