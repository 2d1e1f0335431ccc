using FluentValidation;
using GroupHub.Administration.Batches;
using GroupHub.Administration.Domain;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>Writes to all of a selection who can renew today how they do it; to nobody twice within a day.</summary>
public sealed record SendRenewalLinks : ICommand<StartedBatch>
{
    public Guid RequestId { get; init; }
    public Guid SelectionId { get; init; }
}

internal sealed class SendRenewalLinksValidator : AbstractValidator<SendRenewalLinks>
{
    public SendRenewalLinksValidator() => RuleFor(c => c.RequestId).NotEmpty();
}

internal sealed class SendRenewalLinksHandler(BatchDesk desk) : ICommandHandler<SendRenewalLinks, StartedBatch>
{
    public Task<StartedBatch> Handle(SendRenewalLinks command, CancellationToken cancellation) =>
        desk.StartAsync(command.RequestId, command.SelectionId, new BatchOrder(BatchDeed.RenewalLink), cancellation);
}
