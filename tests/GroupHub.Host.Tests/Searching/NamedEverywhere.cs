using GroupHub.Chapters;
using GroupHub.Host.Tests.Isolation;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Searching;

/// <summary>Something of the same name in every list that can be searched.</summary>
internal sealed class NamedEverywhere(GroupHubApp app, Association at)
{
    public const string Name = $"{FirstName} {LastName}";

    private const string FirstName = "Jürgen", LastName = "Øster-Großmann";

    private readonly string _email = $"{Guid.NewGuid():N}@people.example";
    private readonly string _slug = $"jurgen-oster-grossmann-{Guid.NewGuid():N}"[..30];
    private Guid _chapter, _meeting;

    public TestUser User { get; private set; } = null!;

    private Caller Admin => app.As(at.Admin);

    public Guid IdFor(Door door) => door.Module == "meetings" ? _meeting : _chapter;

    /// <summary>The audit log knows an account by its address, the host an association by its own.</summary>
    public bool IsIn(string text) => ((string[])[Name, _slug, _email]).Any(text.Contains);

    public async Task WriteAsync()
    {
        _chapter = await app.Chapter(at, fields: new ChapterFields { Name = Name, IsPublic = true });
        var member = await app.Member(at, new NewPerson { FirstName = FirstName, LastName = LastName, Email = _email, Town = Name });
        User = await app.Account(at, member);
        await app.Belongs(at, member, _chapter);
        await app.Appoint(at, member, _chapter, OfficerRole.Secretary);
        await app.As(User).Post("/api/communication/announcements", new { requestId = Guid.NewGuid(), chapterId = _chapter, subject = Name, text = "So" });
        await ReferAsync();
        await MeetAsync(member);
        await JoinAsync();
        await Admin.Post("/api/identity/roles", new { name = Name });
        await app.Found(_slug);
        await app.Settled();
    }

    private async Task ReferAsync()
    {
        var other = await app.Member(at, new NewPerson { FirstName = "Ada", LastName = "Holm", Email = $"{Guid.NewGuid():N}@people.example" });
        await app.As(User).Post("/api/networking/referrals", new { requestId = Guid.NewGuid(), recipientId = other, personName = Name, need = "A garden" });
    }

    /// <summary>In a chapter of another name, which stands on every page of the meeting.</summary>
    private async Task MeetAsync(Guid member)
    {
        var mill = await app.Chapter(at);
        await app.Belongs(at, member, mill, isPrimary: false);
        _meeting = (await Admin.Post<Scheduled>("/api/meetings", new
        {
            requestId = Guid.NewGuid(), chapterId = mill, title = "Breakfast", place = "Old Mill", from = new TimeOnly(7, 0), minutes = 90,
            date = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-2), zone = "Europe/Berlin",
        })).MeetingId;
        await Admin.Post($"/api/meetings/{_meeting}/walk-ins", new { requestId = Guid.NewGuid(), firstName = FirstName, lastName = LastName });
    }

    /// <summary>An application and its invoice, of somebody else of that name.</summary>
    private async Task JoinAsync()
    {
        var applied = await app.Visitor(at).Post<Applied>("/api/dues/applications", new
        {
            requestId = Guid.NewGuid(), planId = await app.Plan(at, $"Plan {_slug}"), firstName = FirstName, lastName = LastName, email = $"a{_email}", consent = true,
        });
        using var paying = new FormUrlEncodedContent([new("action", "Pay")]);
        (await app.Visitor(at).Http.PostAsync(new Uri(applied.CheckoutUrl!).PathAndQuery, paying)).Dispose();
    }

    private sealed record Scheduled(Guid MeetingId);

    private sealed record Applied(string? CheckoutUrl);
}
