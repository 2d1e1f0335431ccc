using System.Security.Claims;
using GroupHub.Administration.Batches;
using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace GroupHub.Administration.Tests.Batches;

/// <summary>The product with jobs that a test runs itself.</summary>
public sealed class BatchApp : GroupHubApp
{
    protected override void StandIn(IServiceCollection services) =>
        services.Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
}

[CollectionDefinition(nameof(BatchApp))]
public sealed class BatchAppCollection : ICollectionFixture<BatchApp>;

/// <summary>What tests of selections and batches have in common: people in chapters, choosing them, and jobs that go on.</summary>
[Collection(nameof(BatchApp))]
public abstract class BatchTest(BatchApp app) : FeatureTest(app)
{
    protected const string Roster = "/api/console/members";
    protected const string Batches = "/api/console/batches";
    protected const string Moves = $"{Batches}/moves";
    protected const string Links = $"{Batches}/renewal-links";

    /// <summary>Members of a chapter with a common word in their names.</summary>
    protected async Task<Guid[]> Members(int count, Guid? chapter, string? word = null, DateRange? term = null)
    {
        var people = Enumerable.Range(0, count)
            .Select(i => new NewPerson { FirstName = "Ada", LastName = $"{word ?? "Chosen"} {i:0000}", Email = NewEmail() })
            .ToList();
        var ids = await App.In(Acme, services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync(people));
        await App.BecomeMembers(Acme, [.. ids], term);
        if (chapter is { } id) await Join(ids, id);
        await App.Settled();
        return [.. ids];
    }

    protected async Task<(Guid Chapter, TestUser Secretary)> ChapterWithSecretary(Guid? below = null)
    {
        var chapter = await App.Chapter(Acme, below);
        return (chapter, await App.Officer(Acme, chapter, OfficerRole.Secretary));
    }

    protected static Task<MemberSelection> Choose(Caller by, params Guid[] ids) =>
        by.Post<MemberSelection>($"{Roster}/selections", new { requestId = Guid.NewGuid(), memberIds = ids });

    protected async Task<object> Move(Guid selection, Guid chapter, Guid? requestId = null) =>
        new { requestId = requestId ?? Guid.NewGuid(), selectionId = selection, chapterId = chapter, effectiveOn = await App.Today(Acme) };

    protected async Task<string> MovePreview(Guid selection, Guid chapter) =>
        $"{Moves}/preview?selectionId={selection}&chapterId={chapter}&effectiveOn={await App.Today(Acme):O}";

    protected static async Task<BatchRow> Row(Caller by, Guid id) => (await by.Get<BatchRow[]>(Batches)).Single(row => row.Id == id);

    /// <summary>What the job does, as often as it would.</summary>
    protected async Task Run(Guid id)
    {
        while (await Round(id)) TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        await App.Settled();
    }

    protected async Task<bool> Round(Guid id)
    {
        using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change(Acme.Id);
        await using var scope = App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BatchRound>().RunAsync(id);
    }

    /// <summary>In this process, as somebody who is signed in.</summary>
    protected Task<T> Send<T>(TestUser by, MediatR.IRequest<T> request) => App.In(Acme, async services =>
    {
        Claim[] claims = [new(AbpClaimTypes.UserId, $"{by.UserId}"), .. by.Roles.Select(role => new Claim(AbpClaimTypes.Role, role))];
        using var signedIn = services.GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsIdentity(claims, "Test"));
        return await services.GetRequiredService<ISender>().Send(request);
    });

    protected async Task<Guid?> ChapterOf(Guid memberId) =>
        (await App.In(Acme, async services => await services.GetRequiredService<IAffiliations>().GetAsync([memberId], await App.Today(Acme))))
            .SingleOrDefault(affiliation => affiliation.IsPrimary)?.ChapterId;

    private async Task Join(IReadOnlyList<Guid> ids, Guid chapter)
    {
        var since = (await App.Today(Acme)).AddDays(-30);
        await App.In(Acme, async services =>
        {
            await services.GetRequiredService<IAffiliations>().JoinAsync([.. ids.Select(id => new NewAffiliation(id, chapter, IsPrimary: true, since))]);
        });
    }
}
