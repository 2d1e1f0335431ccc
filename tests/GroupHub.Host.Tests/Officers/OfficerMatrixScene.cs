using GroupHub.Chapters;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Officers;

/// <summary>Two chapters alike, and an officer of each kind in one of them; made once, because it takes a while.</summary>
public sealed class OfficerMatrixScene
{
    private Dictionary<OfficerRole, TestUser>? _officers;

    public IReadOnlyDictionary<OfficerRole, TestUser> Officers => _officers!;

    internal OfficerPlace Inside { get; private set; } = null!;

    internal OfficerPlace Outside { get; private set; } = null!;

    public async Task EnsureAsync(GroupHubApp app, Association at)
    {
        if (_officers is not null) return;

        (Inside, Outside) = (await OfficerPlace.MakeAsync(app, at), await OfficerPlace.MakeAsync(app, at));
        var officers = new Dictionary<OfficerRole, TestUser>();
        foreach (var role in Enum.GetValues<OfficerRole>()) officers[role] = await app.Officer(at, Inside.ChapterId, role);
        _officers = officers;
    }
}
