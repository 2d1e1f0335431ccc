using GroupHub.Administration.Roster;
using GroupHub.Dues;
using GroupHub.Foundation;
using Volo.Abp;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Features;

public sealed record GetAssociationPage : IQuery<AssociationPage>;

/// <summary>What an association tells everybody about itself.</summary>
public sealed record AssociationPage
{
    public required string Name { get; init; }
    public required string Slug { get; init; }
    public required string Tagline { get; init; }
    public required string Description { get; init; }
    public required string Accent { get; init; }
    public string? LogoUrl { get; init; }
    public required string Currency { get; init; }
    public required string Country { get; init; }
    public required string TimeZone { get; init; }
    public required string Culture { get; init; }
    public required int MemberCount { get; init; }
    public required int PublicMemberCount { get; init; }
    public required int TownCount { get; init; }
    public required int JoinedLastMonth { get; init; }

    /// <summary>Those with a public page that somebody can join.</summary>
    public required int ChapterCount { get; init; }

    /// <summary>The most frequent of those who are listed publicly.</summary>
    public required IReadOnlyList<ValueCount> Industries { get; init; }

    /// <summary>The cheapest open plan.</summary>
    public Money? FromPrice { get; init; }
    public int? FromTermMonths { get; init; }
}

public sealed record ValueCount(string Value, int Count);

internal sealed class GetAssociationPageHandler(
    ICurrentTenant association, ISettingProvider settings, AssociationNumbers numbers, IPlans plans)
    : IQueryHandler<GetAssociationPage, AssociationPage>
{
    public async Task<AssociationPage> Handle(GetAssociationPage query, CancellationToken cancellation)
    {
        var slug = association.Name ?? throw new BusinessException(AdministrationErrors.NoAssociation);
        var counts = await numbers.GetAsync();
        var cheapest = (await plans.ListAsync(cancellation)).Where(plan => plan.IsOpen).MinBy(plan => plan.Price.Minor);
        return new AssociationPage
        {
            Name = await NameAsync(slug),
            Slug = slug,
            Tagline = await SettingAsync(AssociationSettings.Tagline, ""),
            Description = await SettingAsync(AssociationSettings.Description, ""),
            Accent = await SettingAsync(AssociationSettings.Accent, AssociationSettings.DefaultAccent),
            LogoUrl = Logos.UrlOf(await settings.GetOrNullAsync(AssociationSettings.Logo)),
            Currency = await settings.GetCurrencyAsync(),
            Country = await SettingAsync(AssociationSettings.Country, "DE"),
            TimeZone = await SettingAsync(AssociationSettings.TimeZone, "UTC"),
            Culture = await SettingAsync(AssociationSettings.Language, "en"),
            MemberCount = counts.Members,
            PublicMemberCount = counts.PublicMembers,
            TownCount = counts.Towns,
            JoinedLastMonth = counts.JoinedLastMonth,
            ChapterCount = counts.Chapters,
            Industries = [.. counts.Industries.Select(industry => new ValueCount(industry.Value, industry.Count))],
            FromPrice = cheapest?.Price,
            FromTermMonths = cheapest?.TermMonths,
        };
    }

    /// <summary>An association that has not said its name yet goes by that of its address.</summary>
    private async Task<string> NameAsync(string slug) =>
        await settings.GetOrNullAsync(AssociationSettings.Name) is { Length: > 0 } name && name != "GroupHub"
            ? name
            : slug;

    private async Task<string> SettingAsync(string setting, string otherwise) =>
        await settings.GetOrNullAsync(setting) is { Length: > 0 } value ? value : otherwise;
}
