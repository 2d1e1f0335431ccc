using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>The recipient says how it goes. Saying the same again changes nothing.</summary>
/// <param name="Id">The referral.</param>
/// <param name="State">Where it has come to.</param>
/// <param name="Note">The reason where it is declined; else a word about it, or the thanks.</param>
public sealed record ReportReferral(Guid Id, ReferralState State, string? Note) : ICommand;

internal sealed class ReportReferralValidator : AbstractValidator<ReportReferral>
{
    public ReportReferralValidator()
    {
        RuleFor(c => c.State).IsInEnum();
        RuleFor(c => c.Note).MaximumLength(Referral.MaxNoteLength);
    }
}

internal sealed class ReportReferralHandler(Book<Referral> referrals, Self self, Diary diary, Today today)
    : CommandHandler<ReportReferral>
{
    public override async Task Handle(ReportReferral command, CancellationToken cancellation)
    {
        var referral = await referrals.GetAsync(command.Id, cancellation);
        referral.Report(await self.GetIdAsync(cancellation), command.State, command.Note, today.Now);
        if (command.State != ReferralState.Thanked) return;

        var thanks = new Happening(TouchKind.Thanks, today.Now, $"thanked:{referral.Id:N}") { SourceId = referral.Id };
        await diary.NoteForBothAsync(referral.RecipientId, referral.GiverId, thanks, cancellation);
    }
}
