using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Officers;

/// <summary>An office with where it is held and by whom.</summary>
internal sealed record OfficeRow
{
    public const int SoonDays = 60;

    public required Office Office { get; init; }
    public required Chapter Chapter { get; init; }
    public required Affiliate Holder { get; init; }

    /// <summary>Whether somebody holds the same office there after its last day.</summary>
    public required bool IsFollowed { get; init; }

    public OfficeLine ToLine(DateOnly today, ChapterScope appointed, IReadOnlySet<Guid> profiles) => new()
    {
        Id = Office.Id,
        ChapterId = Chapter.Id,
        ChapterName = Chapter.Name,
        MemberId = Office.MemberId,
        Name = Holder.Name,
        Role = Office.Role,
        Basis = Office.Basis,
        From = Office.From,
        To = Office.To,
        IsAhead = Office.From > today,
        NeedsSuccessor = !IsFollowed && Office.To >= today && Office.To <= today.AddDays(SoonDays),
        MayOpen = profiles.Contains(Office.MemberId),
        MayEnd = appointed.Covers(Chapter.Path),
    };
}

/// <summary>Offices as lists show them, as far as the viewer may see chapters.</summary>
internal sealed class OfficeQueries(
    IRepository<Office, Guid> offices,
    IRepository<Chapter, Guid> chapters,
    IRepository<Affiliate, Guid> people,
    Tree.ChapterAccess access,
    IOfficerRights rights) : ITransientDependency
{
    public async Task<IQueryable<OfficeRow>> ReadAsync(Guid? chapterId, bool below, CancellationToken cancellation)
    {
        var seen = await rights.GetScopeAsync(ChaptersPermissions.View, cancellation);
        var shown = (await chapters.GetQueryableAsync()).AsNoTracking().Within(seen, chapter => chapter.Path);
        if (chapterId is { } id)
        {
            var root = await access.OpenAsync(id, cancellation);
            shown = below
                ? shown.Within(ChapterScope.Below([root.Path]), chapter => chapter.Path)
                : shown.Where(chapter => chapter.Id == id);
        }

        var valid = (await offices.GetQueryableAsync()).AsNoTracking().Where(office => office.WithdrawnAt == null);
        return
            from office in valid
            join chapter in shown on office.ChapterId equals chapter.Id
            join holder in (await people.GetQueryableAsync())
                .AsNoTracking().IgnoreAutoIncludes() on office.MemberId equals holder.Id
            select new OfficeRow
            {
                Office = office,
                Chapter = chapter,
                Holder = holder,
                IsFollowed = valid.Any(next => next.ChapterId == office.ChapterId
                    && next.Role == office.Role
                    && next.Id != office.Id
                    && (next.To == null || next.To > office.To)),
            };
    }
}
