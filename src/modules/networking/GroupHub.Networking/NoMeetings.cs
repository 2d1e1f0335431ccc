using GroupHub.Meetings;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>An association that keeps no meetings: there are none, and nobody was at any.</summary>
[Dependency(TryRegister = true)]
[ExposeServices(typeof(IMeetings))]
internal sealed class NoMeetings : IMeetings, ITransientDependency
{
    public Task<IReadOnlyList<MeetingFacts>> GetAsync(IReadOnlyCollection<Guid> meetingIds, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<MeetingFacts>>([]);

    public Task<MeetingAttendance> GetAttendanceAsync(Guid meetingId, CancellationToken cancellation = default) =>
        Task.FromResult(new MeetingAttendance([], []));

    public Task<MeetingTodo> GetTodoAsync(CancellationToken cancellation = default) => Task.FromResult(new MeetingTodo(0, null, 0, null));
}
