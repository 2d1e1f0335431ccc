using FluentValidation;
using GroupHub.Chapters.Belonging;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

/// <summary>Moves somebody to another primary chapter from a day on (R33). Asked twice, it is one move.</summary>
public sealed record TransferMember : ICommand<MemberChapters>
{
    public Guid MemberId { get; init; }

    /// <summary>Where they go.</summary>
    public Guid ChapterId { get; init; }

    /// <summary>Where the mover saw them on that day; refused when somebody else has moved them meanwhile.</summary>
    public Guid? ExpectedChapterId { get; init; }

    /// <summary>First day there.</summary>
    public DateOnly EffectiveOn { get; init; }
}

internal sealed class TransferMemberValidator : AbstractValidator<TransferMember>
{
    public TransferMemberValidator() => RuleFor(c => c.EffectiveOn).NotEmpty();
}

internal sealed class TransferMemberHandler(MemberAccess access, MemberMoves moves, MemberPages pages)
    : ICommandHandler<TransferMember, MemberChapters>
{
    public async Task<MemberChapters> Handle(TransferMember command, CancellationToken cancellation)
    {
        var person = await access.OpenToMoveAsync(command.MemberId, cancellation);
        await access.RequireMayFillAsync(command.ChapterId, cancellation);
        await moves.TransferAsync(
            person, command.ChapterId, command.ExpectedChapterId, command.EffectiveOn, cancellation);
        return await pages.ShowAsync(person, cancellation);
    }
}
