using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using Volo.Abp;

namespace GroupHub.Networking.Features;

public sealed record GetReferral(Guid Id) : IQuery<ReferralPage>;

public sealed record ReferralPage
{
    public required Guid Id { get; init; }
    public required ReferralSide Side { get; init; }
    public required NetworkPerson Other { get; init; }
    public required ReferralFields Fields { get; init; }
    public ConsentWay? ConsentWay { get; init; }
    public DateOnly? ConsentOn { get; init; }
    public required bool HasConsent { get; init; }
    public required ReferralState State { get; init; }

    /// <summary>What the member may say next.</summary>
    public required IReadOnlyList<ReferralState> Next { get; init; }
    public required bool CanRevise { get; init; }
    public required IReadOnlyList<ReferralStepRow> Steps { get; init; }
    public required IReadOnlyList<ReferralVersionRow> Versions { get; init; }

    /// <summary>For the recipient, and for the giver where it is shared.</summary>
    public Money? Value { get; init; }
    public required IReadOnlyList<BusinessRow> Business { get; init; }
    public required bool IsValueShared { get; init; }
    public required string ConcurrencyStamp { get; init; }

    /// <summary>When a draft was last written on is not kept.</summary>
    public required LastChange LastChange { get; init; }
}

public sealed record ReferralStepRow(ReferralState State, DateTime At, bool IsMine, string? Note);

public sealed record ReferralVersionRow(int Number, DateTime Until, ReferralFields Fields);

public sealed record BusinessRow(Guid Id, Money Amount, DateOnly On, Guid? Corrects, string? Note);

internal sealed class GetReferralHandler(
    Book<Referral> referrals, Self self, Colleagues colleagues) : IQueryHandler<GetReferral, ReferralPage>
{
    public async Task<ReferralPage> Handle(GetReferral query, CancellationToken cancellation)
    {
        var (me, referral) = (await self.GetIdAsync(cancellation), await referrals.GetAsync(query.Id, cancellation));
        var other = await colleagues.FindAsync(referral.OtherThan(me), cancellation)
            ?? throw new BusinessException(NetworkingErrors.NotThere);
        var isRecipient = referral.RecipientId == me;

        return new ReferralPage
        {
            Id = referral.Id,
            Side = referral.SideOf(me),
            Other = other,
            Fields = ReferralFields.From(referral.Details),
            ConsentWay = referral.ConsentWay,
            ConsentOn = referral.ConsentOn,
            HasConsent = referral.HasConsent,
            State = referral.State,
            Next = isRecipient == (referral.State != ReferralState.Draft) ? ReferralPath.After(referral.State) : [],
            CanRevise = !isRecipient && ReferralPath.IsOpenToChange(referral.State),
            Steps = [.. referral.Steps.Select(
                step => new ReferralStepRow(step.State, step.At, step.ById == me, step.Note))],
            Versions =
            [
                .. referral.Versions.Select(version => new ReferralVersionRow(
                    version.Number, version.Until, ReferralFields.From(version.Details)))
            ],
            Value = referral.ValueFor(me),
            Business = isRecipient ? [.. referral.Business.Select(Row)] : [],
            IsValueShared = referral.IsValueShared,
            ConcurrencyStamp = referral.ConcurrencyStamp,
            LastChange = LastChangeOf(referral, me, other),
        };
    }

    private static LastChange LastChangeOf(Referral referral, Guid me, NetworkPerson other)
    {
        var (step, revisedAt) = (referral.Steps[^1], referral.Versions.LastOrDefault()?.Until);
        var (at, by) = step.At < revisedAt ? (revisedAt, referral.GiverId) : (step.At, step.ById);
        return new LastChange(
            referral.State == ReferralState.Draft ? null : at, by == me ? null : other.Name, by == me);
    }

    private static BusinessRow Row(BusinessEntry entry) =>
        new(entry.Id, entry.Amount, entry.On, entry.Corrects, entry.Note);
}
