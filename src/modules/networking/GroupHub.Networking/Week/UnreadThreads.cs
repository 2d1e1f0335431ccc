using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Week;

/// <summary>
/// Colleagues who wrote to the member in a thread, and wait to be read. Of that they have a mail of its own.
/// </summary>
[ExposeServices(typeof(ISuggestionSource))]
internal sealed class UnreadThreads(UnreadMessages unread, Texts texts, IAssociationClock calendar)
    : ISuggestionSource, ITransientDependency
{
    private const int Most = 10;

    public async Task<IReadOnlyList<Suggestion>> FindAsync(
        Guid memberId, DateOnly today, CancellationToken cancellation)
    {
        var latest = await (await unread.OfAsync(memberId))
            .GroupBy(message => new { message.IntroductionId, message.AuthorId })
            .Select(words => new Latest(
                words.Key.IntroductionId,
                words.Key.AuthorId,
                words.Max(message => message.Number),
                words.Max(message => message.WrittenAt)))
            .ToListAsync(cancellation);

        var suggestions = new List<Suggestion>();
        foreach (var words in latest.OrderByDescending(words => words.At).Take(Most))
        {
            suggestions.Add(Suggest(words, await calendar.GetDateAsync(words.At), today));
        }

        return suggestions;
    }

    private Suggestion Suggest(Latest words, DateOnly written, DateOnly today) => new(
        $"thread:{words.IntroductionId:N}:{words.Number}", words.AuthorId, SuggestedAction.ReadThread, 88,
        names => texts["Week.Wrote", names.First(words.AuthorId), Texts.Day(written, today), texts.Ago(written, today)])
    {
        SubjectId = words.IntroductionId,
    };

    private sealed record Latest(Guid IntroductionId, Guid AuthorId, int Number, DateTime At);
}
