using System.Net;
using System.Runtime.CompilerServices;
using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Data;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Host.Tests;

/// <summary>Enumerates tables and endpoints, so that a new one cannot be forgotten (DESIGN 5).</summary>
public sealed class TenantIsolationTests(GroupHubApp app) : FeatureTest(app)
{
    private static readonly Money Price = new(100_00, "EUR");

    [Fact]
    public async Task Every_table_of_a_module_carries_the_tenant()
    {
        var without = await WithContext(context => Task.FromResult(ModuleTables(context)
            .Where(entity => !typeof(IMultiTenant).IsAssignableFrom(entity.ClrType))
            .Select(entity => entity.GetTableName())
            .ToList()));

        without.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_PostgreSQL_every_table_with_a_tenant_has_its_policy()
    {
        Assert.SkipUnless(GroupHubApp.IsPostgreSql, "SQLite knows no row-level security.");
        var (wanted, protectedTables) = await WithContext(async context => (
            context.Model.GetEntityTypes().Where(entity => typeof(IMultiTenant).IsAssignableFrom(entity.ClrType)).Select(entity => entity.GetTableName()!).Distinct().Order().ToList(),
            await context.Database.SqlQuery<string>($"select tablename::text as \"Value\" from pg_policies where policyname = 'grouphub_tenant' order by 1").ToListAsync()));

        protectedTables.ShouldBe(wanted, ignoreOrder: true);
    }

    [Fact]
    public async Task No_endpoint_shows_a_row_of_another_association_for_its_guessed_id()
    {
        await Fill(Acme);
        var ids = await IdsOf(Acme);
        var stranger = As(Globex.Admin);

        var shown = new List<string>();
        foreach (var address in AddressesWithAnId())
        {
            foreach (var id in ids)
            {
                var path = address.Replace("{}", id.ToString(), StringComparison.Ordinal);
                if (await stranger.Get(path) == HttpStatusCode.OK) shown.Add(path);
            }
        }

        ids.ShouldNotBeEmpty();
        shown.ShouldBeEmpty();
    }

    private static IEnumerable<IEntityType> ModuleTables(DbContext context) => context.Model.GetEntityTypes()
        .Where(entity => entity.ClrType.Assembly.GetName().Name is { } name && !name.StartsWith("GroupHub.Abp", StringComparison.Ordinal) && name.StartsWith("GroupHub.", StringComparison.Ordinal))
        .Where(entity => entity.GetTableName() is not null && !entity.IsOwned());

    private IEnumerable<string> AddressesWithAnId() =>
        from endpoint in App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
        // Says of every id, known or not, that it is found or not found, with 200; ABP's client wants it so.
        where !endpoint.RoutePattern.RawText!.Contains("multi-tenancy/tenants/by-id", StringComparison.Ordinal)
        where endpoint.RoutePattern.Parameters is [{ Name: "id" or "memberId" or "userId" } _]
        let parameter = endpoint.RoutePattern.Parameters[0].Name
        select "/" + System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), @"\{" + parameter + @"[^}]*\}", "{}");

    /// <summary>A few of each kind of row that the association has.</summary>
    private Task<List<Guid>> IdsOf(Association association) => WithContext(async context =>
    {
        var ids = new List<Guid>();
        foreach (var entity in context.Model.GetEntityTypes().Where(entity => typeof(IMultiTenant).IsAssignableFrom(entity.ClrType)))
        {
            if (entity.FindPrimaryKey()?.Properties is not [{ Name: "Id", ClrType: var type }] || type != typeof(Guid)) continue;
            var name = entity.GetSchema() is { } schema ? $"\"{schema}\".\"{entity.GetTableName()}\"" : $"\"{entity.GetTableName()}\"";
            var query = FormattableStringFactory.Create($"select \"Id\" as \"Value\" from {name} where \"TenantId\" = {{0}} limit 3", association.Id);
            ids.AddRange(await context.Database.SqlQuery<Guid>(query).ToListAsync());
        }

        return ids;
    }, association.Id);

    private async Task Fill(Association association)
    {
        using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change(association.Id, association.Slug);
        using var work = App.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await work.ServiceProvider.GetRequiredService<IPlans>().OfferAsync(new NewPlan { Name = $"Plan {Guid.NewGuid():N}", Price = Price });
        var person = await work.ServiceProvider.GetRequiredService<IMemberRegistry>()
            .RegisterPersonAsync(new NewPerson { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail() });
        await work.ServiceProvider.GetRequiredService<IBilling>().DraftAsync(new NewInvoice
        {
            RequestKey = $"{person:N}", Purpose = "test", PurposeId = person, PayerName = "Ada", PayerEmail = NewEmail(), Culture = "en",
            Lines = [new NewInvoiceLine("dues", "Member", null, Price)], DueOn = new DateOnly(2026, 12, 1),
        });
        await work.CompleteAsync();
        await App.Settled();
        var chapter = await App.Chapter(association);
        await App.Belongs(association, person, chapter);
        await App.Appoint(association, person, chapter, OfficerRole.Secretary);
    }

    private async Task<T> WithContext<T>(Func<DbContext, Task<T>> read, Guid? tenantId = null)
    {
        using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var work = App.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var result = await read(await work.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync());
        await work.CompleteAsync();
        return result;
    }
}
