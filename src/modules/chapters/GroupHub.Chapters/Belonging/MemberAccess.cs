using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Chapters.Belonging;

/// <summary>
/// Opens people to officers: to look at those who belong to their subtree in any way, to move those whose primary
/// chapter lies in it. Nobody gets hold of another chapter's member by adding them to the own one (P43).
/// </summary>
internal sealed class MemberAccess(
    Affiliates affiliates, ChapterAccess chapters, IOfficerRights rights, IChapters tree, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<Affiliate> OpenAsync(Guid memberId, CancellationToken cancellation)
    {
        var person = await affiliates.FindAsync(memberId, cancellation);
        var seen = await rights.GetScopeAsync(ChaptersPermissions.View, cancellation);
        return seen.IsWhole || await BelongsWithinAsync(seen, person, cancellation)
            ? person
            : throw new EntityNotFoundException(typeof(Affiliate), memberId);
    }

    public async Task<Affiliate> OpenToMoveAsync(Guid memberId, CancellationToken cancellation)
    {
        var person = await OpenAsync(memberId, cancellation);
        await chapters.RequireAsync(
            ChaptersPermissions.Manage, await FindPlaceAsync(person, cancellation), cancellation);
        return (await affiliates.EnsureAsync([memberId], cancellation))[memberId];
    }

    /// <summary>
    /// As above, to change one of their affiliations: a further chapter that is not the mover's stays as it is.
    /// </summary>
    public async Task<Affiliate> OpenToMoveAsync(Guid memberId, Guid affiliationId, CancellationToken cancellation)
    {
        var person = await OpenToMoveAsync(memberId, cancellation);
        await chapters.OpenForAsync(ChaptersPermissions.Manage, person.Get(affiliationId).ChapterId, cancellation);
        return person;
    }

    /// <summary>A chapter that somebody is to belong to: open, and the mover's to fill.</summary>
    public async Task RequireMayFillAsync(Guid chapterId, CancellationToken cancellation)
    {
        var chapter = await chapters.OpenForAsync(ChaptersPermissions.Manage, chapterId, cancellation);
        Rule.Require(chapter.IsOpen, ChaptersErrors.NotOpen);
    }

    public async Task<bool> MayMoveAsync(Affiliate person, CancellationToken cancellation) =>
        (await rights.GetScopeAsync(ChaptersPermissions.Manage, cancellation))
            .Covers(await FindPlaceAsync(person, cancellation));

    private async Task<string?> FindPlaceAsync(Affiliate person, CancellationToken cancellation) =>
        await tree.FindPathAsync(person.PrimaryOn(await clock.GetTodayAsync())?.ChapterId, cancellation);

    private async Task<bool> BelongsWithinAsync(ChapterScope scope, Affiliate person, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var there = person.Affiliations.Where(affiliation => affiliation.EndsAfter(today))
            .Select(affiliation => affiliation.ChapterId);
        return (await tree.GetAsync([.. there.Distinct()], cancellation)).Any(chapter => scope.Covers(chapter.Path));
    }
}
