using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Chapters;
using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>The chapters in which the current user may do something with meetings.</summary>
public sealed record ListReach : ReachQuery, IQuery<ChapterReach>
{
    public MeetingRight Right { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<MeetingRight>))]
public enum MeetingRight
{
    View,
    Schedule,
    Visitors,
    RecordAttendance,
}

internal sealed class ListReachValidator : ReachQueryValidator<ListReach>
{
    public ListReachValidator() => RuleFor(q => q.Right).IsInEnum();
}

internal sealed class ListReachHandler(IOfficerRights rights, IChapters chapters)
    : IQueryHandler<ListReach, ChapterReach>
{
    public async Task<ChapterReach> Handle(ListReach query, CancellationToken cancellation) =>
        await chapters.ReachAsync(
            await rights.GetScopeAsync(PermissionOf(query.Right), cancellation), query, cancellation);

    private static string PermissionOf(MeetingRight right) => right switch
    {
        MeetingRight.Schedule => MeetingsPermissions.Schedule,
        MeetingRight.Visitors => MeetingsPermissions.Visitors,
        MeetingRight.RecordAttendance => MeetingsPermissions.RecordAttendance,
        _ => MeetingsPermissions.View,
    };
}
