using GroupHub.Chapters;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Host.Tests.Isolation;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Host.Tests.Removal;

/// <summary>A member who has been through everything, and of whom something is written wherever something can be.</summary>
internal sealed class SomebodyEverywhere(GroupHubApp app, Association at)
{
    public const string FirstName = "Zebedia";
    public const string LastName = "Quillfeather";
    public const string Phone = "9018207731";

    private const string About = $"{FirstName} {LastName} said so";

    private static readonly string[] KeysOfPeople =
        ["OwnerId", "OtherId", "PersonId", "GiverId", "RecipientId", "RequesterId", "ConnectorId", "TargetId", "AskerId", "HelperId", "AuthorId", "ReaderId"];

    public string Email { get; } = $"zq{Guid.NewGuid():N}@people.example";

    public Guid Id { get; private set; }

    public TestUser User { get; private set; } = null!;

    private Caller Admin => app.As(at.Admin);

    public async Task LiveAsync()
    {
        var chapter = await app.Chapter(at);
        var (coming, past) = (await ScheduleAsync(chapter, days: 7), await ScheduleAsync(chapter, days: -2));
        await app.Visitor(at).Post($"/api/meetings/public/{coming}/visits", new { firstName = FirstName, lastName = LastName, email = Email, phone = Phone, consent = true });
        await JoinAsync();
        await app.Belongs(at, Id, chapter);
        await app.Appoint(at, Id, chapter, OfficerRole.Secretary);
        await DescribeAsync();
        await app.As(User).Put($"/api/meetings/mine/{coming}/answer", new { reply = "yes", note = About });
        await app.As(User).Post("/api/directory/searches", new { requestId = Guid.NewGuid(), name = LastName, query = FirstName });
        await app.As(User).Put("/api/communication/choices", new { stream = "chapter", isOn = false });
        await app.As(User).Post("/api/communication/announcements", new { requestId = Guid.NewGuid(), chapterId = chapter, subject = "News", text = "So" });
        await app.As(User).Post("/api/meetings/mine/leaves", new { requestId = Guid.NewGuid(), chapterId = chapter, from = InDays(20), to = InDays(25), reason = About });
        await AttendAsync(past);
        await app.In(at, WriteToNetworkAsync);
        await GiveBackAsync();
        await Admin.Http.GetStringAsync("/api/console/members/export");
        await Admin.Post($"/api/dues/members/{Id}/suspensions", new { requestId = Guid.NewGuid(), reason = About });
        await Admin.Put($"/api/dues/members/{Id}/expulsion", new { effective = InDays(30), reason = About });
        await app.Settled();
    }

    public Task<WithState> ApplyAsync(Guid planId) => app.Visitor(at).Post<WithState>("/api/dues/applications", new
    {
        requestId = Guid.NewGuid(), planId, firstName = FirstName, lastName = LastName, email = Email, phone = Phone, message = About, consent = true,
    });

    public async Task<Guid> OfferAsync() =>
        (await Admin.Post<WithId>("/api/dues/plans", new NewPlan { Name = $"Plan {Guid.NewGuid():N}", Price = new Money(100_00, "EUR") })).Id;

    /// <summary>Until an expulsion takes effect, answers to meetings before that day stay.</summary>
    private static DateOnly InDays(int days) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(days);

    private async Task<Guid> ScheduleAsync(Guid chapterId, int days) => (await Admin.Post<Scheduled>("/api/meetings", new
    {
        requestId = Guid.NewGuid(), chapterId, title = "Breakfast", place = "Old Mill", date = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(days), from = new TimeOnly(7, 0),
        minutes = 90, zone = "Europe/Berlin", isPublic = true,
    })).MeetingId;

    /// <summary>With a second form that nobody has paid.</summary>
    private async Task JoinAsync()
    {
        var plan = await OfferAsync();
        await ApplyAsync(plan);
        using var paying = new FormUrlEncodedContent([new("action", "Pay")]);
        (await app.Visitor(at).Http.PostAsync(new Uri((await ApplyAsync(plan)).CheckoutUrl!).PathAndQuery, paying)).Dispose();
        await app.Settled();
        User = await app.FindUser(at.Id, at.Slug, Email);
        Id = (await app.As(User).Get<WithId>("/api/members/me")).Id;
    }

    private Task DescribeAsync() => Admin.Put($"/api/members/{Id}", new
    {
        firstName = FirstName, lastName = LastName, email = Email, phone = $"+49 30 {Phone}", about = About, company = LastName, industries = (string[])[LastName],
    });

    private async Task AttendAsync(Guid meeting)
    {
        object lines = (object[])[new { line = new { memberId = Id, code = "absent", note = About } }];
        await Admin.Put($"/api/meetings/{meeting}/sheet", new { lines, submit = true });
        var seen = (await Admin.Get<Sheet>($"/api/meetings/{meeting}/sheet")).Rows.Single(row => row.MemberId == Id).MarkedAt;
        object amended = (object[])[new { line = new { memberId = Id, code = "present", note = About }, seen }];
        await Admin.Post($"/api/meetings/{meeting}/sheet/amend", new { lines = amended, reason = "A mistake" });
    }

    private async Task GiveBackAsync()
    {
        var invoice = (await Admin.Get<Page<WithId>>($"/api/billing/invoices?filter={Email}&status=paid")).Items.Single();
        var payment = (await Admin.Get<WithId[]>($"/api/billing/invoices/{invoice.Id}/payments")).Single();
        await Admin.Post($"/api/billing/payments/{payment.Id}/refunds", new { requestId = Guid.NewGuid(), amount = new Money(1_00, "EUR"), reason = About });
    }

    /// <summary>A row in every table of a module in which nobody but a member writes.</summary>
    private async Task<int> WriteToNetworkAsync(IServiceProvider services)
    {
        var context = await services.GetContextAsync();
        OneRowOfEverything.AddTo(context, [.. ModuleTables.In(context.Model).Where(type => type.ClrType.Assembly.GetName().Name == "GroupHub.Networking")], Say);
        return await context.SaveChangesAsync();
    }

    private object? Say(IProperty property)
    {
        if (property.ClrType == typeof(string)) return About[..Math.Min(About.Length, property.GetMaxLength() ?? About.Length)];
        return KeysOfPeople.Contains(property.Name) ? Id : null;
    }

    internal sealed record WithState(Guid ApplicationId, string? CheckoutUrl);

    private sealed record WithId(Guid Id);

    private sealed record Page<T>(IReadOnlyList<T> Items);

    private sealed record Scheduled(Guid MeetingId);

    private sealed record Sheet(IReadOnlyList<SheetLine> Rows);

    private sealed record SheetLine(Guid? MemberId, DateTime? MarkedAt);
}
