using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Meetings.Features;

/// <summary>Absences are counted like this from a day on; meetings before it keep the weight they had (R40).</summary>
public sealed record DecideAbsencePolicy : ICommand
{
    public DateOnly ValidFrom { get; init; }
    public AbsenceRules Rules { get; init; } = new();
}

internal sealed class DecideAbsencePolicyValidator : AbstractValidator<DecideAbsencePolicy>
{
    public DecideAbsencePolicyValidator()
    {
        RuleFor(c => c.Rules).NotNull();
    }
}

internal sealed class DecideAbsencePolicyHandler(
    IRepository<AbsencePolicy, Guid> policies, OfficerReach reach, IGuidGenerator guids)
    : CommandHandler<DecideAbsencePolicy>
{
    public override async Task Handle(DecideAbsencePolicy command, CancellationToken cancellation)
    {
        await reach.RequireAsync(MeetingsPermissions.Schedule, chapterId: null, cancellation);

        var known = await policies.FirstOrDefaultAsync(policy => policy.ValidFrom == command.ValidFrom, cancellation);
        if (known is not null) known.Revise(command.Rules);
        else await policies.InsertAsync(
            AbsencePolicy.From(guids.Create(), command.ValidFrom, command.Rules), cancellationToken: cancellation);
    }
}
