using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

/// <summary>
/// The chapters in which the current user may do something, so that nobody is offered what would be refused.
/// </summary>
public sealed record ListChapterReach : ReachQuery, IQuery<ChapterReach>
{
    public ChapterRight Right { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<ChapterRight>))]
public enum ChapterRight
{
    View,
    Manage,
    AppointOfficers,
}

internal sealed class ListChapterReachValidator : ReachQueryValidator<ListChapterReach>
{
    public ListChapterReachValidator() => RuleFor(q => q.Right).IsInEnum();
}

internal sealed class ListChapterReachHandler(IOfficerRights rights, IChapters chapters)
    : IQueryHandler<ListChapterReach, ChapterReach>
{
    public async Task<ChapterReach> Handle(ListChapterReach query, CancellationToken cancellation) =>
        await chapters.ReachAsync(
            await rights.GetScopeAsync(PermissionOf(query.Right), cancellation), query, cancellation);

    private static string PermissionOf(ChapterRight right) => right switch
    {
        ChapterRight.Manage => ChaptersPermissions.Manage,
        ChapterRight.AppointOfficers => ChaptersPermissions.AppointOfficers,
        _ => ChaptersPermissions.View,
    };
}
