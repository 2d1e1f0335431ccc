using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Features;

/// <summary>Of whom others have to be told something because a new day has come.</summary>
/// <param name="People">Who belongs elsewhere since today.</param>
/// <param name="Chapters">Which have had their last day.</param>
internal sealed record DueToday(IReadOnlyList<Guid> People, IReadOnlyList<Guid> Chapters)
{
    public int Count => People.Count + Chapters.Count;

    /// <summary>One after the other: for when they cannot be done together.</summary>
    public IEnumerable<DueToday> Each() =>
        [.. People.Select(id => new DueToday([id], [])), .. Chapters.Select(id => new DueToday([], [id]))];

    public DueToday Except(DueToday others) =>
        new([.. People.Except(others.People)], [.. Chapters.Except(others.Chapters)]);
}

/// <summary>What is due is written with the affiliation, so a day on which nobody looked is made up for.</summary>
internal sealed record FindWhatDayBrings(int Most) : ICommand<DueToday>;

internal sealed class FindWhatDayBringsHandler(
    IRepository<Affiliate, Guid> affiliates, IRepository<Chapter, Guid> chapters, ChangeClock clock)
    : ICommandHandler<FindWhatDayBrings, DueToday>
{
    public async Task<DueToday> Handle(FindWhatDayBrings command, CancellationToken cancellation)
    {
        var today = (await clock.GetAsync()).Today;
        var people = (await affiliates.GetQueryableAsync()).IgnoreAutoIncludes()
            .Where(person => person.Affiliations.Any(affiliation => affiliation.NextChangeOn <= today))
            .OrderBy(person => person.Id).Select(person => person.Id).Take(command.Most);
        var due = (await chapters.GetQueryableAsync())
            .Where(chapter => chapter.State == ChapterState.Closing && chapter.ClosesOn < today)
            .OrderBy(chapter => chapter.ClosesOn).ThenBy(chapter => chapter.Id).Select(chapter => chapter.Id)
            .Take(command.Most);
        return new DueToday(await people.ToListAsync(cancellation), await due.ToListAsync(cancellation));
    }
}

/// <summary>Tells others what a new day brings, each once.</summary>
internal sealed record TellWhatDayBrings(DueToday Due) : ICommand;

internal sealed class TellWhatDayBringsHandler(
    IRepository<Affiliate, Guid> affiliates, IRepository<Chapter, Guid> chapters, ChangeClock clock)
    : CommandHandler<TellWhatDayBrings>
{
    public override async Task Handle(TellWhatDayBrings command, CancellationToken cancellation)
    {
        var (due, moment) = (command.Due, await clock.GetAsync());
        var people = await affiliates.GetListAsync(
            person => due.People.Contains(person.Id), cancellationToken: cancellation);
        var closing = await chapters.GetListAsync(
            chapter => due.Chapters.Contains(chapter.Id), cancellationToken: cancellation);

        foreach (var person in people) person.DayHasCome(moment);
        foreach (var chapter in closing) chapter.CloseIfDue(moment.Today);
    }
}
