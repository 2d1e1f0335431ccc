using GroupHub.Foundation;

namespace GroupHub.Members.Features;

public sealed record ReviseProfile : ProfileFields, ICommand<MyProfile>
{
    public Guid Id { get; init; }
}

internal sealed class ReviseProfileValidator : ProfileFieldsValidator<ReviseProfile>;

internal sealed class ReviseProfileHandler(ProfileDesk desk, ProfileRevision revision)
    : ICommandHandler<ReviseProfile, MyProfile>
{
    public async Task<MyProfile> Handle(ReviseProfile command, CancellationToken cancellation) =>
        await revision.ReviseAsync(await desk.TakeAsync(command.Id, cancellation), command, cancellation);
}
