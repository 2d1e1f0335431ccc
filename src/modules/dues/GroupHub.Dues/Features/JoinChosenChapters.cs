using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record JoinChosenChapters(IReadOnlyList<ApplicantAdmitted> Admitted) : ICommand;

internal sealed class JoinChosenChaptersHandler(IRepository<Application, Guid> applications, IAffiliations affiliations)
    : CommandHandler<JoinChosenChapters>
{
    public override async Task Handle(JoinChosenChapters command, CancellationToken cancellation)
    {
        var from = command.Admitted.ToDictionary(admitted => admitted.ApplicationId, admitted => admitted.From);
        var admitted = await applications.GetListAsync(
            application => from.Keys.Contains(application.Id), cancellationToken: cancellation);
        await affiliations.JoinAsync(
            [.. admitted.SelectMany(application => ChosenBy(application, from[application.Id]))], cancellation);
    }

    private static IEnumerable<NewAffiliation> ChosenBy(Application application, DateOnly from) =>
        application.ChapterIds.Select(id => new NewAffiliation(
            application.MemberId!.Value, id, IsPrimary: id == application.ChapterId, from));
}
