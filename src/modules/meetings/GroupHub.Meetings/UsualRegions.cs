using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace GroupHub.Meetings;

/// <summary>
/// Whose public holidays a chapter usually skips: what it says itself, or what is said next above it.
/// </summary>
internal sealed class UsualRegions(
    IRepository<UsualRegion, Guid> usual, IChapters chapters, ISettingProvider settings, ICurrentTenant tenant)
    : ITransientDependency
{
    /// <returns>The region, and whether the place itself says so.</returns>
    public async Task<(string? Code, bool IsOwn)> FindAsync(Guid? chapterId, CancellationToken cancellation)
    {
        Guid[] upwards = [.. await AboveAsync(chapterId, cancellation), Association];
        var said = await (await usual.GetQueryableAsync()).AsNoTracking()
            .Where(u => upwards.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.Code, cancellation);
        var region = upwards.Select(said.GetValueOrDefault)
            .FirstOrDefault(code => code is not null) ?? await OfCountryAsync();
        return (region, said.ContainsKey(upwards[0]));
    }

    public async Task DecideAsync(Guid? chapterId, string? code, CancellationToken cancellation)
    {
        var id = chapterId ?? Association;
        var known = await usual.FindAsync(u => u.Id == id, cancellationToken: cancellation);
        if (code is null && known is not null) await usual.DeleteAsync(known, cancellationToken: cancellation);
        else if (code is not null && known is not null) known.Become(code);
        else if (code is not null) await usual.InsertAsync(UsualRegion.Of(id, code), cancellationToken: cancellation);
    }

    private Guid Association => tenant.Id ?? Guid.Empty;

    /// <summary>The chapter and what it stands below, nearest first; nothing for no chapter.</summary>
    private async Task<IEnumerable<Guid>> AboveAsync(Guid? chapterId, CancellationToken cancellation) =>
        (await chapters.FindPathAsync(chapterId, cancellation) ?? "")
            .Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(Guid.Parse)
            .Reverse();

    private async Task<string?> OfCountryAsync()
    {
        var country = await settings.GetOrNullAsync(AssociationSettings.Country) ?? "";
        return RegionalHolidays.IsKnown(country) ? country : null;
    }
}
