using FluentValidation;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <summary>The chapter nearest to somebody who wants to join: by postcode, else by town (R32).</summary>
public sealed record SuggestChapter(string? Postcode, string? Town) : IQuery<ChapterSuggestion>;

/// <param name="Chapter">None where no open chapter is near.</param>
/// <param name="Reason">Why this one, in a sentence.</param>
public sealed record ChapterSuggestion(ChapterCard? Chapter, string? Reason);

internal sealed class SuggestChapterValidator : AbstractValidator<SuggestChapter>
{
    public SuggestChapterValidator()
    {
        RuleFor(q => q.Postcode).MaximumLength(ProfileLimits.Postcode);
        RuleFor(q => q.Town).MaximumLength(ProfileLimits.Line);
    }
}

internal sealed class SuggestChapterHandler(
    IRepository<Chapter, Guid> chapters,
    PostcodeFinder postcodes,
    ChapterCards cards,
    IStringLocalizer<GroupHubResource> texts) : IQueryHandler<SuggestChapter, ChapterSuggestion>
{
    public async Task<ChapterSuggestion> Handle(SuggestChapter query, CancellationToken cancellation)
    {
        var open = (await chapters.GetQueryableAsync())
            .AsNoTracking()
            .Where(c => c.IsPublic && c.Kind == ChapterKind.Chapter && c.State == ChapterState.Open);
        if (await postcodes.ServingAsync(query.Postcode, cancellation) is [var nearest, ..])
        {
            var reason = texts["Chapters:Suggested.Postcode", query.Postcode!.Trim()];
            return await SuggestAsync(open.Where(c => c.Id == nearest), reason, cancellation);
        }

        var town = PlainText.Of(query.Town?.Trim() ?? "");
        if (town.Length == 0) return new ChapterSuggestion(null, null);
        return await SuggestAsync(
            open.Where(c => c.TownKey == town), texts["Chapters:Suggested.Town", query.Town!.Trim()], cancellation);
    }

    private async Task<ChapterSuggestion> SuggestAsync(
        IQueryable<Chapter> near, string reason, CancellationToken cancellation)
    {
        var first = await near.OrderBy(c => c.SearchKey).Take(1).ToListAsync(cancellation);
        return first.Count == 0
            ? new ChapterSuggestion(null, null)
            : new ChapterSuggestion((await cards.ShowAsync(first, cancellation))[0], reason);
    }
}
