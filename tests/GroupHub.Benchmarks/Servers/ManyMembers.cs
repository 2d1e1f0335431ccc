using GroupHub.Data.Demo;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using Volo.Abp.Uow;

namespace GroupHub.Benchmarks.Servers;

/// <summary>One association with as many members as <c>Benchmark:Members</c> says.</summary>
internal sealed class ManyMembers(IConfiguration configuration, ICurrentTenant currentTenant, IUnitOfWorkManager unitOfWork) : IDataSeedContributor
{
    public const string Slug = "many";
    private const int Batch = 1000;

    public async Task SeedAsync(DataSeedContext context)
    {
        var members = configuration.GetValue<int>("Benchmark:Members");
        if (members == 0 || context.TenantId is not null) return;

        var tenant = await InOneAsync(services => FoundAsync(services));
        using var _ = currentTenant.Change(tenant.Id, tenant.Name);
        var plan = await InOneAsync(services => services.GetRequiredService<IPlans>().OfferAsync(new NewPlan { Name = "Member", Price = new Money(24000, "EUR") }));
        var people = DemoPeople.Of(DemoAssociation.Harbour with { Slug = Slug, Members = members });
        foreach (var batch in people.Chunk(Batch)) await InOneAsync(services => AdmitAsync(services, batch, plan));
    }

    private static async Task<Tenant> FoundAsync(IServiceProvider services)
    {
        var tenant = await services.GetRequiredService<ITenantManager>().CreateAsync(Slug);
        return await services.GetRequiredService<ITenantRepository>().InsertAsync(tenant);
    }

    private static async Task<int> AdmitAsync(IServiceProvider services, IReadOnlyList<NewPerson> people, Guid plan)
    {
        var today = await services.GetRequiredService<IAssociationClock>().GetTodayAsync();
        var term = new PastTerm(plan, new DateRange(today.AddDays(-100), today.AddDays(264)), new Money(24000, "EUR"));
        var ids = await services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync(people);
        await services.GetRequiredService<IMemberships>().RecordHistoryAsync([.. ids.Select(id => new PastMembership(id, [term]))]);
        return ids.Count;
    }

    private async Task<T> InOneAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        using var unit = unitOfWork.Begin(requiresNew: true, isTransactional: true);
        var result = await work(unit.ServiceProvider);
        await unit.CompleteAsync();
        return result;
    }
}
