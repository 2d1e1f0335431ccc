using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>What was written in a thread while the member was there, the latest first.</summary>
public sealed record ListThreadMessages : PagedQuery, IQuery<PagedResultDto<ThreadMessageRow>>
{
    public Guid IntroductionId { get; init; }

    /// <summary>Only those that came before this number: pages that nothing new can shift.</summary>
    public int? Before { get; init; }
}

public sealed record ThreadMessageRow(Guid Id, int Number, Guid AuthorId, bool IsMine, string Text, DateTime WrittenAt);

internal sealed class ListThreadMessagesValidator : PagedQueryValidator<ListThreadMessages>
{
    public ListThreadMessagesValidator() => RuleFor(q => q.Before).GreaterThan(0);
}

internal sealed class ListThreadMessagesHandler(Threads threads, Book<ThreadMessage> messages, Self self)
    : IQueryHandler<ListThreadMessages, PagedResultDto<ThreadMessageRow>>
{
    public async Task<PagedResultDto<ThreadMessageRow>> Handle(ListThreadMessages query, CancellationToken cancellation)
    {
        var (me, thread) = (await self.GetIdAsync(cancellation), await threads.GetAsync(
            query.IntroductionId, cancellation));
        var all = (await messages.ReadAsync(cancellation)).Where(message => message.IntroductionId == thread.Id);
        if (query.Before is { } number) all = all.Where(message => message.Number < number);
        var page = await all.OrderByDescending(message => message.Number)
            .Skip(query.SkipCount).Take(query.MaxResultCount)
            .Select(message => new ThreadMessageRow(
                message.Id, message.Number, message.AuthorId, message.AuthorId == me, message.Text, message.WrittenAt))
            .ToListAsync(cancellation);

        return new PagedResultDto<ThreadMessageRow>(await all.LongCountAsync(cancellation), page);
    }
}
