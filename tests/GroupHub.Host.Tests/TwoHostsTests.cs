using System.Diagnostics;
using System.Net;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests;

/// <summary>Two hosts on one database, with a Redis between them: what one decides the other follows within seconds.</summary>
public sealed class TwoHostsTests : IAsyncLifetime
{
    private const string Address = "/api/identity/users";

    /// <summary>What README promises, and a little for a machine that is busy.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(5 + 5);

    private GroupHubApp _one = null!;
    private GroupHubApp _other = null!;

    public async ValueTask InitializeAsync()
    {
        var redis = Environment.GetEnvironmentVariable("GROUPHUB_TEST_REDIS");
        Assert.SkipWhen(string.IsNullOrEmpty(redis), "GROUPHUB_TEST_REDIS names no server.");
        _one = await GroupHubApp.Start(new Dictionary<string, string> { ["Redis:Configuration"] = redis });
        _other = await _one.StartBeside();
    }

    public async ValueTask DisposeAsync()
    {
        if (_other is not null) await _other.DisposeAsync();
        if (_one is not null) await _one.DisposeAsync();
    }

    [Fact]
    public async Task A_permission_that_is_taken_away_on_one_is_refused_on_the_other()
    {
        var clerk = await AClerk();
        (await _other.As(clerk).Get(Address)).ShouldBe(HttpStatusCode.OK);

        await AllowAsync("clerk", isGranted: false);

        await Until(async () => await _other.As(clerk).Get(Address) == HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_decided_on_one_holds_there_at_once()
    {
        var clerk = await AClerk("registrar");
        (await _one.As(clerk).Get(Address)).ShouldBe(HttpStatusCode.OK);

        await AllowAsync("registrar", isGranted: false);

        (await _one.As(clerk).Get(Address)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<TestUser> AClerk(string role = "clerk")
    {
        var admin = _one.As(_one.Acme.Admin);
        var email = $"{role}@people.example";
        await admin.Post<object>("/api/identity/roles", new { name = role, isDefault = false, isPublic = true });
        await AllowAsync(role, isGranted: true);
        await admin.Post<object>(Address, new
        {
            userName = role, email, password = "Secret-2026", isActive = true, lockoutEnabled = true,
            name = "", surname = "", phoneNumber = "", roleNames = new[] { role },
        });
        return await _one.FindUser(_one.Acme.Id, _one.Acme.Slug, email);
    }

    private Task AllowAsync(string role, bool isGranted) => _one.As(_one.Acme.Admin).Put(
        $"/api/permission-management/permissions?providerName=R&providerKey={role}",
        new { permissions = new[] { new { name = "AbpIdentity.Users", isGranted } } });

    private static async Task Until(Func<Task<bool>> isSo)
    {
        for (var since = Stopwatch.StartNew(); !await isSo(); await Task.Delay(200, TestContext.Current.CancellationToken))
        {
            since.Elapsed.ShouldBeLessThan(Promised);
        }
    }
}
