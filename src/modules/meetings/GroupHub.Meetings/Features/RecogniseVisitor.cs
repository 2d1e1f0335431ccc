using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>A visitor with the address of somebody on file is that person.</summary>
internal sealed record RecogniseVisitor(Guid MemberId) : ICommand;

internal sealed class RecogniseVisitorHandler(
    IMemberDirectory members, IRepository<Visitor, Guid> visitors, IClock clock) : CommandHandler<RecogniseVisitor>
{
    public override async Task Handle(RecogniseVisitor command, CancellationToken cancellation)
    {
        if (await members.GetAsync([command.MemberId], cancellation) is not [var member]) return;

        var key = EmailAddress.Normalise(member.Email);
        var visitor = await visitors.FirstOrDefaultAsync(known => known.EmailKey == key, cancellation);
        visitor?.BecomeMember(member.Id, clock.Now);
    }
}
