using FluentValidation;
using GroupHub.Administration.Batches;
using GroupHub.Administration.Domain;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>
/// Moves all of a selection to another primary chapter from a day on, each by the rules of a single transfer (R33).
/// </summary>
public sealed record MoveMembers : ICommand<StartedBatch>
{
    public Guid RequestId { get; init; }
    public Guid SelectionId { get; init; }
    public Guid ChapterId { get; init; }

    /// <summary>First day there.</summary>
    public DateOnly EffectiveOn { get; init; }
}

internal sealed class MoveMembersValidator : AbstractValidator<MoveMembers>
{
    public MoveMembersValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.EffectiveOn).NotEmpty();
    }
}

internal sealed class MoveMembersHandler(BatchDesk desk) : ICommandHandler<MoveMembers, StartedBatch>
{
    public Task<StartedBatch> Handle(MoveMembers command, CancellationToken cancellation)
    {
        var order = new BatchOrder(BatchDeed.MoveChapter, command.ChapterId, command.EffectiveOn);
        return desk.StartAsync(command.RequestId, command.SelectionId, order, cancellation);
    }
}
