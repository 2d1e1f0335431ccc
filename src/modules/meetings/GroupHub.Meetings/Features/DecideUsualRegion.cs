using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>
/// New series of a chapter, or of the association as a whole, skip the public holidays of this region; what is planned
/// stays.
/// </summary>
public sealed record DecideUsualRegion : ICommand
{
    public Guid? ChapterId { get; init; }

    /// <summary>What holds above it, where absent.</summary>
    public string? Code { get; init; }
}

internal sealed class DecideUsualRegionValidator : AbstractValidator<DecideUsualRegion>
{
    public DecideUsualRegionValidator() => RuleFor(c => c.Code).MaximumLength(RegionalHolidays.MaxCodeLength);
}

internal sealed class DecideUsualRegionHandler(UsualRegions usual, OfficerReach reach)
    : CommandHandler<DecideUsualRegion>
{
    public override async Task Handle(DecideUsualRegion command, CancellationToken cancellation)
    {
        await reach.RequireAsync(MeetingsPermissions.Schedule, command.ChapterId, cancellation);
        await reach.RequireKnownAsync(command.ChapterId, cancellation);

        await usual.DecideAsync(command.ChapterId, command.Code.OrNothing(), cancellation);
    }
}
