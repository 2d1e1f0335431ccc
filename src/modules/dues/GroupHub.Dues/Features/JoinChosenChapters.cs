using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record JoinChosenChapters(Guid ApplicationId, DateOnly From) : ICommand;

internal sealed class JoinChosenChaptersHandler(IRepository<Application, Guid> applications, IAffiliations affiliations)
    : CommandHandler<JoinChosenChapters>
{
    public override async Task Handle(JoinChosenChapters command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.ApplicationId, cancellationToken: cancellation);
        var memberId = application.MemberId!.Value;
        await affiliations.JoinAsync(
            [
                .. application.ChapterIds.Select(
                    id => new NewAffiliation(memberId, id, IsPrimary: id == application.ChapterId, command.From))
            ],
            cancellation);
    }
}
