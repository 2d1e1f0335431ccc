using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
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

internal sealed class RejectApplicationHandler(IRepository<Application, Guid> applications, IClock clock) : CommandHandler<RejectApplication>
{
    public override async Task Handle(RejectApplication command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.Id, cancellationToken: cancellation);
        application.Reject(command.Reason, clock.Now);
    }
}
