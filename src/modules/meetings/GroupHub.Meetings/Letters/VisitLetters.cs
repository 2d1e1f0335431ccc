using System.Globalization;
using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Letters;

/// <summary>What is written to visitors, and about them to those who are to look after them.</summary>
internal sealed class VisitLetters(
    IMailComposer mail,
    Addressees addressees,
    IRepository<Meeting, Guid> meetings,
    IMemberDirectory members,
    IOfficerRights rights,
    IAssociationLinks links) : ITransientDependency
{
    public async Task WriteAsync(
        string template, Visitor visitor, Visit visit, string? message, CancellationToken cancellation)
    {
        if (await addressees.OfAsync(visitor, visit) is not { } to) return;

        var meeting = await (await meetings.GetQueryableAsync()).AsNoTracking()
            .Include(m => m.Answers)
            .SingleAsync(m => m.Id == visit.MeetingId, cancellation);
        var answer = meeting.Answers.FirstOrDefault(a => a.VisitId == visit.Id);
        await mail.SendAsync(to.Email, template, to.Culture, new
        {
            to.FirstName,
            meeting.Details.Title,
            meeting.Details.Place,
            Link = answer is { HoldsSeat: true } ? meeting.Details.Link : null,
            When = meeting.WhenText(CultureInfo.GetCultureInfo(to.Culture)),
            IsWaiting = answer?.Seat == SeatState.Waiting,
            HostName = visit.HostId is { } host
                ? (await members.GetAsync([host], cancellation)).SingleOrDefault()?.Name
                : null,
            Message = message,
            to.Url,
        });
    }

    /// <summary>
    /// With the same key as any other letter: the form reads by it what the visitor has said of themselves.
    /// </summary>
    public async Task AskToJoinAsync(Visitor visitor, Visit visit)
    {
        if (visitor.Details.Email is not { } email) return;

        var url = await links.ToAsync($"/join?visit={visit.Id}&key={visit.IssueLink()}");
        await mail.SendAsync(email, "JoinInvitation", visitor.Culture, new { visitor.Details.FirstName, Url = url });
    }

    public async Task VisitsUsedUpAsync(Visitor visitor, VisitLimit limit)
    {
        if (visitor.Details.Email is not { } email) return;

        var url = await links.ToAsync("/join");
        await mail.SendAsync(
            email,
            "VisitsUsedUp",
            visitor.Culture,
            new { visitor.Details.FirstName, limit.Visits, limit.Months, Url = url });
    }

    /// <summary>
    /// To the host; where nobody has invited the visitor, to the officers who look after visitors there.
    /// </summary>
    public async Task AskForFollowUpAsync(Visitor visitor, Visit visit, int hours, CancellationToken cancellation)
    {
        var asked = visit.HostId is { } host ? [host]
            : visit.ChapterId is { } chapter
                ? await rights.ListMembersWithAsync(MeetingsPermissions.Visitors, chapter, cancellation)
                : [];
        var meeting = await meetings.GetAsync(visit.MeetingId, cancellationToken: cancellation);
        foreach (var memberId in asked)
        {
            var path = memberId == visit.HostId ? "/app/meetings/visitors" : "/app/console/visitors";
            if (await addressees.FindMemberAsync(memberId, path, cancellation) is { } to)
                await WriteTaskAsync(to, visitor, meeting, hours);
        }
    }

    private Task WriteTaskAsync(
        Addressee to,
        Visitor visitor,
        Meeting meeting,
        int hours) => mail.SendAsync(to.Email, "FollowUpTask", to.Culture, new
    {
        to.FirstName,
        VisitorName = visitor.Details.Name,
        visitor.Details.Company,
        visitor.Details.Phone,
        visitor.Details.Email,
        meeting.Details.Title,
        When = meeting.WhenText(CultureInfo.GetCultureInfo(to.Culture)),
        Hours = hours,
        to.Url,
    });
}
