using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>
/// Keeps the offer that follows from a member's profile in step with it: skills, industries and town, as far as they
/// are shown to members, and as long as the member wants it.
/// </summary>
internal sealed record OfferProfile(Guid MemberId) : ICommand;

internal sealed class OfferProfileHandler(
    IMemberDirectory people,
    PreferenceBook preferences,
    IRepository<Offer, Guid> offers,
    WordIndex index,
    IGuidGenerator guids) : CommandHandler<OfferProfile>
{
    public override async Task Handle(OfferProfile command, CancellationToken cancellation)
    {
        var known = await offers.FirstOrDefaultAsync(
            offer => offer.OwnerId == command.MemberId && offer.Kind == OfferKind.Profile, cancellation);
        var details = await DetailsAsync(command.MemberId, cancellation);
        if (known is null && details is null) return;

        if (details is null) await WithdrawAsync(known!, cancellation);
        else await KeepAsync(known, command.MemberId, details, cancellation);
    }

    private async Task KeepAsync(Offer? known, Guid memberId, OfferDetails details, CancellationToken cancellation)
    {
        var offer = known
            ?? await offers.InsertAsync(
                Offer.Make(guids.Create(), memberId, memberId, details), cancellationToken: cancellation);
        offer.Revise(details with { LimitPerMonth = offer.LimitPerMonth });
        await index.KeepAsync(offer, cancellation);
    }

    private async Task WithdrawAsync(Offer offer, CancellationToken cancellation)
    {
        await index.RemoveAsync(offer.Id, cancellation);
        await offers.DeleteAsync(offer, cancellationToken: cancellation);
    }

    private async Task<OfferDetails?> DetailsAsync(Guid memberId, CancellationToken cancellation)
    {
        if (!(await preferences.OfAsync(memberId, cancellation)).OffersProfile) return null;
        if ((await people.GetAsync([memberId], cancellation)).SingleOrDefault() is not { } profile) return null;

        var shown = ProfileAccess.Show(Viewer.Member(memberId: null), profile);
        return shown is null || (shown.Skills.Count == 0 && shown.Profession is null)
            ? null
            : new OfferDetails(OfferKind.Profile, shown.Profession ?? "", shown.Skills, shown.Industries, shown.Town, Offer.UsualLimit);
    }
}
