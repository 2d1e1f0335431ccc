using GroupHub.Communication.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace GroupHub.Communication;

/// <summary>Who writes: the officer as members know them, or staff as their account names them.</summary>
internal sealed class Authors(ICurrentUser user, IMemberDirectory members) : ITransientDependency
{
    public async Task<Author> GetAsync(CancellationToken cancellation)
    {
        if (await members.FindByUserAsync(user.GetId(), cancellation) is { } person)
            return new Author(user.GetId(), person.Name, person.Email);

        var name = $"{user.Name} {user.SurName}".Trim();
        return new Author(user.GetId(), name.Length > 0 ? name : user.UserName ?? "", user.Email ?? "");
    }

    public async Task<Guid?> FindMemberAsync(CancellationToken cancellation) =>
        (await members.FindByUserAsync(user.GetId(), cancellation))?.Id;
}
