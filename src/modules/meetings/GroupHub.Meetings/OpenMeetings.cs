using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Meetings;

/// <summary>
/// A meeting, for the signed-in member, where it is open to them: their own, the association's, and what visitors may
/// see.
/// </summary>
internal sealed class OpenMeetings(OwnProfile own, MeetingBook book, MemberChapters chapters) : ITransientDependency
{
    public async Task<(Meeting Meeting, OwnView Reader)> GetAsync(Guid id, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var meeting = await book.GetAsync(id, cancellation);
        var belonging = await chapters.GetAsync(member.Id, cancellation);
        return meeting.Details.IsPublic || belonging.Covers(meeting)
            ? (meeting, new(member, belonging))
            : throw new EntityNotFoundException(typeof(Meeting), id);
    }
}

/// <param name="Member">Who looks.</param>
/// <param name="Belonging">Whose meetings are theirs.</param>
internal sealed record OwnView(MemberProfile Member, Belonging Belonging);
