using GroupHub.Billing;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;
using Volo.Abp.Uow;

namespace GroupHub.Data.Demo;

/// <summary>Two associations to try the product with. What is there already is left alone.</summary>
internal sealed class DemoSeeder(
    ITenantManager tenantManager,
    ITenantRepository tenants,
    ITenantStore known,
    ITenantNormalizer normalizer,
    ICurrentTenant currentTenant,
    IUnitOfWorkManager unitOfWork,
    IServiceProvider services) : ITransientDependency
{
    public async Task SeedAsync()
    {
        await SeedAsync(DemoAssociation.Riverside);
        await SeedAsync(DemoAssociation.Harbour);
    }

    private async Task SeedAsync(DemoAssociation association)
    {
        using var work = unitOfWork.Begin(requiresNew: true, isTransactional: true);
        if (await known.FindAsync(normalizer.NormalizeName(association.Slug)!) is null)
        {
            var tenant = await tenantManager.CreateAsync(association.Slug);
            await tenants.InsertAsync(tenant, autoSave: true);
            using (currentTenant.Change(tenant.Id, tenant.Name))
            {
                await services.GetRequiredService<DemoAssociationSeeder>().SeedAsync(association, tenant.Id);
                await work.SaveChangesAsync();
            }
        }

        await work.CompleteAsync();
    }
}

/// <summary>Fills one new association, as its own tenant.</summary>
internal sealed class DemoAssociationSeeder(
    IDataSeeder dataSeeder,
    ISettingManager settings,
    IAssociationClock clock,
    IPlans plans,
    IMemberRegistry registry,
    IBilling billing,
    IMemberships memberships,
    DemoChapterSeeder chapters,
    DemoMeetingSeeder meetings,
    IMemberAccounts accounts,
    DemoNetworkSeeder network,
    DemoAnnouncementSeeder announcements,
    DemoApplicationSeeder applications,
    DemoRenewalSeeder renewals,
    IdentityUserManager users,
    IDbContextProvider<GroupHubDbContext> database) : ITransientDependency
{
    /// <summary>On whatever day the demo begins, a few have just missed their renewal.</summary>
    private const int OneLateIn = 60, FirstLate = OneLateIn / 2;

    public async Task SeedAsync(DemoAssociation association, Guid tenantId)
    {
        await dataSeeder.SeedAsync(new DataSeedContext(tenantId)
            .WithProperty("AdminEmail", association.AdminEmail)
            .WithProperty("AdminPassword", association.AdminPassword));
        await NameAdminAsync(association);
        await DescribeAsync(association, tenantId);
        var memberIds = await FillAsync(association);
        await ForgetAsync();
        if (association != DemoAssociation.Riverside) return;
        await GiveAccountAsync("amelia.brandt@riverside.example", "Member-2026");
        await GiveAccountAsync(DemoPeople.President.Email, "Officer-2026");
        await announcements.SeedAsync(association, memberIds);
    }

    /// <summary>A year of meetings would be looked through for changes with every account that follows.</summary>
    private async Task ForgetAsync()
    {
        var context = await database.GetDbContextAsync();
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
    }

    private async Task NameAdminAsync(DemoAssociation association)
    {
        var admin = await users.FindByEmailAsync(association.AdminEmail)
            ?? throw new InvalidOperationException("The association has no admin.");
        (admin.Name, admin.Surname) = (association.AdminFirstName, association.AdminLastName);
        await users.UpdateAsync(admin);
    }

    private async Task DescribeAsync(DemoAssociation association, Guid tenantId)
    {
        (string Name, string Value)[] values =
        [
            (AssociationSettings.Name, association.Name),
            (AssociationSettings.Tagline, association.Tagline),
            (AssociationSettings.Description, association.Description),
            (AssociationSettings.Accent, association.Accent),
            (AssociationSettings.TimeZone, "Europe/Berlin"),
        ];
        foreach (var (name, value) in values) await settings.SetForTenantAsync(tenantId, name, value);
    }

    private async Task<IReadOnlyList<Guid>> FillAsync(DemoAssociation association)
    {
        var planIds = new List<Guid>();
        foreach (var offer in association.Plans) planIds.Add(await plans.OfferAsync(offer.Plan));

        var people = DemoPeople.Of(association);
        var ids = await registry.RegisterPeopleAsync(people);
        var today = await clock.GetTodayAsync();
        var history = new DemoHistory(association, today);
        var terms = people.Select(person => person == DemoPeople.President
            ? history.Steady(planIds)
            : history.Next(planIds)).ToList();
        for (var late = FirstLate; late < terms.Count; late += OneLateIn)
            terms[late] = history.Late(planIds, days: 1 + late / 20);

        var invoices = ids.SelectMany((id, i) => terms[i].Select(
            (term, n) => new PastInvoice(DemoHistory.InvoiceFor(id, people[i], term, n), term.Dates.From)));
        var invoiceIds = new Queue<Guid>(await billing.RecordHistoryAsync([.. invoices]));
        await memberships.RecordHistoryAsync(
            [
                .. ids.Select((id, i) => new PastMembership(
                    id, [.. terms[i]
                        .Select(term => new PastTerm(term.PlanId, term.Dates, term.Price, invoiceIds.Dequeue()))])),
            ]);
        DemoMember[] members = [.. ids.Select(
            (id, i) => new DemoMember(id, people[i], terms[i][0].Dates.From, terms[i][^1].Dates.To))];
        await chapters.SeedAsync(association, members, today);
        await meetings.SeedAsync(association, members, today);
        if (association != DemoAssociation.Riverside) return ids;
        await network.SeedAsync(ids, people);
        await applications.SeedAsync(planIds[association.Plans.ToList().FindIndex(offer => offer.Plan.NeedsApproval)]);
        await renewals.SeedAsync(ids[FirstLate]);
        return ids;
    }

    private async Task GiveAccountAsync(string email, string password)
    {
        var memberId =
            (await registry.RegisterPeopleAsync([new NewPerson { FirstName = "-", LastName = "-", Email = email }]))[0];
        var invitation = await accounts.OpenAccountAsync(memberId);
        var user = await users.GetByIdAsync(invitation.UserId);
        await users.AddPasswordAsync(user, password);
        await users.ConfirmEmailAsync(user, await users.GenerateEmailConfirmationTokenAsync(user));
    }
}
