using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>Lets a member's rights rest. The client's request id becomes the suspension's, so pressing twice suspends once.</summary>
public sealed record SuspendMember : ICommand
{
    public Guid MemberId { get; init; }
    public Guid RequestId { get; init; }

    /// <summary>Today, unless said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Until further notice, unless said.</summary>
    public DateOnly? To { get; init; }
    public string Reason { get; init; } = "";
}

internal sealed class SuspendMemberValidator : AbstractValidator<SuspendMember>
{
    public SuspendMemberValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Suspension.MaxReasonLength);
    }
}

internal sealed class SuspendMemberHandler(MembershipFile file, IAssociationClock clock) : CommandHandler<SuspendMember>
{
    public override async Task Handle(SuspendMember command, CancellationToken cancellation)
    {
        var from = command.From ?? await clock.GetTodayAsync();
        var membership = await file.OpenAsync(command.MemberId, cancellation);
        membership.Suspend(command.RequestId, new SuspensionFacts(from, command.To), command.Reason);
    }
}
