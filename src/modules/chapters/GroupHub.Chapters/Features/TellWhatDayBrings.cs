using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <summary>
/// Tells others what a new day brings: who belongs elsewhere since today, which chapters have had their last day. Says
/// how many there were; each is told once, however long nobody looked.
/// </summary>
internal sealed record TellWhatDayBrings(int Most) : ICommand<int>;

internal sealed class TellWhatDayBringsHandler(IRepository<Affiliate, Guid> affiliates, IRepository<Chapter, Guid> chapters, ChangeClock clock)
    : ICommandHandler<TellWhatDayBrings, int>
{
    public async Task<int> Handle(TellWhatDayBrings command, CancellationToken cancellation)
    {
        var moment = await clock.GetAsync();
        var people = await (await affiliates.GetQueryableAsync())
            .Where(person => person.Affiliations.Any(affiliation => affiliation.NextChangeOn <= moment.Today))
            .OrderBy(person => person.Id)
            .Take(command.Most)
            .ToListAsync(cancellation);
        var due = await (await chapters.GetQueryableAsync())
            .Where(chapter => chapter.State == ChapterState.Closing && chapter.ClosesOn < moment.Today)
            .OrderBy(chapter => chapter.ClosesOn).ThenBy(chapter => chapter.Id)
            .Take(command.Most)
            .ToListAsync(cancellation);

        foreach (var person in people) person.DayHasCome(moment);
        foreach (var chapter in due) chapter.CloseIfDue(moment.Today);
        return people.Count + due.Count;
    }
}
