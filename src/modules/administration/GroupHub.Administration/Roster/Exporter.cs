using GroupHub.Administration.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace GroupHub.Administration.Roster;

/// <summary>Whoever is taking a file away now.</summary>
internal sealed class Exporter(ICurrentUser user, IMemberDirectory members, IClock clock, IGuidGenerator guids)
    : ITransientDependency
{
    public async Task<ExportMark> MarkAsync(CancellationToken cancellation)
    {
        var person = user.Id is { } id ? await members.FindByUserAsync(id, cancellation) : null;
        return new ExportMark(guids.Create(), user.UserName ?? "", person, clock.Now);
    }
}
