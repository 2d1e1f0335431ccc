using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Dues.Features;

public sealed record RejectApplication : ICommand
{
    public Guid Id { get; init; }

    /// <summary>Sent to the applicant as it stands.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class RejectApplicationValidator : AbstractValidator<RejectApplication>
{
    public RejectApplicationValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Application.MaxReasonLength);
}

internal sealed class RejectApplicationHandler(ApplicationReach reach, IClock clock) : CommandHandler<RejectApplication>
{
    public override async Task Handle(RejectApplication command, CancellationToken cancellation)
    {
        var (application, _) = await reach.OpenToDecideAsync(command.Id, cancellation);
        application.Reject(command.Reason, clock.Now);
    }
}
