using System.Net;
using System.Text.RegularExpressions;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>What visitors, their hosts and officers do, for the tests of visits.</summary>
public abstract partial class VisitsTest(GroupHubApp app) : MeetingsTest(app)
{
    private protected const string Public = $"{Path}/public";
    private protected const string Officers = $"{Path}/visitors";

    private protected static DateTime Instant => TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>A meeting open to visitors that has begun just now.</summary>
    private protected async Task<Guid> Begun(Guid chapterId)
    {
        var begun = Instant.AddMinutes(-1);
        var plan = Lunch(chapterId) with { Date = DateOnly.FromDateTime(begun), From = new TimeOnly(begun.Hour, begun.Minute), Zone = "UTC", Minutes = 180, IsPublic = true };
        return (await Schedule(plan)).MeetingId;
    }

    private protected static RegisterVisit Form(string email) => new() { FirstName = "Ada", LastName = "Byron", Email = email, Consent = true };

    private protected Task<VisitReceipt> Register(Guid meeting, RegisterVisit form) => Visitor.Post<VisitReceipt>($"{Public}/{meeting}/visits", form);

    private protected async Task<MyVisitor> Invite(ChapterMember host, Guid meeting, string email, string? message = null)
    {
        var visitor = await As(host.User).Post<MyVisitor>($"{Path}/mine/{meeting}/visitors", new { firstName = "Priya", email, message });
        await App.Settled();
        return visitor;
    }

    private protected Task<Refusal> Refused(ChapterMember host, Guid meeting, string email) =>
        As(host.User).PostAndFail($"{Path}/mine/{meeting}/visitors", new { firstName = "Priya", email });

    private protected Task<SheetReceipt> WalkIn(Guid meeting, Guid request) =>
        Admin.Post<SheetReceipt>($"{Path}/{meeting}/walk-ins", new { requestId = request, firstName = "Walter", lastName = "Walk" });

    private protected Task<VisitPage> VisitOf(Guid visitId, string key) => Visitor.Get<VisitPage>($"{Public}/visits/{visitId}?key={key}");

    private protected async Task<IReadOnlyList<VisitRow>> Visitors(string show, Guid meeting) =>
        (await Admin.Get<PagedResultDto<VisitRow>>($"{Officers}?show={show}&meetingId={meeting}")).Items;

    private protected (string Subject, string Body) Mail(string to, string subject)
    {
        var mail = App.Mails.To(to).LastOrDefault(mail => mail.Subject!.Contains(subject));
        mail.ShouldNotBeNull($"{to} has no mail about “{subject}”");
        return (mail.Subject!, mail.HtmlBody!);
    }

    private protected static (Guid VisitId, string Key) VisitIn(string body)
    {
        var link = LinksIn(body).First(url => url.Contains("/visits/"));
        var address = new Uri(link);
        return (Guid.Parse(address.Segments[^1]), address.Query["?key=".Length..]);
    }

    private protected static IEnumerable<string> LinksIn(string body) => Link().Matches(body).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
