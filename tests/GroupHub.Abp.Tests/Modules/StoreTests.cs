using System.Text;
using GroupHub.Abp.DataProtection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BlobStoring;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Abp.Tests.Modules;

public sealed class StoreTests(ModulesApp app) : ModulesTest(app)
{
    [Fact]
    public async Task An_audit_log_tells_who_did_what_and_no_secret()
    {
        var tenant = await ATenant();
        var correlation = Guid.NewGuid().ToString();

        await App.InAsync(null, services => services.GetRequiredService<IAuditingStore>().SaveAsync(ALog(tenant, correlation)));

        var stored = await App.InAsync(tenant, async services =>
            await (await services.GetRequiredService<IRepository<AuditLog, Guid>>().GetQueryableAsync())
                .Include(log => log.Actions).Include(log => log.EntityChanges).ThenInclude(change => change.PropertyChanges)
                .SingleAsync(log => log.CorrelationId == correlation));
        stored.Url.ShouldBe("/reset?userId=7&resetToken=***&page=2");
        stored.Actions.ShouldHaveSingleItem().Parameters.ShouldBe("""{"name":"Ada","newPassword":"***","page":2}""");
        var properties = stored.EntityChanges.ShouldHaveSingleItem().PropertyChanges.ToDictionary(p => p.PropertyName, p => p.NewValue);
        properties["Title"].ShouldBe("New");
        properties["ApiToken"].ShouldBe("***");
    }

    [Fact]
    public async Task A_waiting_job_is_taken_by_one_host_only_until_its_lease_is_over()
    {
        var now = App.Services.GetRequiredService<IClock>().Now;
        var job = new BackgroundJobInfo { Id = Guid.NewGuid(), ApplicationName = "Lease", JobName = "Sample", JobArgs = "{}", CreationTime = now, NextTryTime = now };
        await App.InAsync(null, services => services.GetRequiredService<IBackgroundJobStore>().InsertAsync(job));

        var first = await TakeAsync();
        var second = await TakeAsync();

        first.ShouldHaveSingleItem().Id.ShouldBe(job.Id);
        second.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_job_that_waits_for_later_or_was_given_up_is_not_taken()
    {
        var now = App.Services.GetRequiredService<IClock>().Now;
        BackgroundJobInfo[] jobs =
        [
            new() { Id = Guid.NewGuid(), ApplicationName = "Later", JobName = "Sample", JobArgs = "{}", NextTryTime = now.AddHours(1) },
            new() { Id = Guid.NewGuid(), ApplicationName = "Later", JobName = "Sample", JobArgs = "{}", NextTryTime = now, IsAbandoned = true },
        ];
        foreach (var job in jobs) await App.InAsync(null, services => services.GetRequiredService<IBackgroundJobStore>().InsertAsync(job));

        (await TakeAsync("Later")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_is_kept_per_tenant_and_replaced_only_on_demand()
    {
        var (one, other) = (await ATenant(), await ATenant());
        await SaveAsync(one, "first", replace: false);

        (await ReadAsync(one)).ShouldBe("first");
        (await ReadAsync(other)).ShouldBeNull();
        await Should.ThrowAsync<BlobAlreadyExistsException>(SaveAsync(one, "second", replace: false));
        await SaveAsync(one, "second", replace: true);
        (await ReadAsync(one)).ShouldBe("second");
    }

    [Fact]
    public async Task Keys_of_the_data_protection_are_in_the_database()
    {
        App.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("something");

        var keys = await App.InAsync(null, services => services.GetRequiredService<IRepository<DataProtectionKey, Guid>>().GetListAsync());

        keys.ShouldNotBeEmpty();
        keys[0].Xml.ShouldContain("<key ");
    }

    private Task<List<BackgroundJobInfo>> TakeAsync(string application = "Lease") =>
        App.InAsync(null, services => services.GetRequiredService<IBackgroundJobStore>().GetWaitingJobsAsync(application, 10));

    private Task SaveAsync(Guid tenant, string text, bool replace) => App.InAsync(tenant, services =>
        services.GetRequiredService<IBlobContainer<StoreTests>>().SaveAsync("logo", new MemoryStream(Encoding.UTF8.GetBytes(text)), replace));

    private Task<string?> ReadAsync(Guid tenant) => App.InAsync(tenant, async services =>
        await services.GetRequiredService<IBlobContainer<StoreTests>>().GetOrNullAsync("logo") is { } stream
            ? await new StreamReader(stream).ReadToEndAsync()
            : null);

    private static AuditLogInfo ALog(Guid tenant, string correlation) => new()
    {
        TenantId = tenant,
        CorrelationId = correlation,
        Url = "/reset?userId=7&resetToken=abc&page=2",
        Actions = [new AuditLogActionInfo { ServiceName = "S", MethodName = "M", Parameters = """{"name":"Ada","newPassword":"sword\"fish","page":2}""" }],
        EntityChanges =
        {
            new EntityChangeInfo
            {
                EntityId = "1",
                EntityTypeFullName = "Book",
                PropertyChanges =
                [
                    new EntityPropertyChangeInfo { PropertyName = "Title", PropertyTypeFullName = "string", NewValue = "New" },
                    new EntityPropertyChangeInfo { PropertyName = "ApiToken", PropertyTypeFullName = "string", NewValue = "abc" },
                ],
            },
        },
    };
}
