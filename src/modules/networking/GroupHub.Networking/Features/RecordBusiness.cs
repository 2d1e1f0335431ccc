using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>
/// Closed business that came of a referral: turnover without tax, seen by the recipient alone unless shared.
/// </summary>
public sealed record RecordBusiness : ICommand<RecordedBusiness>
{
    public Guid Id { get; init; }
    public Guid RequestId { get; init; }
    public Money Amount { get; init; }
    public DateOnly? On { get; init; }
    public string? Note { get; init; }
}

public sealed record RecordedBusiness(Guid EntryId);

internal sealed class RecordBusinessValidator : AbstractValidator<RecordBusiness>
{
    public RecordBusinessValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Amount.Currency).NotEmpty().Length(3).OverridePropertyName(nameof(RecordBusiness.Amount));
        RuleFor(c => c.Amount.Minor)
            .InclusiveBetween(1, 1_000_000_000_00).OverridePropertyName(nameof(RecordBusiness.Amount));
        RuleFor(c => c.Note).MaximumLength(Referral.MaxNoteLength);
    }
}

internal sealed class RecordBusinessHandler(Book<Referral> referrals, Self self, Today today, IGuidGenerator guids)
    : ICommandHandler<RecordBusiness, RecordedBusiness>
{
    public async Task<RecordedBusiness> Handle(RecordBusiness command, CancellationToken cancellation)
    {
        var referral = await referrals.GetAsync(command.Id, cancellation);
        var date = await today.DateAsync();
        var entry = new BusinessEntry(
            guids.Create(),
            command.RequestId,
            command.Amount,
            command.On ?? date,
            today.Now,
            Corrects: null,
            command.Note);
        return new RecordedBusiness(referral.RecordBusiness(await self.GetIdAsync(cancellation), entry, date).Id);
    }
}
