using GroupHub.Foundation;
using GroupHub.Members.Domain;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Members.Features;

public sealed record ReviseProfile : ProfileFields, ICommand<MyProfile>
{
    public Guid Id { get; init; }
}

internal sealed class ReviseProfileValidator : ProfileFieldsValidator<ReviseProfile>;

internal sealed class ReviseProfileHandler(IRepository<Member, Guid> members, ProfileRevision revision)
    : ICommandHandler<ReviseProfile, MyProfile>
{
    public async Task<MyProfile> Handle(ReviseProfile command, CancellationToken cancellation) =>
        await revision.ReviseAsync(await members.GetAsync(command.Id, cancellationToken: cancellation), command, cancellation);
}
