using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>A visitor with the address of somebody on file is that person.</summary>
internal sealed record RecogniseVisitors(IReadOnlyCollection<Guid> MemberIds) : ICommand;

internal sealed class RecogniseVisitorsHandler(
    IMemberDirectory members, IRepository<Visitor, Guid> visitors, IClock clock) : CommandHandler<RecogniseVisitors>
{
    public override async Task Handle(RecogniseVisitors command, CancellationToken cancellation)
    {
        var people = (await members.GetAsync(command.MemberIds, cancellation))
            .ToDictionary(person => EmailAddress.Normalise(person.Email), person => person.Id);
        var addresses = people.Keys.ToArray();
        foreach (var visitor in await visitors.GetListAsync(
            v => addresses.Contains(v.EmailKey), cancellationToken: cancellation))
            visitor.BecomeMember(people[visitor.EmailKey!], clock.Now);
    }
}
