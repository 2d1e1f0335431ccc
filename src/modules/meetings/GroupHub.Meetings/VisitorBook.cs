using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Meetings;

/// <summary>
/// Finds visitors: one person each, however often they come, and known where they are on file already (R55).
/// </summary>
internal sealed class VisitorBook(IRepository<Visitor, Guid> visitors, IMemberDirectory members, IGuidGenerator guids)
    : ITransientDependency
{
    /// <summary>The person with this address, as they are known, or new with these details.</summary>
    public async Task<Visitor> FindOrAddAsync(VisitorDetails details, string culture, CancellationToken cancellation)
    {
        var key = details.Email is { } email ? EmailAddress.Normalise(email) : null;
        if (key is not null
            && await visitors.FirstOrDefaultAsync(known => known.EmailKey == key, cancellation) is { } visitor)
            return visitor;

        var onFile = key is null ? null : await members.FindByEmailAsync(key, cancellation);
        return await visitors.InsertAsync(
            Visitor.Of(guids.Create(), details, culture, onFile?.Id), cancellationToken: cancellation);
    }

    public async Task<(Visitor Visitor, Visit Visit)> GetAsync(Guid visitId, CancellationToken cancellation) =>
        await visitors.FirstOrDefaultAsync(
            visitor => visitor.Visits.Any(visit => visit.Id == visitId), cancellation) is { } visitor
            ? (visitor, visitor.Get(visitId))
            : throw new EntityNotFoundException(typeof(Visit), visitId);

    /// <summary>For whoever holds the link. A wrong key and an unknown id look the same.</summary>
    public async Task<(Visitor Visitor, Visit Visit)> OpenAsync(
        Guid visitId, string? key, CancellationToken cancellation)
    {
        var (visitor, visit) = await GetAsync(visitId, cancellation);
        return key is not null && visit.OpensWith(key)
            ? (visitor, visit)
            : throw new EntityNotFoundException(typeof(Visit), visitId);
    }

    public async Task<(Visitor Visitor, Visit Visit)> OpenForHostAsync(
        Guid visitId, Guid memberId, CancellationToken cancellation)
    {
        var (visitor, visit) = await GetAsync(visitId, cancellation);
        Rule.Require(visit.HostId == memberId, MeetingsErrors.NotYourVisitor);
        return (visitor, visit);
    }
}
