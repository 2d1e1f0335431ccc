using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Features;

/// <summary>
/// To whom something was written in a thread within the last days that they have neither read nor had a mail about.
/// </summary>
internal sealed record ListUntoldReaders : IQuery<IReadOnlyList<UntoldReader>>;

internal sealed record UntoldReader(Guid IntroductionId, Guid MemberId);

internal sealed class ListUntoldReadersHandler(
    IRepository<ThreadMessage, Guid> messages, IRepository<ThreadPlace, Guid> places, Today today)
    : IQueryHandler<ListUntoldReaders, IReadOnlyList<UntoldReader>>
{
    private const int DaysBack = 7;

    public async Task<IReadOnlyList<UntoldReader>> Handle(ListUntoldReaders query, CancellationToken cancellation)
    {
        var (from, known) = (today.Now.AddDays(-DaysBack), await places.GetQueryableAsync());
        var recent = (await messages.GetQueryableAsync()).Where(message => message.WrittenAt > from);
        var said = recent.Select(message => new { message.IntroductionId, MemberId = message.ReaderId, message.Number })
            .Concat(recent.Where(message => message.FurtherReaderId != null)
                .Select(message => new
                {
                    message.IntroductionId,
                    MemberId = message.FurtherReaderId!.Value,
                    message.Number,
                }));

        return await said
            .Where(words => !known.Any(place => place.OwnerId == words.MemberId
                && place.IntroductionId == words.IntroductionId
                && (place.ReadUntil >= words.Number || place.ToldUntil >= words.Number)))
            .Select(words => new UntoldReader(words.IntroductionId, words.MemberId))
            .Distinct()
            .ToListAsync(cancellation);
    }
}
