using System.Globalization;
using FluentValidation;
using GroupHub.Directory.Cards;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace GroupHub.Directory.Features;

/// <param name="MemberId">Whose card.</param>
/// <param name="Version">"3.0" or "4.0".</param>
/// <param name="Address">Where the request comes from.</param>
public sealed record GetContactCard(Guid MemberId, string Version, string Address) : IQuery<CardFile>;

/// <summary>A vCard as a file.</summary>
public sealed record CardFile(string FileName, string Content);

internal sealed class GetContactCardValidator : AbstractValidator<GetContactCard>
{
    public GetContactCardValidator() =>
        RuleFor(q => q.Version).Must(version => version is ContactCard.Version3 or ContactCard.Version4);
}

internal sealed class GetContactCardHandler(
    ProfileViews profiles, CardAllowance allowance, CardOrigin origin, IClock clock)
    : IQueryHandler<GetContactCard, CardFile>
{
    public async Task<CardFile> Handle(GetContactCard query, CancellationToken cancellation)
    {
        var (shown, _, _) = await profiles.FindAsync(query.MemberId, cancellation)
            ?? throw new EntityNotFoundException(typeof(DirectoryProfile), query.MemberId);
        allowance.Take(query.Address);

        var card = new ContactCard(
            shown, await origin.DescribeAsync(), await origin.PageOfAsync(query.MemberId), clock.Now);
        return new CardFile($"{shown.Name}.vcf", card.Write(query.Version));
    }
}

/// <summary>Where a card comes from, for whoever finds it in their address book years later.</summary>
internal sealed class CardOrigin(
    ISettingProvider settings,
    IAssociationLinks links,
    IAssociationClock clock,
    IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    public async Task<string> DescribeAsync() => texts[
        "Directory:Card.Source",
        await settings.GetOrNullAsync(AssociationSettings.Name) ?? "",
        (await clock.GetTodayAsync()).ToString("d MMMM yyyy", CultureInfo.CurrentCulture)];

    public async Task<Uri> PageOfAsync(Guid memberId) => new(await links.ToAsync($"/directory/{memberId}"));
}
