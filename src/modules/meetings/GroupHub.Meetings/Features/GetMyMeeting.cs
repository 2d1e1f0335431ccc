using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>One meeting, for a member whom it is open to.</summary>
public sealed record GetMyMeeting(Guid Id) : IQuery<MyMeeting>;

internal sealed class GetMyMeetingHandler(OpenMeetings open, MyMeetings mine) : IQueryHandler<GetMyMeeting, MyMeeting>
{
    public async Task<MyMeeting> Handle(GetMyMeeting query, CancellationToken cancellation)
    {
        var (meeting, reader) = await open.GetAsync(query.Id, cancellation);
        return (await mine.ShowAsync([meeting], reader.Member.Id, reader.Belonging, cancellation))[0];
    }
}
