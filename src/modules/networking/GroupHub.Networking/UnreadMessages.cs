using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking;

/// <summary>What was written to a member in threads and not been seen by them yet.</summary>
internal sealed class UnreadMessages(IRepository<ThreadMessage, Guid> messages, IRepository<ThreadPlace, Guid> places)
    : ITransientDependency
{
    public async Task<IQueryable<ThreadMessage>> OfAsync(Guid memberId)
    {
        var own = (await places.GetQueryableAsync()).Where(place => place.OwnerId == memberId);
        return (await messages.GetQueryableAsync()).AsNoTracking()
            .Where(ThreadMessage.SeenBy(memberId))
            .Where(message => message.AuthorId != memberId)
            .Where(message => !own.Any(place => place.IntroductionId == message.IntroductionId
                && place.ReadUntil >= message.Number));
    }
}
