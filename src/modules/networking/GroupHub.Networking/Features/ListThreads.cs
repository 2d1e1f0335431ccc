using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>The threads one is or was in, the latest word first.</summary>
public sealed record ListThreads : PagedQuery, IQuery<PagedResultDto<ThreadRow>>;

public sealed record ThreadRow
{
    /// <summary>The introduction's.</summary>
    public required Guid Id { get; init; }
    public required IntroductionPart MyPart { get; init; }

    /// <summary>Those whom one talks to.</summary>
    public required IReadOnlyList<NetworkPerson> Others { get; init; }
    public required DateTime OpenedAt { get; init; }
    public required bool HasLeft { get; init; }
    public required int Unread { get; init; }

    /// <summary>The latest that one has been there for.</summary>
    public ThreadMessageRow? Latest { get; init; }
}

internal sealed class ListThreadsValidator : PagedQueryValidator<ListThreads>;

internal sealed class ListThreadsHandler(
    Book<Introduction> introductions, Book<ThreadMessage> messages, ThreadRows rows)
    : IQueryHandler<ListThreads, PagedResultDto<ThreadRow>>
{
    public async Task<PagedResultDto<ThreadRow>> Handle(ListThreads query, CancellationToken cancellation)
    {
        var all = (await introductions.ReadAsync(cancellation)).Where(made => made.AgreedAt != null);
        var said = await messages.ReadAsync(cancellation);
        var page = await all
            .OrderByDescending(made =>
                said.Where(message => message.IntroductionId == made.Id)
                    .Max(message => (DateTime?)message.WrittenAt) ?? made.AgreedAt)
            .ThenBy(made => made.Id)
            .Skip(query.SkipCount).Take(query.MaxResultCount)
            .ToListAsync(cancellation);

        return new PagedResultDto<ThreadRow>(
            await all.LongCountAsync(cancellation), await rows.ShowAsync(page, cancellation));
    }
}
