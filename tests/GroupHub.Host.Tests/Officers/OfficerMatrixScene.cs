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

    /// <summary>That of the member inside to a committee outside.</summary>
    internal Guid FurtherAffiliationId { get; private set; }

    public async Task EnsureAsync(GroupHubApp app, Association at)
    {
        if (_officers is not null) return;

        (Inside, Outside) = (await OfficerPlace.MakeAsync(app, at), await OfficerPlace.MakeAsync(app, at));
        FurtherAffiliationId = await BelongsOutsideTooAsync(app, at);
        var officers = new Dictionary<OfficerRole, TestUser>();
        foreach (var role in Enum.GetValues<OfficerRole>()) officers[role] = await app.Officer(at, Inside.ChapterId, role);
        _officers = officers;
    }

    private async Task<Guid> BelongsOutsideTooAsync(GroupHubApp app, Association at)
    {
        await app.Belongs(at, Inside.MemberId, Outside.CommitteeId, isPrimary: false);
        var belongs = await app.As(at.Admin).Get<Belongs>($"/api/chapters/members/{Inside.MemberId}");
        return belongs.Affiliations.Single(line => line.ChapterId == Outside.CommitteeId).Id;
    }

    private sealed record Belongs(IReadOnlyList<Line> Affiliations);

    private sealed record Line(Guid Id, Guid ChapterId);
}
