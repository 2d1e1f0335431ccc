using GroupHub.Administration.Overview;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>What waits for an officer, within the chapters where they may do it.</summary>
public sealed record ListTodo : IQuery<IReadOnlyList<TodoLine>>;

internal sealed class ListTodoHandler(TodoList todo, IAssociationClock clock)
    : IQueryHandler<ListTodo, IReadOnlyList<TodoLine>>
{
    public async Task<IReadOnlyList<TodoLine>> Handle(ListTodo query, CancellationToken cancellation) =>
        await todo.OfChaptersAsync(await clock.GetTodayAsync(), cancellation);
}
