using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>What became of a copy that was begun.</summary>
public sealed record RecordCopy(Guid Id, bool IsSent) : ICommand;

internal sealed class RecordCopyHandler(IRepository<Copy, Guid> copies, IClock clock) : CommandHandler<RecordCopy>
{
    public override async Task Handle(RecordCopy command, CancellationToken cancellation)
    {
        var copy = await copies.GetAsync(command.Id, cancellationToken: cancellation);
        if (command.IsSent) copy.Arrive(clock.Now);
        else copy.Fail(clock.Now);
    }
}
