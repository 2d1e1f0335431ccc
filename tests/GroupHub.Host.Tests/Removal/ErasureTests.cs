using System.Net;
using GroupHub.Data;
using GroupHub.Dues;
using GroupHub.Host.Tests.Isolation;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace GroupHub.Host.Tests.Removal;

/// <summary>
/// R63: whoever is erased is nowhere any more. The tables come from the model: one that is new has to be filled by
/// <see cref="SomebodyEverywhere"/>, or named here with the reason why nobody stands in it.
/// </summary>
[Collection(nameof(SomebodyEverywhere))]
public sealed class ErasureTests(GroupHubApp app) : FeatureTest(app)
{
    /// <summary>Where something stays, and why.</summary>
    private static readonly Dictionary<string, string> Stays = new()
    {
        ["billing_invoices"] = "A numbered invoice is a document and keeps the name on it as long as the law wants; the address goes.",
        ["AbpAuditLogs"] = "Who did what to whom is evidence; only those who may read it see it.",
        ["AbpAuditLogActions"] = "As above: what was sent.",
        ["AbpEntityChanges"] = "As above: what was changed.",
        ["AbpEntityPropertyChanges"] = "As above: from what to what.",
    };

    /// <summary>Where nobody stands.</summary>
    private static readonly Dictionary<string, string> AboutNobody = new()
    {
        ["administration_batches"] = "Counts, and the id of whoever asked; deleted with their account or after a month.",
        ["administration_batch_lines"] = "Ids and the name of a rule; deleted with the person or after a month.",
        ["administration_roster_groups"] = "A filter that officers share; of whoever saved it the id of an account, which goes with it.",
        ["administration_selected_members"] = "Ids; deleted with the person or after a month.",
        ["administration_selections"] = "A count, and the id of whoever chose; deleted with their account or after a month.",
        ["administration_foundings"] = "Who founded an association is the host's contract, not the association's member.",
        ["administration_person_exports"] = "Ids; deleted with the person.",
        ["administration_standings"] = "Days and standings, deleted with the roster's line.",
        ["billing_checkout_sessions"] = "The gateway's reference and page.",
        ["billing_demo_checkouts"] = "Amounts and addresses of our own pages.",
        ["billing_gateway_events"] = "The gateway's reference.",
        ["billing_invoice_counters"] = "Numbers.",
        ["billing_invoice_requests"] = "Keys of our own.",
        ["billing_payments"] = "The gateway's reference and amounts.",
        ["chapters_affiliations"] = "Days, under an id that leads to nobody.",
        ["chapters_chapters"] = "What an association says of a chapter.",
        ["chapters_offices"] = "Days and a role, under an id that leads to nobody.",
        ["communication_copies"] = "A state, under an id that leads to nobody.",
        ["communication_stream_choices"] = "Choices; deleted with the person.",
        ["directory_changes"] = "An id, until the index has followed.",
        ["dues_bans"] = "A mark from which the address cannot be read.",
        ["dues_further_chapters"] = "Prices and days.",
        ["dues_plans"] = "What an association offers.",
        ["dues_renewals"] = "Prices and days.",
        ["dues_terms"] = "Prices and days.",
        ["meetings_absence_policies"] = "Rules.",
        ["meetings_calendar_addresses"] = "A hash; deleted with the person.",
        ["meetings_check_in_cards"] = "A code; deleted with the person.",
        ["meetings_holidays"] = "Days.",
        ["meetings_meetings"] = "What an association says of a meeting.",
        ["meetings_series"] = "What an association says of its meetings.",
        ["meetings_sheets"] = "A state; its lines are elsewhere.",
        ["meetings_usual_regions"] = "Regions.",
        ["meetings_visits"] = "Days and a state; its note is erased with the visitor.",
        ["members_consents"] = "The text that was agreed to; deleted with the person.",
        ["networking_attendances"] = "Ids; deleted with the person.",
        ["networking_distances"] = "Ids; deleted with the person.",
        ["networking_preferences"] = "Choices; deleted with the person.",
        ["networking_thread_places"] = "How far somebody has read; deleted with the person.",
    };

    [Fact]
    public async Task Nothing_in_the_database_says_any_more_who_it_was()
    {
        var somebody = new SomebodyEverywhere(App, Acme);
        await somebody.LiveAsync();
        var (before, tables) = (await Find(somebody), await ModuleTablesThere());
        tables.Except(before.Select(found => found.Key)).Except(AboutNobody.Keys).ShouldBeEmpty("nothing was written there of the person who is to be erased");

        (await Admin.Http.DeleteAsync($"/api/members/{somebody.Id}")).EnsureSuccessStatusCode();
        await App.Settled();

        var after = await Find(somebody);
        after.Select(found => found.Key).Except(Stays.Keys).ShouldBeEmpty();
        after["billing_invoices"].ShouldAllBe(row => !row.Contains(somebody.Email, StringComparison.OrdinalIgnoreCase));
        await ShouldBeGone(somebody);
    }

    private async Task ShouldBeGone(SomebodyEverywhere somebody)
    {
        (await Admin.Get<Found>($"/api/console/members?filter={SomebodyEverywhere.LastName}")).TotalCount.ShouldBe(0);
        (await Admin.Get<Found>($"/api/directory?query={SomebodyEverywhere.LastName}")).TotalCount.ShouldBe(0);
        (await Admin.Http.DeleteAsync($"/api/members/{somebody.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "there is nobody left to erase");
        (await As(somebody.User).Get("/api/members/me")).ShouldBe(HttpStatusCode.NotFound);

        var again = await somebody.ApplyAsync(await somebody.OfferAsync());
        again.CheckoutUrl.ShouldBeNull("who was expelled is known again by the mark");
        (await Admin.PostAndFail($"/api/dues/applications/{again.ApplicationId}/approve")).Error.Code.ShouldBe(DuesErrors.JoiningRefused);
    }

    private Task<ILookup<string, string>> Find(SomebodyEverywhere somebody) => App.In(Acme, async services =>
        await new RowsWithWords(await services.GetContextAsync(), SomebodyEverywhere.FirstName, SomebodyEverywhere.LastName, somebody.Email, SomebodyEverywhere.Phone).ReadAsync());

    private Task<List<string>> ModuleTablesThere() => App.In(Acme, async services =>
        ModuleTables.In((await services.GetContextAsync()).Model).Select(type => RowsWithWords.OneNameOf(type.GetSchema(), type.GetTableName()!)).Distinct().ToList());

    private sealed record Found(int TotalCount);
}

internal static class Contexts
{
    public static async Task<DbContext> GetContextAsync(this IServiceProvider services) =>
        await services.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync();
}
