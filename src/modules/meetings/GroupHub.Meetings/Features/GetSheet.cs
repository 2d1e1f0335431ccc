using FluentValidation;
using GroupHub.Foundation;

namespace GroupHub.Meetings.Features;

/// <summary>
/// The sheet of a meeting; before anybody has marked anything, the people who are expected. Where they are more than
/// <see cref="SheetPage.Most"/>, the others are found by name.
/// </summary>
public sealed record GetSheet : IQuery<SheetPage>
{
    public Guid MeetingId { get; init; }

    /// <summary>A part of a name or a company.</summary>
    public string? Filter { get; init; }
}

internal sealed class GetSheetValidator : AbstractValidator<GetSheet>
{
    public GetSheetValidator() => RuleFor(q => q.Filter).MaximumLength(100);
}

internal sealed class GetSheetHandler(MeetingBook book, OfficerReach reach, SheetPages pages)
    : IQueryHandler<GetSheet, SheetPage>
{
    public async Task<SheetPage> Handle(GetSheet query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.MeetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.RecordAttendance, meeting.ChapterId, cancellation);
        return await pages.ShowAsync(meeting, query.Filter.OrNothing(), cancellation);
    }
}
