using GroupHub.Directory.Features;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Dues.Tests.Features;

/// <summary>R2: since when somebody is a member, and when they came for the first time.</summary>
public sealed class DatesOfJoiningTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task R2_whoever_comes_back_as_new_keeps_the_day_on_which_they_first_joined()
    {
        var today = await Today();
        var (first, second) = (today.AddYears(-5), today.AddDays(-40));
        var member = await MemberWith((first, first.AddYears(1).AddDays(-1)), (second, second.AddYears(1).AddDays(-1)));

        var (file, page) = (await FileOf(member), await PageOf(member));

        (file.MemberSince, file.FirstJoined).ShouldBe((second, first));
        (page.MemberSince, page.FirstJoined).ShouldBe((second, first));
    }

    [Fact]
    public async Task R2_renewing_moves_neither_and_the_directory_says_the_day_once()
    {
        var today = await Today();
        var first = today.AddYears(-2);
        var member = await MemberWith((first, first.AddYears(1).AddDays(-1)), (first.AddYears(1).AddDays(100), today.AddDays(200)));

        var (file, page) = (await FileOf(member), await PageOf(member));

        (file.MemberSince, file.FirstJoined).ShouldBe((first, first));
        (page.MemberSince, page.FirstJoined).ShouldBe((first, null));
    }

    private async Task<Guid> MemberWith(params (DateOnly From, DateOnly To)[] terms)
    {
        var plan = await Offer();
        var member = await Within(Acme, async services =>
        {
            var person = new NewPerson { FirstName = "Grace", LastName = "Hopper", Email = NewEmail() };
            var id = (await services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync([person]))[0];
            PastTerm[] past = [.. terms.Select(term => new PastTerm(plan.Id, new DateRange(term.From, term.To), Euro(240_00)))];
            await services.GetRequiredService<IMemberships>().RecordHistoryAsync([new PastMembership(id, past)]);
            return id;
        });
        await App.Settled();
        return member;
    }

    private Task<MembershipFilePage> FileOf(Guid member) => Admin.Get<MembershipFilePage>($"/api/dues/members/{member}");

    private Task<DirectoryProfile> PageOf(Guid member) => Admin.Get<DirectoryProfile>($"/api/directory/{member}");
}
