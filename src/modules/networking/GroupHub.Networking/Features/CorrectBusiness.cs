using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>
/// Puts an entry right: another entry carries the difference and the reason; the first stays as it was (R57).
/// </summary>
public sealed record CorrectBusiness : ICommand<RecordedBusiness>
{
    public Guid Id { get; init; }
    public Guid EntryId { get; init; }
    public Guid RequestId { get; init; }

    /// <summary>What it should have been.</summary>
    public Money Amount { get; init; }
    public string Reason { get; init; } = "";
}

internal sealed class CorrectBusinessValidator : AbstractValidator<CorrectBusiness>
{
    public CorrectBusinessValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.EntryId).NotEmpty();
        RuleFor(c => c.Amount.Currency).NotEmpty().Length(3).OverridePropertyName(nameof(CorrectBusiness.Amount));
        RuleFor(c => c.Amount.Minor)
            .InclusiveBetween(0, 1_000_000_000_00).OverridePropertyName(nameof(CorrectBusiness.Amount));
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Referral.MaxNoteLength);
    }
}

internal sealed class CorrectBusinessHandler(Book<Referral> referrals, Self self, Today today, IGuidGenerator guids)
    : ICommandHandler<CorrectBusiness, RecordedBusiness>
{
    public async Task<RecordedBusiness> Handle(CorrectBusiness command, CancellationToken cancellation)
    {
        var referral = await referrals.GetAsync(command.Id, cancellation);
        var correction = new BusinessEntry(
            guids.Create(),
            command.RequestId,
            command.Amount,
            await today.DateAsync(),
            today.Now,
            command.EntryId,
            command.Reason.Trim());
        return new RecordedBusiness(referral.CorrectBusiness(await self.GetIdAsync(cancellation), correction).Id);
    }
}
