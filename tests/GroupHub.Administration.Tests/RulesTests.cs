using System.Net;
using GroupHub.Administration.Features;
using GroupHub.Foundation.Rules;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests;

public sealed class RulesTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Rules = "/api/console/rules", Grace = "GroupHub.Dues.GraceDays", Rejoin = "GroupHub.Dues.RejoinDays";
    private const string GraceCounts = "GroupHub.Dues.GraceCounts", Limits = "GroupHub.Members.AudienceLimits";

    [Fact]
    public async Task They_are_listed_by_what_they_are_about_with_value_default_bounds_and_meaning()
    {
        var groups = await As((await Somebody()).Admin).Get<RuleGroup[]>(Rules);

        groups.Select(group => (group.Name, group.Title)).ShouldBe(
            [("Members", "Who sees what of a profile"), ("Chapters", "Offices"), ("Dues", "Membership and renewal"), ("Meetings", "Meetings and visitors")],
            ignoreOrder: true);
        var grace = Line(groups, Grace);
        (grace.Kind, grace.Value.Number, grace.Usual.Number, grace.Least, grace.Most, grace.Unit, grace.IsUsual).ShouldBe((RuleKind.Number, 21, 21, 0, 365, "days", true));
        grace.Title.ShouldBe("Grace after the end of a term");
        grace.Meaning.ShouldContain("Terms that were bought stay as they are.");
        Line(groups, GraceCounts).ShouldSatisfyAllConditions(rule => rule.Kind.ShouldBe(RuleKind.Switch), rule => rule.Value.IsOn.ShouldBe(true));
        var limits = Line(groups, Limits);
        limits.Choices!.Select(choice => choice.Name).ShouldBe(Enum.GetNames<Audience>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
        limits.Fields!.Count.ShouldBe(Enum.GetValues<ProfileField>().Length);
        limits.Value.Choices!.Values.ShouldAllBe(choice => choice == "public");
    }

    [Fact]
    public async Task Several_are_changed_at_once_for_this_association_and_no_other_and_go_back_to_the_default()
    {
        var (one, other) = (await Somebody(), await Somebody());

        var changed = await Change(one, (Grace, Of(40)), (GraceCounts, new RuleValue { IsOn = false }), (Limits, await Choice(one, "phone", "nobody")));

        Line(changed, Grace).ShouldSatisfyAllConditions(rule => rule.Value.Number.ShouldBe(40), rule => rule.IsUsual.ShouldBeFalse());
        Line(changed, GraceCounts).Value.IsOn.ShouldBe(false);
        Line(changed, Limits).Value.Choices!.Where(choice => choice.Value != "public").ShouldHaveSingleItem().ShouldBe(new("phone", "nobody"));
        (await List(other)).SelectMany(group => group.Rules).ShouldAllBe(rule => rule.IsUsual);
        Line(await Change(one, (Grace, Of(50))), Grace).Value.Number.ShouldBe(50);
        var back = await Change(one, (Grace, null), (GraceCounts, null), (Limits, null));
        back.SelectMany(group => group.Rules).ShouldAllBe(rule => rule.IsUsual);
    }

    [Fact]
    public async Task What_cannot_be_is_said_under_each_rule_and_nothing_is_changed()
    {
        var association = await Somebody();

        var refusal = await As(association.Admin).PutAndFail(Rules, Body(
            (Grace, Of(366)), (Rejoin, Of(-1)), (GraceCounts, Of(1)), (Limits, new RuleValue { Choices = new Dictionary<string, string> { ["phone"] = "nobody" } }),
            ("GroupHub.Billing.StripeAccount", Of(1)), ("GroupHub.Chapters.HandOverDays", Of(10))));

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors!.ToDictionary(error => EndOf(error.Members.Single()), error => error.Message).ShouldBe(
            new Dictionary<string, string>
            {
                ["graceDays"] = "Enter a whole number from 0 to 365.",
                ["rejoinDays"] = "Enter a whole number from 0 to 3650.",
                ["graceCounts"] = "Say yes or no.",
                ["audienceLimits"] = "Choose one of the audiences for every field.",
                ["stripeAccount"] = "There is no such rule.",
            },
            ignoreOrder: true);
        (await List(association)).SelectMany(group => group.Rules).ShouldAllBe(rule => rule.IsUsual);
    }

    [Theory]
    [InlineData(null), InlineData("Volo.Abp.Identity.Password.RequiredLength"), InlineData("Abp.Mailing.Smtp.Password"), InlineData("GroupHub.Association.Name"), InlineData("nonsense")]
    public async Task Only_what_is_marked_as_a_rule_can_be_changed(string? name) =>
        (await As((await Somebody()).Admin).PutAndFail(Rules, new { changes = new[] { new { name, value = Of(1) } } })).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("{}"), InlineData("""{"changes":null}"""), InlineData("""{"changes":[null]}"""), InlineData("""{"changes":[{"name":"GroupHub.Dues.GraceDays","value":{"number":"many"}}]}""")]
    [InlineData("""{"changes":[{"name":"GroupHub.Dues.GraceDays","value":{"number":1}},{"name":"GroupHub.Dues.GraceDays","value":{"number":2}}]}""")]
    [InlineData("""{"changes":[{"name":"GroupHub.Dues.GraceDays","value":{"number":1.5}}]}"""), InlineData("""{"changes":[{"name":"GroupHub.Dues.GraceDays","value":{}}]}""")]
    public async Task Nonsense_is_refused(string body)
    {
        using var response = await Admin.Http.PutAsync(Rules, new StringContent(body, System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Coming_back_never_ends_before_the_grace()
    {
        var association = await Somebody();

        (await Refused(association, (Rejoin, Of(20)))).ShouldBe(("rejoinDays", "Not less than “Grace after the end of a term”: 21."));
        await Change(association, (Grace, Of(60)), (Rejoin, Of(90)));
        (await Refused(association, (Grace, Of(91)))).ShouldBe(("graceDays", "Not more than “Coming back still counts as renewing”: 90."));
        await Change(association, (Grace, Of(91)), (Rejoin, Of(91)));
    }

    [Fact]
    public async Task Asking_twice_is_asking_once()
    {
        var association = await Somebody();
        var body = new { changes = new[] { new { name = Grace, value = Of(30), before = Of(21) } } };

        await As(association.Admin).Put(Rules, body);
        await As(association.Admin).Put(Rules, body);

        (await Audit(association)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_overwrites_unseen_what_somebody_else_has_decided_meanwhile()
    {
        var association = await Somebody();
        var admin = As(association.Admin);
        await admin.Put(Rules, new { changes = new[] { new { name = Grace, value = Of(30), before = Of(21) } } });

        var refusal = await admin.PutAndFail(Rules, new { changes = new[] { new { name = Grace, value = Of(14), before = Of(21) } } });

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors!.ShouldHaveSingleItem().Message.ShouldStartWith("Somebody else has changed this meanwhile.");
        Line(await List(association), Grace).Value.Number.ShouldBe(30);
    }

    [Theory, InlineData(20), InlineData(21)]
    public async Task Of_those_who_decide_in_the_same_moment_one_is_heard_and_the_others_are_asked(int before)
    {
        var association = await Somebody();
        await Change(association, (Grace, Of(before)));

        var replies = await Task.WhenAll(Enumerable.Range(1, 6).Select(number => Task.Run(() => As(association.Admin).Http.PutAsync(
            Rules, System.Net.Http.Json.JsonContent.Create(new { changes = new[] { new { name = Grace, value = Of(number), before = Of(before) } } }, options: Caller.Json)))));

        replies.Count(reply => reply.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        replies.Count(reply => reply.StatusCode == HttpStatusCode.BadRequest).ShouldBe(5);
    }

    [Fact]
    public async Task A_change_is_on_record_with_what_it_was_before()
    {
        var association = await Somebody();

        await Change(association, (Grace, Of(40)), (Limits, await Choice(association, "phone", "members")));

        var entry = (await Audit(association)).ShouldHaveSingleItem();
        (entry.Person, entry.Call).ShouldBe(("admin", $"PUT {Rules}"));
        entry.Changes.Where(change => change.Name == "Rule").SelectMany(change => change.Fields).ShouldBe(
            [new("Grace after the end of a term", "21", "40"), new("At most, whatever a member says: Phone", "Everyone", "Members")], ignoreOrder: true);
        (await As(association.Admin).In("de").Get<PagedResultDto<AuditEntry>>("/api/console/audit")).Items
            .SelectMany(line => line.Changes).SelectMany(change => change.Fields).ShouldContain(new AuditField("Nachfrist nach dem Ende eines Zeitraums", "21", "40"));
    }

    [Fact]
    public async Task It_speaks_German()
    {
        var association = await Somebody();
        var admin = As(association.Admin).In("de");

        Line(await admin.Get<RuleGroup[]>(Rules), Grace).Unit.ShouldBe("Tage");
        var refusal = await admin.PutAndFail(Rules, Body((Grace, Of(400))));
        refusal.Error.ValidationErrors!.ShouldHaveSingleItem().Message.ShouldBe("Geben Sie eine ganze Zahl von 0 bis 365 ein.");
    }

    [Fact]
    public async Task Members_and_visitors_do_not_see_them_and_the_host_has_none()
    {
        var member = await App.Account(Acme, await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail() }));

        (await As(member).GetAndFail(Rules)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await As(member).PutAndFail(Rules, Body((Grace, Of(1))))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.GetAndFail(Rules)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await As(App.HostAdmin).GetAndFail(Rules)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static RuleValue Of(int number) => new() { Number = number };

    private static object Body(params (string Name, RuleValue? Value)[] changes) =>
        new { changes = changes.Select(change => new { name = change.Name, value = change.Value }) };

    /// <summary>What a form calls it.</summary>
    private static string EndOf(string name) => name.Split('.')[^1];

    private static RuleLine Line(IEnumerable<RuleGroup> groups, string name) => groups.SelectMany(group => group.Rules).Single(rule => rule.Name == name);

    private Task<Association> Somebody() => App.Found($"rules{Guid.NewGuid():N}"[..20]);

    private Task<RuleGroup[]> List(Association at) => As(at.Admin).Get<RuleGroup[]>(Rules);

    private Task<RuleGroup[]> Change(Association at, params (string Name, RuleValue? Value)[] changes) => As(at.Admin).Put<RuleGroup[]>(Rules, Body(changes));

    private async Task<(string Name, string Message)> Refused(Association at, params (string Name, RuleValue? Value)[] changes)
    {
        var error = (await As(at.Admin).PutAndFail(Rules, Body(changes))).Error.ValidationErrors!.ShouldHaveSingleItem();
        return (EndOf(error.Members.Single()), error.Message);
    }

    private async Task<RuleValue> Choice(Association at, string field, string choice)
    {
        var all = new Dictionary<string, string>(Line(await List(at), Limits).Value.Choices!) { [field] = choice };
        return new RuleValue { Choices = all };
    }

    private async Task<IReadOnlyList<AuditEntry>> Audit(Association at) =>
        (await As(at.Admin).Get<PagedResultDto<AuditEntry>>($"/api/console/audit?entity={typeof(AssociationRule).FullName}")).Items;
}
