using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Settings;

namespace GroupHub.Chapters.Belonging;

/// <summary>What is written to members about where they are to belong, in the association's language.</summary>
internal sealed class MoveLetters(
    IMailComposer mail,
    IMemberDirectory people,
    IRepository<Chapter, Guid> chapters,
    IAssociationLinks links,
    ISettingProvider settings) : ITransientDependency
{
    public async Task MovedAsync(Affiliate person, Affiliation move, CancellationToken cancellation)
    {
        var (before, after) = await FindChaptersAsync(person, move, cancellation);
        var closes = before?.SuccessorId == move.ChapterId && before.ClosesOn is not null;
        await WriteAsync(closes ? "ChapterCloses" : "ChapterMove", person, before, after, move, cancellation);
    }

    public async Task TakenBackAsync(Affiliate person, Affiliation move, CancellationToken cancellation)
    {
        var (before, after) = await FindChaptersAsync(person, move, cancellation);
        await WriteAsync("ChapterMoveTakenBack", person, before, after, move, cancellation);
    }

    private async Task WriteAsync(
        string template,
        Affiliate person,
        Chapter? before,
        Chapter? after,
        Affiliation move,
        CancellationToken cancellation)
    {
        if ((await people.GetAsync([person.Id], cancellation)).SingleOrDefault() is not { } addressee) return;

        var by = move.CreatorId is { } userId ? await people.FindByUserAsync(userId, cancellation) : null;
        var culture = await settings.GetLanguageAsync();
        await mail.SendAsync(addressee.Email, template, culture, new
        {
            addressee.FirstName,
            Before = before?.Name,
            After = after?.Name,
            move.From,
            LastDay = move.From.AddDays(-1),
            By = by is null || by.Id == person.Id ? null : by.Name,
            Affiliate.UndoDays,
            Url = await links.ToAsync("/app/chapters"),
        });
    }

    private async Task<(Chapter? Before, Chapter? After)> FindChaptersAsync(
        Affiliate person, Affiliation move, CancellationToken cancellation)
    {
        var left = person.Affiliations.FirstOrDefault(a => a.Id == move.ReplacesId)?.ChapterId;
        var both = await (await chapters.GetQueryableAsync()).AsNoTracking()
            .Where(chapter => chapter.Id == left || chapter.Id == move.ChapterId).ToListAsync(cancellation);
        return (both.Find(chapter => chapter.Id == left), both.Find(chapter => chapter.Id == move.ChapterId));
    }
}
