using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using GroupHub.Host.Tests.Isolation;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Host.Tests.Removal;

/// <summary>
/// R63: whoever asks gets all that is kept about them. The tables come from the model, as for erasing: one that is new
/// has to be copied, or named here with the reason why it is not.
/// </summary>
[Collection(nameof(SomebodyEverywhere))]
public sealed partial class PersonalCopyTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Copy = "/api/members/me/copy";

    /// <summary>In which file of the ZIP a table is found.</summary>
    private static readonly Dictionary<string, string> Copied = new()
    {
        ["administration_person_exports"] = "console-exports",
        ["billing_invoices"] = "billing-invoices",
        ["billing_payments"] = "billing-payments",
        ["billing_refunds"] = "billing-credit-notes",
        ["chapters_affiliations"] = "chapters-affiliations",
        ["chapters_offices"] = "chapters-offices",
        ["communication_announcements"] = "announcements-written",
        ["communication_stream_choices"] = "announcements-choices",
        ["directory_saved_searches"] = "directory-saved-searches",
        ["dues_applications"] = "dues-applications",
        ["dues_memberships"] = "dues-membership",
        ["dues_suspensions"] = "dues-suspensions",
        ["dues_terms"] = "dues-terms",
        ["meetings_answers"] = "meetings-answers",
        ["meetings_leaves"] = "meetings-leaves",
        ["meetings_sheet_entries"] = "meetings-attendance",
        ["meetings_visitors"] = "meetings-as-guest",
        ["meetings_visits"] = "meetings-visits",
        ["members_consents"] = "members-consents",
        ["members_members"] = "members-profile",
        ["networking_answers"] = "network-answers",
        ["networking_asks"] = "network-asks",
        ["networking_attendances"] = "network-meetings",
        ["networking_distances"] = "network-blocks",
        ["networking_follow_ups"] = "network-follow-ups",
        ["networking_introductions"] = "network-introductions",
        ["networking_outcomes"] = "network-outcomes",
        ["networking_thread_messages"] = "network-messages",
        ["networking_offers"] = "network-offers",
        ["networking_preferences"] = "network-preferences",
        ["networking_referrals"] = "network-referrals",
        ["networking_ties"] = "network-people",
        ["networking_touches"] = "network-touches",
    };

    /// <summary>Copied too, but not everything happens to everybody: the tests of the module look for them.</summary>
    private static readonly string[] Seldom = ["communication_copies", "dues_renewals", "dues_further_chapters"];

    private static readonly Dictionary<string, string> Left = new()
    {
        ["administration_batches"] = "Counts, for a month; what came of them is copied where it is.",
        ["administration_batch_lines"] = "Whether an officer's deed went through, for a month; what came of it is copied where it is.",
        ["administration_selected_members"] = "Whom an officer has ticked in a list, for a month.",
        ["administration_roster_groups"] = "Filters of the member list that officers share; they are the association's.",
        ["administration_selections"] = "How many an officer has ticked in a list, for a month.",
        ["administration_foundings"] = "Who founded an association is the host's contract.",
        ["administration_roster"] = "A read model: every word of it comes from the other tables.",
        ["administration_standings"] = "A read model: follows from terms and decisions.",
        ["billing_checkout_sessions"] = "The gateway's reference and page.",
        ["billing_demo_checkouts"] = "Amounts and addresses of our own pages.",
        ["billing_gateway_events"] = "The gateway's reference.",
        ["billing_invoice_counters"] = "Numbers.",
        ["billing_invoice_requests"] = "Keys of our own.",
        ["chapters_affiliates"] = "The name again, for lists.",
        ["chapters_chapters"] = "What an association says of a chapter.",
        ["directory_changes"] = "An id, until the index has followed.",
        ["dues_bans"] = "A mark from which the address cannot be read.",
        ["dues_plans"] = "What an association offers.",
        ["meetings_absence_policies"] = "Rules.",
        ["meetings_calendar_addresses"] = "A hash of a secret.",
        ["meetings_check_in_cards"] = "A secret code.",
        ["meetings_holidays"] = "Days.",
        ["meetings_meetings"] = "What an association says of a meeting.",
        ["meetings_series"] = "What an association says of its meetings.",
        ["meetings_sheets"] = "A state; its lines are copied.",
        ["meetings_sheet_versions"] = "Whole sheets of before, with everybody on them; what holds now is copied.",
        ["meetings_usual_regions"] = "Whose holidays a chapter keeps.",
        ["networking_nudges"] = "Keys of reminders that went out.",
        ["networking_pauses"] = "Keys of reminders that rest.",
        ["networking_thread_places"] = "How far somebody has read.",
        ["networking_words"] = "The words of asks and offers again.",
    };

    [Fact]
    public async Task Every_table_in_which_somebody_stands_is_in_their_copy_or_named_with_the_reason()
    {
        var somebody = new SomebodyEverywhere(App, Acme);
        await somebody.LiveAsync();

        var files = await Take(somebody.User);
        (await Admin.Http.DeleteAsync($"/api/members/{somebody.Id}")).EnsureSuccessStatusCode();

        var tables = await App.In(Acme, async services =>
            ModuleTables.In((await services.GetContextAsync()).Model).Select(type => RowsWithWords.OneNameOf(type.GetSchema(), type.GetTableName()!)).Distinct().ToList());
        tables.Except(Copied.Keys).Except(Seldom).Except(Left.Keys).ShouldBeEmpty("nobody has decided whether it belongs to a person's copy");
        Copied.Keys.Concat(Left.Keys).Except(tables).ShouldBeEmpty("there is no such table any more");
        Copied.Values.Where(name => !files.ContainsKey($"{name}.json") || !files.ContainsKey($"{name}.csv")).ShouldBeEmpty("it is not in the copy");
        files["members-profile.json"].ShouldContain(somebody.Email);
        files["members-account.csv"].ShouldContain(somebody.Email);
        files.Values.ShouldAllBe(file => !Secret().IsMatch(file));
        files["meetings-attendance.csv"].ShouldContain(SomebodyEverywhere.LastName, customMessage: "what officers noted of their attendance is about them");
    }

    [Fact]
    public async Task It_is_for_whoever_is_signed_in_and_for_nobody_else()
    {
        (await Visitor.Get(Copy)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Admin.Get(Copy)).ShouldBe(HttpStatusCode.NotFound, "an account without a person has nothing on file");
    }

    private async Task<Dictionary<string, string>> Take(TestUser user)
    {
        await using var zip = new ZipArchive(new MemoryStream(await As(user).Http.GetByteArrayAsync(Copy)));
        var files = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            files[entry.FullName] = await reader.ReadToEndAsync();
        }

        return files;
    }

    /// <summary>A property that would be one.</summary>
    [GeneratedRegex("\"\\w*(hash|hashes|stamp|token|secret|tenantId)\":", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
