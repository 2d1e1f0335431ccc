using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Plans a meeting, or as many as a rule says. The same request twice plans them once.</summary>
public sealed record ScheduleMeetings : MeetingPlan, ICommand<ScheduledMeetings>
{
    public Guid RequestId { get; init; }

    /// <summary>The association as a whole where absent.</summary>
    public Guid? ChapterId { get; init; }
}

/// <param name="SeriesId">The series.</param>
/// <param name="MeetingId">Its first meeting.</param>
public sealed record ScheduledMeetings(Guid SeriesId, Guid MeetingId);

internal sealed class ScheduleMeetingsValidator : MeetingPlanValidator<ScheduleMeetings>
{
    public ScheduleMeetingsValidator() => RuleFor(c => c.RequestId).NotEmpty();
}

internal sealed class ScheduleMeetingsHandler(
    IRepository<MeetingSeries, Guid> series,
    OfficerReach reach,
    IGuidGenerator guids,
    IClock clock) : ICommandHandler<ScheduleMeetings, ScheduledMeetings>
{
    public async Task<ScheduledMeetings> Handle(ScheduleMeetings command, CancellationToken cancellation)
    {
        await reach.RequireAsync(MeetingsPermissions.Schedule, command.ChapterId, cancellation);
        await reach.RequireKnownAsync(command.ChapterId, cancellation);

        var planned = await series.FirstOrDefaultAsync(known => known.RequestId == command.RequestId, cancellation)
            ?? await series.InsertAsync(
                MeetingSeries.Plan(guids.Create(), command.RequestId, command.ChapterId, command.Series, clock.Now),
                autoSave: true,
                cancellation);
        return new ScheduledMeetings(planned.Id, OccurrenceId.Of(planned.Key, planned.Time.Date));
    }
}
