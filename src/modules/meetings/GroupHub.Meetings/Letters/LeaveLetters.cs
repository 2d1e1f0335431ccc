using System.Globalization;
using GroupHub.Chapters;
using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Mail;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings.Letters;

/// <summary>What is written about leaves. Kind and reason stand in no letter: others read mailboxes too.</summary>
internal sealed class LeaveLetters(
    IMailComposer mail,
    Addressees addressees,
    IMemberDirectory members,
    IOfficerRights rights,
    IChapters chapters) : ITransientDependency
{
    /// <summary>To those who can decide there; the member does not decide about themselves.</summary>
    public async Task AskOfficersAsync(Leave leave, CancellationToken cancellation)
    {
        var deciding = await rights.ListMembersWithAsync(
            MeetingsPermissions.RecordAttendance, leave.ChapterId, cancellation);
        foreach (var officer in deciding.Where(id => id != leave.MemberId))
        {
            if (await addressees.FindMemberAsync(officer, "/app/console/meetings/leaves", cancellation) is { } to)
                await WriteAsync(to, "LeaveAsked", leave, cancellation);
        }
    }

    public async Task TellMemberAsync(string template, Leave leave, CancellationToken cancellation)
    {
        if (await addressees.FindMemberAsync(leave.MemberId, "/app/meetings/leaves", cancellation) is { } to)
            await WriteAsync(to, template, leave, cancellation);
    }

    private async Task WriteAsync(Addressee to, string template, Leave leave, CancellationToken cancellation)
    {
        var culture = CultureInfo.GetCultureInfo(to.Culture);
        await mail.SendAsync(to.Email, template, to.Culture, new
        {
            to.FirstName,
            MemberName = (await members.GetAsync([leave.MemberId], cancellation)).SingleOrDefault()?.Name,
            ChapterName = (await chapters.GetAsync([leave.ChapterId], cancellation)).SingleOrDefault()?.Name,
            From = leave.From.ToLongText(culture),
            To = leave.LastDay.ToLongText(culture),
            leave.Answer,
            to.Url,
        });
    }
}
