using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Host.Tests.Officers;

/// <summary>A chapter with one of everything that an officer could see or change there.</summary>
internal sealed record OfficerPlace
{
    public required Guid ParentId { get; init; }
    public required Guid ChapterId { get; init; }
    public required Guid CommitteeId { get; init; }
    public required Guid MemberId { get; init; }
    public required string Email { get; init; }
    public required Guid AffiliationId { get; init; }
    public required Guid EarlierAffiliationId { get; init; }
    public required Guid OfficeId { get; init; }
    public required Guid GroupId { get; init; }
    public required Guid PlanId { get; init; }
    public required Guid ApplicationId { get; init; }
    public required Guid MeetingId { get; init; }
    public required Guid ChangingMeetingId { get; init; }
    public required Guid VisitId { get; init; }
    public required Guid ForgottenVisitId { get; init; }
    public required Guid LeaveId { get; init; }

    public required Guid AnnouncementId { get; init; }

    public required Guid InvoiceId { get; init; }
    public required Guid PaidInvoiceId { get; init; }
    public required Guid PaymentId { get; init; }
    public required Guid RefundId { get; init; }

    public static Money Owed { get; } = new(100_00, "EUR");

    public Guid NewId { get; } = Guid.NewGuid();

    /// <summary>What must not appear in an answer to somebody from elsewhere.</summary>
    public IEnumerable<string> Marks => ((Guid[])[ChapterId, CommitteeId, MemberId, AffiliationId, OfficeId, ApplicationId, MeetingId, VisitId, LeaveId, GroupId, AnnouncementId, InvoiceId, PaidInvoiceId, PaymentId, RefundId]).Select(id => id.ToString()).Append(Email).Append(Town);

    private string Town => $"Town {ChapterId:N}";

    public static async Task<OfficerPlace> MakeAsync(GroupHubApp app, Association at)
    {
        var parent = await app.Chapter(at);
        var chapter = await app.Chapter(at, parent);
        var committee = await app.Chapter(at, chapter, new ChapterFields { Kind = ChapterKind.Committee });
        var email = $"ada.{Guid.NewGuid():N}@people.example";
        var member = await app.Member(at, new NewPerson { FirstName = "Ada", LastName = "Inside", Email = email, Town = $"Town {chapter:N}" });
        await app.Belongs(at, member, committee, isPrimary: true);
        await app.Belongs(at, member, chapter, from: (await app.Today(at)).AddDays(-5));
        var office = await app.Appoint(at, member, committee, OfficerRole.VisitorHost);
        var belongs = await app.As(at.Admin).Get<Belongs>($"/api/chapters/members/{member}");
        var meeting = await ScheduleAsync(app, at, chapter);
        var plan = await OfferAsync(app, at);
        var (paidInvoice, payment) = await PaidAsync(app, at, member, email);
        return new OfficerPlace
        {
            ParentId = parent, ChapterId = chapter, CommitteeId = committee, MemberId = member, Email = email,
            AffiliationId = belongs.Affiliations[0].Id, EarlierAffiliationId = belongs.Affiliations[1].Id,
            OfficeId = office, PlanId = plan, ApplicationId = await ApplyAsync(app, at, chapter, plan),
            MeetingId = meeting, ChangingMeetingId = await ScheduleAsync(app, at, chapter),
            VisitId = await VisitAsync(app, at, meeting), ForgottenVisitId = await VisitAsync(app, at, meeting),
            LeaveId = await LeaveAsync(app, at, chapter, member),
            GroupId = await SaveAsync(app, at, chapter),
            AnnouncementId = await WriteAsync(app, at, chapter),
            InvoiceId = await BillAsync(app, at, member, email), PaidInvoiceId = paidInvoice, PaymentId = payment, RefundId = await RefundedAsync(app, at, member, email),
        };
    }

    /// <summary>When meetings are: some days from now.</summary>
    public static DateOnly Day { get; } = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(7);

    public static MeetingOf Plan(Guid chapterId) => new(
        chapterId, "Breakfast", Day, new TimeOnly(7, 0), Minutes: 90, "Europe/Berlin", IsPublic: true);

    private static async Task<Guid> ScheduleAsync(GroupHubApp app, Association at, Guid chapter) =>
        (await app.As(at.Admin).Post<Scheduled>("/api/meetings", Plan(chapter) with { RequestId = Guid.NewGuid() })).MeetingId;

    private static async Task<Guid> VisitAsync(GroupHubApp app, Association at, Guid meeting)
    {
        var email = $"{Guid.NewGuid():N}@people.example";
        await app.Visitor(at).Post($"/api/meetings/public/{meeting}/visits", new { firstName = "Karl", lastName = "Comes", email, consent = true });
        return (await app.As(at.Admin).Get<Visits>($"/api/meetings/visitors?show=expected&filter={email}")).Items.Single().VisitId;
    }

    private static async Task<Guid> LeaveAsync(GroupHubApp app, Association at, Guid chapter, Guid member)
    {
        var leave = new { requestId = Guid.NewGuid(), memberId = member, chapterId = chapter, from = Day.AddDays(7), to = Day.AddDays(10) };
        return (await app.As(at.Admin).Post<Change>("/api/meetings/leaves", leave)).LeaveId;
    }

    private static async Task<Guid> OfferAsync(GroupHubApp app, Association at)
    {
        var plan = new NewPlan { Name = $"Plan {Guid.NewGuid():N}", Price = new Money(100_00, "EUR"), NeedsApproval = true, Approver = Approver.Chapter };
        return (await app.As(at.Admin).Post<WithId>("/api/dues/plans", plan)).Id;
    }

    private static async Task<Guid> ApplyAsync(GroupHubApp app, Association at, Guid chapter, Guid planId)
    {
        var form = new { requestId = Guid.NewGuid(), planId, firstName = "Grace", lastName = "Waits", email = $"{Guid.NewGuid():N}@people.example", consent = true, chapterIds = (Guid[])[chapter] };
        return (await app.Visitor(at).Post<Receipt>("/api/dues/applications", form)).ApplicationId;
    }

    private static async Task<Guid> SaveAsync(GroupHubApp app, Association at, Guid chapter) => (await app.As(at.Admin).Post<WithId>(
        "/api/console/members/groups", new { requestId = Guid.NewGuid(), name = $"Group {chapter:N}", chapterId = chapter })).Id;

    private static async Task<Guid> WriteAsync(GroupHubApp app, Association at, Guid chapter) => (await app.As(at.Admin).Post<WithId>(
        "/api/communication/announcements", new { requestId = Guid.NewGuid(), chapterId = chapter, subject = "News", text = "So" })).Id;

    private static Task<Guid> BillAsync(GroupHubApp app, Association at, Guid memberId, string email) => app.In(at, services =>
        services.GetRequiredService<IBilling>().DraftAsync(new NewInvoice
        {
            RequestKey = $"{Guid.NewGuid()}", Purpose = "membership", PurposeId = memberId, PayerName = "Ada Inside", PayerEmail = email,
            Culture = "en", Lines = [new NewInvoiceLine("dues", "Member", null, Owed)], DueOn = Day,
        }));

    private static async Task<(Guid InvoiceId, Guid PaymentId)> PaidAsync(GroupHubApp app, Association at, Guid memberId, string email)
    {
        var invoice = await BillAsync(app, at, memberId, email);
        var payments = $"/api/billing/invoices/{invoice}/payments";
        await app.As(at.Admin).Post(payments, new { requestId = Guid.NewGuid(), paidOn = Day.AddDays(-10), amount = Owed, reference = "Transfer" });
        return (invoice, (await app.As(at.Admin).Get<IReadOnlyList<WithId>>(payments)).Single().Id);
    }

    private static async Task<Guid> RefundedAsync(GroupHubApp app, Association at, Guid memberId, string email)
    {
        var (invoice, payment) = await PaidAsync(app, at, memberId, email);
        await app.As(at.Admin).Post($"/api/billing/payments/{payment}/refunds", new { requestId = Guid.NewGuid(), amount = Owed, reason = "Moved away" });
        return (await app.As(at.Admin).Get<IReadOnlyList<Paid>>($"/api/billing/invoices/{invoice}/payments")).Single().Refunds.Single().Id;
    }

    private sealed record WithId(Guid Id);

    private sealed record Paid(IReadOnlyList<WithId> Refunds);

    private sealed record Scheduled(Guid MeetingId);

    private sealed record Visits(IReadOnlyList<Visit> Items);

    private sealed record Visit(Guid VisitId);

    private sealed record Change(Guid LeaveId);

    private sealed record Receipt(Guid ApplicationId);

    private sealed record Belongs(IReadOnlyList<WithId> Affiliations);
}

/// <summary>What is sent to schedule a meeting.</summary>
internal sealed record MeetingOf(Guid ChapterId, string Title, DateOnly Date, TimeOnly From, int Minutes, string Zone, bool IsPublic, string Place = "Town hall")
{
    public Guid RequestId { get; init; }
}
