using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>"I'll send you…", a one-to-one, thanks: captured with a tap. Sending it again changes nothing.</summary>
public sealed record PlanFollowUp : ICommand<PlannedItem>
{
    public Guid RequestId { get; init; }

    /// <summary>The colleague; or else the follow-up this one grows out of, which a visitor has only.</summary>
    public Guid? MemberId { get; init; }

    /// <summary>The follow-up it grows out of; it is done with that.</summary>
    public Guid? FromId { get; init; }
    public FollowUpKind Kind { get; init; } = FollowUpKind.Promise;
    public string? Text { get; init; }

    /// <summary>Two days from now for thanks, a week for everything else, where absent.</summary>
    public DateOnly? DueOn { get; init; }
}

public sealed record PlannedItem(Guid Id, DateOnly DueOn);

internal sealed class PlanFollowUpValidator : AbstractValidator<PlanFollowUp>
{
    public PlanFollowUpValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.MemberId).NotEmpty().When(c => c.FromId is null);
        RuleFor(c => c.Kind).Must(kind => kind is FollowUpKind.Promise or FollowUpKind.OneToOne or FollowUpKind.Thanks);
        RuleFor(c => c.Text).NotEmpty().When(c => c.Kind == FollowUpKind.Promise);
        RuleFor(c => c.Text).MaximumLength(FollowUp.MaxTextLength);
    }
}

internal sealed class PlanFollowUpHandler(
    Book<FollowUp> followUps,
    FollowUpDesk desk,
    Acquaintances acquaintances,
    IAssociationClock calendar,
    IGuidGenerator guids) : ICommandHandler<PlanFollowUp, PlannedItem>
{
    private const int Week = 7;

    public async Task<PlannedItem> Handle(PlanFollowUp command, CancellationToken cancellation)
    {
        var key = $"plan:{command.RequestId:N}";
        if (await followUps.FindAsync(item => item.Key == key, cancellation) is { } known)
            return new PlannedItem(known.Id, known.DueOn);

        if (command.MemberId is { } memberId) await acquaintances.RequireAsync(memberId, cancellation);
        var from = command.FromId is { } fromId ? await followUps.GetAsync(fromId, cancellation) : null;
        var plan = Plan(command, key, from, await calendar.GetTodayAsync());

        var planned = await followUps.AddAsync(
            FollowUp.Plan(guids.Create(), await desk.OwnerAsync(cancellation), plan), cancellation);
        if (from is { State: FollowUpState.Open, Kind: FollowUpKind.FirstMet or FollowUpKind.VisitorHosted })
            await desk.FinishAsync(from, cancellation);
        return new PlannedItem(planned.Id, planned.DueOn);
    }

    private static PlannedFollowUp Plan(PlanFollowUp command, string key, FollowUp? from, DateOnly today) =>
        new(
            command.Kind,
            key,
            today,
            command.DueOn ?? today.AddDays(command.Kind == FollowUpKind.Thanks ? PlannedFollowUp.ThanksDays : Week))
        {
            PersonId = command.MemberId ?? from?.PersonId,
            VisitorName = from?.VisitorName,
            MeetingId = from?.MeetingId,
            Text = command.Text,
        };
}
