using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>How often one wants to be in touch with somebody, and what one wants to remember of them.</summary>
/// <param name="MemberId">The colleague.</param>
/// <param name="Cadence">Days: 14, 30, 90 or 180; null for no reminder.</param>
/// <param name="Note">For oneself alone.</param>
public sealed record KeepInTouch(Guid MemberId, int? Cadence, string? Note) : ICommand;

internal sealed class KeepInTouchValidator : AbstractValidator<KeepInTouch>
{
    public KeepInTouchValidator()
    {
        RuleFor(c => c.MemberId).NotEmpty();
        RuleFor(c => c.Note).MaximumLength(Tie.MaxNoteLength);
    }
}

internal sealed class KeepInTouchHandler(Acquaintances acquaintances, Diary diary, Self self)
    : CommandHandler<KeepInTouch>
{
    public override async Task Handle(KeepInTouch command, CancellationToken cancellation)
    {
        await acquaintances.RequireAsync(command.MemberId, cancellation);
        var tie = await diary.OpenTieAsync(await self.GetIdAsync(cancellation), command.MemberId, cancellation);
        tie.KeepInTouch(command.Cadence);
        tie.Describe(command.Note);
    }
}
