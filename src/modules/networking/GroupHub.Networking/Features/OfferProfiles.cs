using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>
/// Keeps the offers that follow from members' profiles in step with them: skills, industries and town, as far as they
/// are shown to members, and as long as the member wants it.
/// </summary>
internal sealed record OfferProfiles(IReadOnlyCollection<Guid> MemberIds) : ICommand;

internal sealed class OfferProfilesHandler(
    IMemberDirectory people,
    PreferenceBook preferences,
    IRepository<Offer, Guid> offers,
    WordIndex index,
    IGuidGenerator guids) : CommandHandler<OfferProfiles>
{
    public override async Task Handle(OfferProfiles command, CancellationToken cancellation)
    {
        var offered = (await offers.GetListAsync(
                offer => command.MemberIds.Contains(offer.OwnerId) && offer.Kind == OfferKind.Profile,
                cancellationToken: cancellation))
            .ToDictionary(offer => offer.OwnerId);
        var wanted = await DetailsAsync(command.MemberIds, cancellation);

        await WithdrawAsync([.. offered.Values.Where(offer => !wanted.ContainsKey(offer.OwnerId))], cancellation);
        foreach (var (memberId, details) in wanted)
            await KeepAsync(offered.GetValueOrDefault(memberId), memberId, details, cancellation);
    }

    private async Task KeepAsync(Offer? known, Guid memberId, OfferDetails details, CancellationToken cancellation)
    {
        var offer = known
            ?? await offers.InsertAsync(
                Offer.Make(guids.Create(), memberId, memberId, details), cancellationToken: cancellation);
        offer.Revise(details with { LimitPerMonth = offer.LimitPerMonth });
        if (known is null) await index.AddAsync(offer, cancellation);
        else await index.KeepAsync(offer, cancellation);
    }

    private async Task WithdrawAsync(Offer[] withdrawn, CancellationToken cancellation)
    {
        foreach (var offer in withdrawn) await index.RemoveAsync(offer.Id, cancellation);
        await offers.DeleteManyAsync(withdrawn, cancellationToken: cancellation);
    }

    /// <summary>Of those who offer anything.</summary>
    private async Task<Dictionary<Guid, OfferDetails>> DetailsAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var chosen = await preferences.OfAsync(memberIds, cancellation);
        var details = new Dictionary<Guid, OfferDetails>();
        foreach (var profile in await people.GetAsync(
            [.. memberIds.Where(id => chosen[id].OffersProfile)], cancellation))
        {
            if (DetailsOf(profile) is { } offered) details.Add(profile.Id, offered);
        }

        return details;
    }

    private static OfferDetails? DetailsOf(MemberProfile profile)
    {
        var shown = ProfileAccess.Show(Viewer.Member(memberId: null), profile);
        return shown is null || (shown.Skills.Count == 0 && shown.Profession is null)
            ? null
            : new OfferDetails(
                OfferKind.Profile, shown.Profession ?? "", shown.Skills, shown.Industries, shown.Town,
                Offer.UsualLimit);
    }
}
