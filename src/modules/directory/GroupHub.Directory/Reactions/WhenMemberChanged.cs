using GroupHub.Directory.Indexing;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory.Reactions;

internal sealed class WhenMemberChanged(ChangeLog changes) : IManyEventsHandler<IMemberChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<IMemberChanged> events) =>
        changes.NoteAsync([.. events.Select(changed => changed.MemberId)]);
}
