using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.TestKit;

/// <summary>People and memberships as they would be after a while, made by the modules' own verbs.</summary>
public static class GivenPeople
{
    private static readonly SemaphoreSlim OnePlan = new(1, 1);

    /// <summary>Somebody whose membership covers today; found and listed once the events have been handled.</summary>
    public static async Task<Guid> Member(this GroupHubApp app, Association at, NewPerson person, DateRange? term = null, string plan = "Member")
    {
        var memberId = (await app.In(at, services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync([person])))[0];
        await app.BecomeMembers(at, [memberId], term, plan);
        await app.Settled();
        return memberId;
    }

    /// <summary>Memberships that cover today, unless something else is said, for people who are on file.</summary>
    public static async Task BecomeMembers(
        this GroupHubApp app, Association at, IReadOnlyCollection<Guid> memberIds, DateRange? term = null, string plan = "Member")
    {
        var planId = await app.Plan(at, plan);
        var today = await app.Today(at);
        var bought = new PastTerm(planId, term ?? new DateRange(today.AddDays(-30), today.AddDays(300)), new Money(24000, "EUR"));
        await app.In(at, async services =>
        {
            await services.GetRequiredService<IMemberships>().RecordHistoryAsync([.. memberIds.Select(id => new PastMembership(id, [bought]))]);
        });
    }

    /// <summary>The account of a member, as if they had set their password already.</summary>
    public static async Task<TestUser> Account(this GroupHubApp app, Association at, Guid memberId)
    {
        await app.In(at, services => services.GetRequiredService<IMemberAccounts>().OpenAccountAsync(memberId));
        var profile = await app.In(at, async services => (await services.GetRequiredService<IMemberDirectory>().GetAsync([memberId])).Single());
        await app.Settled();
        return await app.FindUser(at.Id, at.Slug, profile.Email);
    }

    /// <summary>A member's rights rest from today on, as the association's admin decides.</summary>
    public static async Task Suspended(this GroupHubApp app, Association at, Guid memberId)
    {
        await app.As(at.Admin).Post($"/api/dues/members/{memberId}/suspensions", new { requestId = Guid.NewGuid(), reason = "Dues in dispute" });
        await app.Settled();
    }

    public static async Task Reinstated(this GroupHubApp app, Association at, Guid memberId)
    {
        await app.As(at.Admin).Post($"/api/dues/members/{memberId}/reinstate");
        await app.Settled();
    }

    /// <summary>A term that ended so long ago that no days of grace are left.</summary>
    public static async Task<DateRange> LapsedTerm(this GroupHubApp app, Association at)
    {
        var today = await app.Today(at);
        return new DateRange(today.AddDays(-400), today.AddDays(-60));
    }

    /// <summary>The plan of that name: who asks for it at the same time gets the same.</summary>
    public static async Task<Guid> Plan(this GroupHubApp app, Association at, string name, long minor = 24000)
    {
        await OnePlan.WaitAsync();
        try
        {
            return await app.In(at, async services =>
            {
                var plans = services.GetRequiredService<IPlans>();
                var known = (await plans.ListAsync()).FirstOrDefault(plan => plan.Name == name);
                return known?.Id ?? await plans.OfferAsync(new NewPlan { Name = name, Price = new Money(minor, "EUR") });
            });
        }
        finally
        {
            OnePlan.Release();
        }
    }

    /// <inheritdoc cref="In{T}"/>
    public static Task In(this GroupHubApp app, Association at, Func<IServiceProvider, Task> work) => app.In(at, async services =>
    {
        await work(services);
        return true;
    });

    /// <summary>Work of the association's own, in a transaction.</summary>
    public static async Task<T> In<T>(this GroupHubApp app, Association at, Func<IServiceProvider, Task<T>> work)
    {
        using var tenant = app.Services.GetRequiredService<ICurrentTenant>().Change(at.Id, at.Slug);
        using var unit = app.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await work(unit.ServiceProvider);
        await unit.CompleteAsync();
        return result;
    }
}
