using GroupHub.Dues.Features;
using GroupHub.TestKit;

namespace GroupHub.Dues.Tests.Features;

public sealed class PlanOrderTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task Plans_stand_as_they_were_put_and_by_name_where_they_were_not()
    {
        var own = await App.Found($"plans-{Guid.NewGuid():N}"[..20]);
        foreach (var (name, order) in ((string, int)[])[("Zorn", 7), ("Öffentlich", 7), ("ältere", 7), ("First", 6)])
            await App.As(own.Admin).Post<PlanDetails>("/api/dues/plans", Yearly with { Name = name, SortOrder = order });

        string[] expected = ["First", "ältere", "Öffentlich", "Zorn"];
        (await App.Visitor(own).Get<IReadOnlyList<PlanCard>>("/api/dues/plans")).Select(plan => plan.Name).ShouldBe(expected);
        (await App.As(own.Admin).Get<IReadOnlyList<PlanDetails>>("/api/dues/plans/all")).Select(plan => plan.Name).ShouldBe(expected);
    }
}
