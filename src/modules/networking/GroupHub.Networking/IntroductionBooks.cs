using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking;

/// <summary>What all three keep of an introduction, and what is asked of the two some days later.</summary>
internal sealed class IntroductionBooks(
    Gratitude gratitude,
    IRepository<FollowUp, Guid> followUps,
    Today today,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task KeepAsync(Introduction made, CancellationToken cancellation)
    {
        var met = new Happening(TouchKind.Introduction, today.Now, made.DeedKey) { SourceId = made.Id };
        await gratitude.NoteAsync(made.RequesterId, made.TargetId, met, cancellation);
        await gratitude.NoteAsync(made.ConnectorId, made.TargetId, met, cancellation);
        await gratitude.OweAsync(made.ConnectorId, made.RequesterId, met, thanksFor: null, cancellation);

        await AskLaterAsync(made.RequesterId, made.TargetId, made.Id, cancellation);
        await AskLaterAsync(made.TargetId, made.RequesterId, made.Id, cancellation);
    }

    private async Task AskLaterAsync(Guid ownerId, Guid personId, Guid introductionId, CancellationToken cancellation)
    {
        var plan = PlannedFollowUp.Introduced(personId, introductionId, await today.DateAsync());
        if (await followUps.FirstOrDefaultAsync(item => item.OwnerId == ownerId && item.Key == plan.Key, cancellation)
            is not null)
            return;

        await followUps.InsertAsync(FollowUp.Plan(guids.Create(), ownerId, plan), cancellationToken: cancellation);
    }
}
