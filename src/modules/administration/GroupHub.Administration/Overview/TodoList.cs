using GroupHub.Administration.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Overview;

/// <summary>What a person has to do, most pressing first, each with the page where it is done.</summary>
internal sealed class TodoList(IEnumerable<IWaitingWork> kinds) : ITransientDependency
{
    public Task<IReadOnlyList<TodoLine>> GetAsync(
        DateOnly today, MemberCounts counts, CancellationToken cancellation) =>
        FindAsync(kinds, today, counts, cancellation);

    /// <summary>Only what keeps to the chapters of whoever asks.</summary>
    public Task<IReadOnlyList<TodoLine>> OfChaptersAsync(DateOnly today, CancellationToken cancellation) =>
        FindAsync(kinds.Where(kind => kind.IsOfChapters), today, MemberCounts.None, cancellation);

    private static async Task<IReadOnlyList<TodoLine>> FindAsync(
        IEnumerable<IWaitingWork> kinds, DateOnly today, MemberCounts counts, CancellationToken cancellation)
    {
        var lines = new List<TodoLine>();
        foreach (var kind in kinds.OrderBy(kind => kind.Order))
        {
            lines.AddRange(await kind.FindAsync(today, counts, cancellation));
        }

        return lines;
    }
}

/// <summary>A kind of work that waits for the association's staff. A new kind is one more class that says so.</summary>
internal interface IWaitingWork
{
    /// <summary>The most pressing has the lowest.</summary>
    int Order { get; }

    /// <summary>Whether it looks only into the chapters of whoever asks, and so is an officer's too.</summary>
    bool IsOfChapters => false;

    /// <summary>Nothing where nothing waits.</summary>
    Task<IReadOnlyList<TodoLine>> FindAsync(DateOnly today, MemberCounts counts, CancellationToken cancellation);
}
