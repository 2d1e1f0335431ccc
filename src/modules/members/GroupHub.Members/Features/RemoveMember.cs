using GroupHub.Foundation;
using GroupHub.Members.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Members.Features;

/// <summary>
/// Erases a person: nothing is left that says who it was, but what the law wants kept (R63). It cannot be undone.
/// </summary>
public sealed record RemoveMember(Guid Id) : ICommand;

internal sealed class RemoveMemberHandler(
    ProfileDesk desk,
    ClosedAccounts accounts,
    IEnumerable<IPersonalRecords> records,
    IRepository<Member, Guid> members,
    IDistributedEventBus bus) : CommandHandler<RemoveMember>
{
    public override async Task Handle(RemoveMember command, CancellationToken cancellation)
    {
        var member = await desk.TakeAwayAsync(command.Id, cancellation);
        var person = new PersonOnFile(member.Id, member.UserId, member.Email);
        if (person.UserId is { } userId) await accounts.CloseAsync(userId, cancellation);
        foreach (var kept in records) await kept.EraseAsync(person, cancellation);

        // Not by way of the change tracker: the audit log would write down all that is being erased.
        await members.DeleteDirectAsync(m => m.Id == person.MemberId, cancellation);
        await bus.PublishAsync(new MemberRemoved(person.MemberId, person.UserId));
    }
}
