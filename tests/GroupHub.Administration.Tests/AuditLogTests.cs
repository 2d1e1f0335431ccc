using System.Net;
using GroupHub.Administration.Features;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AuditLogging;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.SettingManagement;

namespace GroupHub.Administration.Tests;

public sealed class AuditLogTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task A_change_is_on_record_with_who_when_and_what_it_was_before()
    {
        var association = await App.Found(Slug());
        var plan = await App.Plan(association, "Member", minor: 240_00);

        await As(association.Admin).Put($"/api/dues/plans/{plan}", new NewPlan { Name = "Member", Price = new Money(260_00, "EUR") });

        var entry = (await List(association)).Items[0];
        entry.PersonId.ShouldBe(association.Admin.UserId);
        entry.Person.ShouldBe("admin");
        entry.Call.ShouldBe($"PUT /api/dues/plans/{plan}");
        entry.At.ShouldBeInRange(DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
        var change = entry.Changes.ShouldHaveSingleItem();
        (change.Name, change.Id, change.Action).ShouldBe(("Plan", plan.ToString(), AuditAction.Changed));
        change.Fields.ShouldHaveSingleItem().ShouldBe(new AuditField("Price", "240.00", "260.00"));
    }

    [Theory]
    [InlineData("JPY", 24_000, "24000", 26_000, "26000"), InlineData("KWD", 60_000, "60.000", 60_500, "60.500")]
    public async Task Amounts_have_the_digits_of_the_associations_currency(string currency, long before, string was, long after, string isNow)
    {
        var association = await App.Found(Slug());
        await App.In(association, services => services.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(AssociationSettings.Currency, currency));
        var plan = await As(association.Admin).Post<PlanMade>("/api/dues/plans", new NewPlan { Name = "Member", Price = new Money(before, currency) });

        await As(association.Admin).Put($"/api/dues/plans/{plan.Id}", new NewPlan { Name = "Member", Price = new Money(after, currency) });

        (await List(association)).Items[0].Changes.ShouldHaveSingleItem().Fields.ShouldHaveSingleItem().ShouldBe(new AuditField("Price", was, isNow));
        (await As(association.Admin).Http.GetStringAsync("/api/console/audit/export")).ShouldContain($"Price,{was},{isNow}");
    }

    [Theory]
    [InlineData("Für Gärtner, Zürcher und Ärzte: \"müßig\" 😀", 8, false), InlineData("\"", 500, true)]
    public async Task Long_texts_are_read_as_they_were_written_and_end_in_a_whole_letter_where_they_were_cut(string part, int times, bool isCut)
    {
        var association = await App.Found(Slug());
        var text = string.Concat(Enumerable.Repeat(part, times));
        var plan = await App.Plan(association, "Member", minor: 240_00);

        await As(association.Admin).Put($"/api/dues/plans/{plan}", new NewPlan { Name = "Member", Description = text, Price = new Money(240_00, "EUR") });

        var after = (await List(association)).Items[0].Changes.ShouldHaveSingleItem().Fields.ShouldHaveSingleItem().After;
        after.ShouldBe(isCut ? $"{text[..255]}…" : text);
    }

    /// <summary>As the log kept them before.</summary>
    [Theory]
    [InlineData("\"F\\u00FCr\"", "Für"), InlineData("\"F\\u00FCr\\u00", "Für…"), InlineData("\"So \\uD83D\\uDE00", "So 😀…"), InlineData("\"So \\uD83D\\uDE", "So …"), InlineData("\"So \\", "So …")]
    public async Task Texts_of_earlier_entries_are_read_too(string kept, string read)
    {
        var association = await App.Found(Slug());
        var plan = await App.Plan(association, "Member", minor: 240_00);
        await As(association.Admin).Put($"/api/dues/plans/{plan}", new NewPlan { Name = "Member", Description = "New", Price = new Money(240_00, "EUR") });
        await App.In(association, async services =>
            await (await services.GetRequiredService<IRepository<AuditLog, Guid>>().GetQueryableAsync())
                .SelectMany(log => log.EntityChanges).SelectMany(change => change.PropertyChanges)
                .ExecuteUpdateAsync(row => row.SetProperty(field => field.NewValue, kept)));

        (await List(association)).Items[0].Changes.ShouldHaveSingleItem().Fields.ShouldHaveSingleItem().After.ShouldBe(read);
    }

    [Fact]
    public async Task It_is_found_by_person_kind_action_and_days()
    {
        var association = await App.Found(Slug());
        await Make(association, "ada");
        await As(await App.FindUser(association.Id, association.Slug, "ada")).Put("/api/account/my-profile", new { userName = "ada", email = "ada@people.example", name = "Augusta", surname = "King" });

        (await List(association, "person=augusta ki")).Items.ShouldHaveSingleItem().Person.ShouldBe("Augusta King");
        (await List(association, "person=nobody")).TotalCount.ShouldBe(0);
        (await List(association, "entity=Volo.Abp.Identity.IdentityUser&action=created")).Items.ShouldHaveSingleItem().Person.ShouldBe("admin");
        (await List(association, "action=deleted")).TotalCount.ShouldBe(0);
        (await List(association, "from=2020-01-01&to=2020-12-31")).TotalCount.ShouldBe(0);
        (await As(association.Admin).Get<AuditedEntity[]>("/api/console/audit/entities")).ShouldContain(new AuditedEntity("Volo.Abp.Identity.IdentityUser", "Account"));
    }

    [Fact]
    public async Task An_association_sees_its_own_only_and_the_host_only_the_hosts()
    {
        var (one, other) = (await App.Found(Slug()), await App.Found(Slug()));
        await Make(one, "ada");

        (await List(other)).TotalCount.ShouldBe(0);
        var founded = await As(App.HostAdmin).Get<PagedResultDto<AuditEntry>>("/api/console/audit?entity=Volo.Abp.TenantManagement.Tenant&action=created&maxResultCount=1000");
        founded.Items.SelectMany(entry => entry.Changes).ShouldContain(change => change.Id == one.Id.ToString());
        founded.Items.SelectMany(entry => entry.Changes).SelectMany(change => change.Fields).ShouldNotContain(field => field.After == "ada");
    }

    [Fact]
    public async Task No_secret_is_on_record()
    {
        var association = await App.Found(Slug());

        await As(association.Admin).Post("/api/account/my-profile/change-password", new { currentPassword = "Secret-2026", newPassword = "Another-2026" });
        await As(association.Admin).Post("/api/identity/users", new { userName = "ada", email = "ada@people.example", password = "Third-2026", isActive = true });

        var text = await As(association.Admin).Http.GetStringAsync("/api/console/audit");
        foreach (var secret in (string[])["Another-2026", "Third-2026", "passwordHash", "securityStamp"]) text.ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public async Task The_export_has_a_line_per_field_no_formula_and_is_itself_on_record()
    {
        var association = await App.Found(Slug());
        await As(association.Admin).Post("/api/identity/roles", new { name = "=HYPERLINK(1)", isDefault = false, isPublic = false });

        var csv = await As(association.Admin).Http.GetAsync("/api/console/audit/export?entity=Volo.Abp.Identity.IdentityRole");

        csv.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = (await csv.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].TrimStart('﻿').ShouldStartWith("When (UTC),Who,From where,Request");
        lines.ShouldContain(line => line.Contains("created,Role,", StringComparison.Ordinal) && line.Contains(",Name,,\"'=HYPERLINK(1)\"", StringComparison.Ordinal));
        (await List(association)).Items[0].Note.ShouldBe("Exported the audit log");
    }

    [Fact]
    public async Task Who_exports_the_members_is_on_record()
    {
        var association = await App.Found(Slug());

        await As(association.Admin).Http.GetAsync("/api/console/members/export");

        var entry = (await List(association)).Items.ShouldHaveSingleItem();
        (entry.Note, entry.Person, entry.ChangeCount).ShouldBe(("Exported the list of members", "admin", 0));
    }

    [Fact]
    public async Task It_speaks_German()
    {
        var association = await App.Found(Slug());
        await Make(association, "ada");

        var entry = (await As(association.Admin).In("de").Get<PagedResultDto<AuditEntry>>("/api/console/audit")).Items[0];

        entry.Changes.ShouldContain(change => change.Name == "Benutzerkonto");
        entry.Changes.SelectMany(change => change.Fields).ShouldContain(new AuditField("Aktiv", null, "ja"));
    }

    [Fact]
    public async Task Members_do_not_see_it()
    {
        var member = await App.Account(Acme, await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail() }));

        (await As(member).GetAndFail("/api/console/audit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await As(member).GetAndFail("/api/console/audit/entities")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await As(member).GetAndFail("/api/console/audit/export")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("action=happy"), InlineData("from=yesterday"), InlineData("from=2026-02-02&to=2026-02-01"), InlineData("sorting=person"), InlineData("maxResultCount=0")]
    public async Task Nonsense_is_refused(string query) =>
        (await Admin.GetAndFail($"/api/console/audit?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);

    private sealed record PlanMade(Guid Id);

    private static string Slug() => $"audit{Guid.NewGuid():N}"[..20];

    private Task Make(Association association, string userName) => As(association.Admin).Post(
        "/api/identity/users", new { userName, email = $"{userName}@people.example", password = "Third-2026", isActive = true, roleNames = Array.Empty<string>() });

    private Task<PagedResultDto<AuditEntry>> List(Association association, string query = "") =>
        As(association.Admin).Get<PagedResultDto<AuditEntry>>($"/api/console/audit?{query}");
}
