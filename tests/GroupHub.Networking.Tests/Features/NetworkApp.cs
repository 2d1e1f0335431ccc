using GroupHub.Meetings;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GroupHub.Networking.Tests.Features;

/// <summary>The product with meetings that a test can make up.</summary>
public sealed class NetworkApp : GroupHubApp
{
    public FakeMeetings Meetings { get; } = new();

    protected override void StandIn(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<IMeetings>(Meetings));
}

/// <summary>Meetings as a test has made them up.</summary>
public sealed class FakeMeetings : IMeetings
{
    private readonly Dictionary<Guid, (MeetingFacts Facts, MeetingAttendance Attendance)> _meetings = [];

    public void Hold(MeetingFacts facts, MeetingAttendance attendance)
    {
        lock (_meetings) _meetings[facts.Id] = (facts, attendance);
    }

    public Task<IReadOnlyList<MeetingFacts>> GetAsync(IReadOnlyCollection<Guid> meetingIds, CancellationToken cancellation = default)
    {
        lock (_meetings) return Task.FromResult<IReadOnlyList<MeetingFacts>>([.. meetingIds.Where(_meetings.ContainsKey).Select(id => _meetings[id].Facts)]);
    }

    public Task<MeetingAttendance> GetAttendanceAsync(Guid meetingId, CancellationToken cancellation = default)
    {
        lock (_meetings) return Task.FromResult(_meetings[meetingId].Attendance);
    }

    public Task<MeetingTodo> GetTodoAsync(CancellationToken cancellation = default) => Task.FromResult(new MeetingTodo(0, null, 0, null, 0, null));
}
