using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Dues;

/// <summary>Takes applications in.</summary>
internal sealed class ApplicationDesk(
    IRepository<Application, Guid> applications,
    IRepository<MembershipPlan, Guid> plans,
    KnownMembers known,
    ChosenChapters chapters,
    IAssociationClock calendar,
    IClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    /// <summary>Each may be followed by mail, and nobody has proved yet that the address is theirs.</summary>
    private const int MostPerHour = 5;

    /// <summary>What the same request has become before; else a new one.</summary>
    public async Task<Application> TakeInAsync(
        Guid planId, Guid requestId, Applicant applicant, Guid[] chapterIds, CancellationToken cancellation)
    {
        var sent = await SentBeforeAsync(requestId, applicant.Email, cancellation);
        if (sent.Find(one => one.IsSame) is { } same)
            return await applications.GetAsync(same.Id, cancellationToken: cancellation);

        Rule.Require(sent.Count(one => one.IsRecent) < MostPerHour, DuesErrors.TooManyApplications);
        var plan = await plans.GetAsync(planId, cancellationToken: cancellation);
        await chapters.RequireAsync(plan.Chapters, chapterIds, cancellation);

        var quote = PriceQuote.ForJoining(plan.Terms, await calendar.GetTodayAsync(), chapterIds.Length);
        var submission = new Submission(requestId, applicant, Languages.Current, clock.Now)
        {
            Chapters = chapterIds,
            IsOnlyOne = !sent.Exists(one => one.IsOpen),
            IsToBeLookedAt = await known.FindObstacleAsync(applicant.Email, cancellation) != Obstacle.None,
        };
        var application = Application.Submit(guids.Create(), submission, plan, quote);
        // Written at once: the second of a double click ends here, before it closes at the gateway what the first one
        // opened.
        return await applications.InsertAsync(application, autoSave: true, cancellation);
    }

    /// <summary>
    /// With this address, in the last hour or still open; and by this request, whenever and with whatever address.
    /// </summary>
    private async Task<List<Sent>> SentBeforeAsync(Guid requestId, string email, CancellationToken cancellation)
    {
        var (hash, key, since) =
            (LinkKey.HashOfRequest(requestId), EmailAddress.Normalise(email), clock.Now.AddHours(-1));
        var sent =
            from a in await applications.GetQueryableAsync()
            let isOpen = Application.OpenStates.Contains(a.State)
            where a.RequestHash == hash || (a.EmailKey == key && (a.SubmittedAt > since || isOpen))
            select new Sent(a.Id, a.RequestHash == hash, a.SubmittedAt > since, isOpen);
        return await sent.ToListAsync(cancellation);
    }

    private sealed record Sent(Guid Id, bool IsSame, bool IsRecent, bool IsOpen);
}
