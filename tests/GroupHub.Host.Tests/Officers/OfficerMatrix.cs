using GroupHub.Chapters;
using static GroupHub.Chapters.OfficerRole;

namespace GroupHub.Host.Tests.Officers;

/// <summary>
/// Which officer may call which endpoint (R35). Every endpoint at which an office counts has a line here, the others are
/// in <see cref="NoOfficeCounts"/>; the test calls it as each officer, inside and outside of their chapters.
/// </summary>
internal static class OfficerMatrix
{
    private static readonly OfficerRole[] All = Enum.GetValues<OfficerRole>();
    private static readonly OfficerRole[] Leading = [President, VicePresident, Secretary];
    private static readonly OfficerRole[] RosterReaders = [President, VicePresident, Secretary, Treasurer, MembershipChair, Observer];
    private static readonly OfficerRole[] ApplicationReaders = [President, VicePresident, Secretary, MembershipChair, Observer];
    private static readonly OfficerRole[] Deciders = [President, VicePresident, MembershipChair];
    private static readonly OfficerRole[] DoorKeepers = [President, VicePresident, Secretary, MembershipChair];
    private static readonly OfficerRole[] Hosts = [President, VicePresident, Secretary, VisitorHost];

    private static readonly OfficerRole[] InvoiceReaders = [President, Treasurer, Observer];
    private static readonly OfficerRole[] Treasurers = [President, Treasurer];

    /// <summary>What belongs to the association as a whole is not a chapter officer's.</summary>
    private static readonly OfficerRole[] Nobody = [];

    /// <summary>A selection, and what is done with it, is there for whoever made it; their own tests make some.</summary>
    private static readonly OfficerRole[] OnlyItsOwner = [];

    public static IReadOnlyList<OfficerMatrixLine> Lines { get; } =
    [
        Get("api/chapters", All, place => $"?parentId={place.ParentId}", Outside.IsEmpty),
        Get("api/chapters/reach", All, _ => "?right=view", Outside.HasNoAddress),
        Get("api/chapters/{id:guid}", All, place => $"{place.ChapterId}"),
        Get("api/chapters/{id:guid}/members", All, place => $"{place.ChapterId}"),
        Get("api/chapters/{id:guid}/history", All, place => $"{place.ChapterId}"),
        Post("api/chapters", Leading, _ => "", place => new { requestId = place.NewId, parentId = place.ChapterId, name = $"Committee {place.NewId:N}", kind = "committee" }),
        Put("api/chapters/{id:guid}", Leading, place => $"{place.ChapterId}", place => new { name = $"Chapter {place.ChapterId:N}", kind = "chapter" }),
        Post("api/chapters/{id:guid}/move", Leading, place => $"{place.CommitteeId}", place => new { parentId = place.ChapterId }),
        Post("api/chapters/{id:guid}/close", Leading, place => $"{place.CommitteeId}", _ => new { lastDay = "2020-01-01" }),
        Post("api/chapters/{id:guid}/reopen", Leading, place => $"{place.CommitteeId}"),

        Get("api/chapters/offices", All, place => $"?chapterId={place.ChapterId}"),
        Post("api/chapters/offices", [President], _ => "", place => new { chapterId = place.CommitteeId, memberId = place.MemberId, role = "observer", from = "2026-01-01" }),
        Put("api/chapters/offices/{id:guid}/last-day", [President], place => $"{place.OfficeId}", _ => new { lastDay = "2040-01-01" }),
        Post("api/chapters/offices/{id:guid}/withdraw", [President], place => $"{place.OfficeId}"),

        Get("api/chapters/members/{memberId:guid}", All, place => $"{place.MemberId}"),
        Post("api/chapters/members/{memberId:guid}/transfer", Leading, place => $"{place.MemberId}", place => new { chapterId = place.ChapterId, expectedChapterId = place.ChapterId, effectiveOn = "2040-01-01" }),
        Post("api/chapters/members/{memberId:guid}/affiliations", Leading, place => $"{place.MemberId}", place => new { chapterId = place.CommitteeId, from = "2040-01-01" }),
        Put("api/chapters/members/{memberId:guid}/affiliations/{affiliationId:guid}/last-day", Leading, place => $"{place.MemberId}/{place.AffiliationId}", _ => new { lastDay = "2000-01-01" }),
        Post("api/chapters/members/{memberId:guid}/affiliations/{affiliationId:guid}/undo", Leading, place => $"{place.MemberId}/{place.EarlierAffiliationId}"),

        Get("api/members/{id:guid}", [President, VicePresident, Secretary, MembershipChair], place => $"{place.MemberId}"),
        Put("api/members/{id:guid}", [President, Secretary], place => $"{place.MemberId}", place => new { firstName = "Ada", lastName = "Inside", email = place.Email }),

        Get("api/console/todo", All, _ => "", Outside.HasNoAddress),
        Get("api/console/members", RosterReaders, place => $"?chapterId={place.ChapterId}"),
        Get("api/console/members/export", [President, Secretary], place => $"?chapterId={place.ChapterId}"),
        Get("api/console/members/towns", RosterReaders, _ => "", Outside.HasNoAddress),
        Get("api/console/members/chapters", RosterReaders, _ => "", Outside.HasNoAddress),

        Post("api/console/members/selections", RosterReaders, _ => "", place => new { requestId = place.NewId, memberIds = (Guid[])[place.MemberId] }, Outside.HasNoAddress),

        Get("api/console/members/groups", RosterReaders, _ => "", Outside.HasNoAddress),
        Post("api/console/members/groups", RosterReaders, _ => "", place => new { requestId = Guid.NewGuid(), name = $"{place.NewId}", chapterId = place.ChapterId }),
        Put("api/console/members/groups/{id:guid}", RosterReaders, place => $"{place.GroupId}", place => new { name = $"Group {place.NewId:N}" }),
        Delete("api/console/members/groups/{id:guid}", OnlyItsOwner, place => $"{place.NewId}"),

        Get("api/console/batches", RosterReaders, _ => "", Outside.HasNoAddress),
        Get("api/console/batches/{id:guid}/left-out", OnlyItsOwner, place => $"{place.NewId}"),
        Post("api/console/batches/{id:guid}/take-back", OnlyItsOwner, place => $"{place.NewId}"),
        Get("api/console/batches/moves/preview", OnlyItsOwner, place => $"?selectionId={place.NewId}&chapterId={place.ChapterId}&effectiveOn=2040-01-01"),
        Post("api/console/batches/moves", OnlyItsOwner, _ => "", place => new { requestId = place.NewId, selectionId = place.NewId, chapterId = place.ChapterId, effectiveOn = "2040-01-01" }),
        Get("api/console/batches/renewal-links/preview", OnlyItsOwner, place => $"?selectionId={place.NewId}"),
        Post("api/console/batches/renewal-links", OnlyItsOwner, _ => "", place => new { requestId = place.NewId, selectionId = place.NewId }),

        Get("api/dues/applications", ApplicationReaders, place => $"?chapterId={place.ChapterId}", Outside.IsEmpty),
        Post("api/dues/applications/{id:guid}/approve", Deciders, place => $"{place.ApplicationId}"),
        Post("api/dues/applications/by-hand", Deciders, _ => "", place => new { requestId = place.NewId, planId = place.PlanId, firstName = "Ada", lastName = "Door", email = $"{place.NewId:N}@door.example", chapterIds = new[] { place.ChapterId } }),
        Post("api/dues/applications/{id:guid}/reject", Deciders, place => $"{place.ApplicationId}", _ => new { reason = "So" }),

        Get("api/billing/invoices", InvoiceReaders, place => $"?filter={place.Email}", Outside.IsEmpty),
        Get("api/billing/invoices/{id:guid}/payments", InvoiceReaders, place => $"{place.PaidInvoiceId}"),
        Post("api/billing/invoices/{id:guid}/payments", Treasurers, place => $"{place.InvoiceId}", place => new { requestId = place.NewId, paidOn = OfficerPlace.Day.AddDays(-10), amount = OfficerPlace.Owed, reference = "Transfer" }),
        Get("api/billing/invoices/{id:guid}/receipt", InvoiceReaders, place => $"{place.PaidInvoiceId}"),
        Get("api/billing/refunds/{id:guid}/credit-note", InvoiceReaders, place => $"{place.RefundId}"),
        Post("api/billing/payments/{id:guid}/refunds", Treasurers, place => $"{place.PaymentId}", place => new { requestId = place.NewId, amount = OfficerPlace.Owed, reason = "Paid twice" }),

        Get("api/meetings", All, place => $"?chapterId={place.ChapterId}&from={OfficerPlace.Day:O}&to={OfficerPlace.Day.AddDays(1):O}", Outside.IsEmpty),
        Get("api/meetings/chapters", All, _ => "", Outside.HasNoAddress),
        Get("api/meetings/{id:guid}", All, place => $"{place.MeetingId}"),
        Get("api/meetings/{id:guid}/answers", All, place => $"{place.MeetingId}"),
        Post("api/meetings", Leading, _ => "", place => OfficerPlace.Plan(place.ChapterId) with { RequestId = place.NewId }),
        Post("api/meetings/preview", Leading, _ => "", place => OfficerPlace.Plan(place.ChapterId), Outside.HasNoAddress),
        Put("api/meetings/{id:guid}", Leading, place => $"{place.ChangingMeetingId}", place => OfficerPlace.Plan(place.ChapterId)),
        Post("api/meetings/{id:guid}/cancel", Leading, place => $"{place.ChangingMeetingId}", _ => new { reason = "Storm" }),
        Post("api/meetings/{id:guid}/reinstate", Leading, place => $"{place.ChangingMeetingId}"),

        Get("api/meetings/{id:guid}/sheet", DoorKeepers, place => $"{place.MeetingId}"),
        Put("api/meetings/{id:guid}/sheet", DoorKeepers, place => $"{place.MeetingId}", _ => new { lines = (object[])[] }),
        Post("api/meetings/{id:guid}/sheet/amend", DoorKeepers, place => $"{place.MeetingId}", place => new { lines = (object[])[new { line = new { memberId = place.MemberId, code = "present" } }], reason = "So" }),
        Get("api/meetings/{id:guid}/sheet/versions", All, place => $"{place.MeetingId}"),
        Post("api/meetings/{id:guid}/marks", DoorKeepers, place => $"{place.MeetingId}", place => new { marks = (object[])[new { requestId = place.NewId, memberId = place.MemberId, kind = "in", presence = "room", at = DateTime.UtcNow }] }),
        Post("api/meetings/{id:guid}/walk-ins", DoorKeepers, place => $"{place.MeetingId}", place => new { requestId = place.NewId, firstName = "Walks", lastName = "In" }),
        Put("api/meetings/{id:guid}/answers/{memberId:guid}", DoorKeepers, place => $"{place.MeetingId}/{place.MemberId}", _ => new { reply = "no" }),

        Get("api/meetings/visitors", Hosts, place => $"?chapterId={place.ChapterId}", Outside.IsEmpty),
        Post("api/meetings/visitors/{id:guid}/follow-up", Hosts, place => $"{place.VisitId}", _ => new { outcome = "interested" }),
        Delete("api/meetings/visitors/{id:guid}/follow-up", Hosts, place => $"{place.VisitId}"),
        Post("api/meetings/visitors/{id:guid}/ask-to-join", Hosts, place => $"{place.VisitId}"),
        Post("api/meetings/visitors/{id:guid}/forget", Hosts, place => $"{place.ForgottenVisitId}"),

        Get("api/meetings/leaves", DoorKeepers, place => $"?chapterId={place.ChapterId}&show=all", Outside.IsEmpty),
        Post("api/meetings/leaves", DoorKeepers, _ => "", place => new { requestId = place.NewId, memberId = place.MemberId, chapterId = place.ChapterId, from = OfficerPlace.Day.AddDays(90), to = OfficerPlace.Day.AddDays(91) }),
        Post("api/meetings/leaves/{id:guid}/approve", DoorKeepers, place => $"{place.LeaveId}"),
        Post("api/meetings/leaves/{id:guid}/decline", DoorKeepers, place => $"{place.LeaveId}", _ => new { answer = "So" }),
        Post("api/meetings/leaves/{id:guid}/end", DoorKeepers, place => $"{place.LeaveId}", _ => new { lastDay = OfficerPlace.Day.AddDays(8) }),
        Delete("api/meetings/leaves/{id:guid}/end", DoorKeepers, place => $"{place.LeaveId}"),
        Post("api/meetings/leaves/{id:guid}/withdrawal", DoorKeepers, place => $"{place.LeaveId}"),
        Delete("api/meetings/leaves/{id:guid}/withdrawal", DoorKeepers, place => $"{place.LeaveId}"),

        Get("api/communication/announcements", Leading, place => $"?chapterId={place.ChapterId}", Outside.IsEmpty),
        Get("api/communication/announcements/reach", Leading, _ => "", Outside.HasNoAddress),
        Get("api/communication/announcements/audience", Leading, place => $"?chapterId={place.ChapterId}"),
        Post("api/communication/announcements/preview", Leading, _ => "", _ => new { text = "So" }, Outside.HasNoAddress),
        Get("api/communication/announcements/{id:guid}", Leading, place => $"{place.AnnouncementId}"),
        Post("api/communication/announcements", Leading, _ => "", place => new { requestId = place.NewId, chapterId = place.ChapterId, subject = "News", text = "So" }),
        Put("api/communication/announcements/{id:guid}", Leading, place => $"{place.AnnouncementId}", place => new { chapterId = place.ChapterId, subject = "News", text = "So" }),
        Post("api/communication/announcements/{id:guid}/test", Leading, place => $"{place.AnnouncementId}"),
        Post("api/communication/announcements/{id:guid}/send", Leading, place => $"{place.AnnouncementId}"),
        Post("api/communication/announcements/{id:guid}/take-back", Leading, place => $"{place.AnnouncementId}"),
        Post("api/communication/announcements/{id:guid}/withdraw", Leading, place => $"{place.AnnouncementId}"),
        Post("api/communication/announcements/{id:guid}/reopen", Leading, place => $"{place.AnnouncementId}"),

        Get("api/meetings/absences", All, place => $"?chapterId={place.ChapterId}"),
        Get("api/meetings/absence-policies", All, _ => "", Outside.HasNoAddress),
        Put("api/meetings/absence-policies/{validFrom}", Nobody, _ => "2040-01-01", _ => new { rules = new { } }),
        Get("api/meetings/holidays", All, _ => "?year=2040", Outside.HasNoAddress),
        Get("api/meetings/holiday-regions", All, _ => "", Outside.HasNoAddress),
        Put("api/meetings/holiday-regions/usual", Leading, _ => "", place => new { chapterId = place.ChapterId, code = "DE-BY" }),
        Put("api/meetings/holidays/{date}", Nobody, _ => "2040-01-01", _ => new { name = "New Year" }),
        Delete("api/meetings/holidays/{date}", Nobody, _ => "2040-01-01"),
    ];

    private static OfficerMatrixLine Get(string endpoint, OfficerRole[] roles, Func<OfficerPlace, string> ids, Outside outside = Outside.IsRefused) =>
        new("GET", endpoint, roles, ids, null, outside);

    private static OfficerMatrixLine Post(string endpoint, OfficerRole[] roles, Func<OfficerPlace, string> ids, Func<OfficerPlace, object>? body = null, Outside outside = Outside.IsRefused) =>
        new("POST", endpoint, roles, ids, body ?? (_ => new { }), outside);

    private static OfficerMatrixLine Put(string endpoint, OfficerRole[] roles, Func<OfficerPlace, string> ids, Func<OfficerPlace, object> body) =>
        new("PUT", endpoint, roles, ids, body, Outside.IsRefused);

    private static OfficerMatrixLine Delete(string endpoint, OfficerRole[] roles, Func<OfficerPlace, string> ids) =>
        new("DELETE", endpoint, roles, ids, null, Outside.IsRefused);
}

/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Endpoint">As the controller writes its route.</param>
/// <param name="Roles">Who may.</param>
/// <param name="Ids">The ids that go into the route, between slashes; or a query, beginning with its question mark.</param>
/// <param name="Body">What is sent.</param>
/// <param name="Outside">What an officer gets who asks for another chapter's.</param>
internal sealed record OfficerMatrixLine(
    string Method, string Endpoint, OfficerRole[] Roles, Func<OfficerPlace, string> Ids, Func<OfficerPlace, object>? Body, Outside Outside)
{
    public string Name => $"{Method} {Endpoint}";

    public string AddressFor(OfficerPlace place)
    {
        var ids = Ids(place);
        if (ids.StartsWith('?')) return $"/{Endpoint}{ids}";
        return "/" + ids.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Endpoint, (route, id) =>
            route[..route.IndexOf('{', StringComparison.Ordinal)] + id + route[(route.IndexOf('}', StringComparison.Ordinal) + 1)..]);
    }
}

internal enum Outside
{
    /// <summary>Not found, or forbidden.</summary>
    IsRefused,

    /// <summary>A list without what lies outside.</summary>
    IsEmpty,

    /// <summary>Nothing says for which chapter it is asked; what comes back has nothing of another's.</summary>
    HasNoAddress,
}
