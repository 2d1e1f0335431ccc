using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>What somebody with an account is called, where they have a profile.</summary>
internal sealed class UserNames(IMemberDirectory members) : ITransientDependency
{
    public async Task<string?> FindAsync(Guid? userId, CancellationToken cancellation) =>
        userId is { } id ? (await members.FindByUserAsync(id, cancellation))?.Name : null;
}
