using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Members.Tests.Features;

public sealed class RegistryTests(GroupHubApp app) : MembersTest(app)
{
    [Fact]
    public async Task P29_the_same_address_is_the_same_person_and_nothing_is_overwritten()
    {
        var email = NewEmail();
        var first = await Register(Ada(email));

        var second = await Register(Ada($" {email.ToUpperInvariant()} ") with { FirstName = "Eve", Phone = "030 999" });

        second.ShouldBe(first);
        (await Ask(people => people.FindByEmailAsync(email)))!.FirstName.ShouldBe("Ada");
    }

    [Fact]
    public async Task Many_at_once_keep_their_order_and_know_each_other()
    {
        var (ada, grace) = (NewEmail(), NewEmail("grace"));

        var ids = await Within(Acme, services => services.GetRequiredService<IMemberRegistry>()
            .RegisterPeopleAsync([Ada(ada), Ada(grace), Ada(ada)]));

        ids[2].ShouldBe(ids[0]);
        (await Ask(people => people.GetAsync([ids[1], Guid.NewGuid()]))).ShouldHaveSingleItem().Email.ShouldBe(grace);
    }

    [Fact]
    public async Task Everybody_is_met_once_when_walking_through_all()
    {
        for (var count = 0; count < 3; count++) await Register(Ada());

        var met = new List<Guid>();
        while (await Ask(people => people.ListAfterAsync(met.Count > 0 ? met[^1] : null, 2)) is { Count: > 0 } page) met.AddRange(page.Select(p => p.Id));

        met.Distinct().Count().ShouldBe(met.Count);
        met.Count.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task An_account_is_opened_once_with_the_role_of_a_member_and_a_first_password_to_choose()
    {
        var memberId = await Register(Ada());

        var first = await Open(memberId);
        var second = await Open(memberId);

        second.UserId.ShouldBe(first.UserId);
        first.SetPasswordToken.ShouldNotBeNullOrEmpty();
        (await Ask(people => people.FindByUserAsync(first.UserId)))!.Id.ShouldBe(memberId);
    }

    [Fact]
    public async Task Another_association_does_not_know_them()
    {
        var email = NewEmail();
        await Register(Ada(email));

        var there = await Within(Globex, services => services.GetRequiredService<IMemberDirectory>().FindByEmailAsync(email));

        there.ShouldBeNull();
    }

    [Fact]
    public async Task Of_many_people_the_first_by_name_are_found_or_those_with_some_words_in_name_or_company()
    {
        var (mary, ada) = (await Register(Ada() with { FirstName = "Mary", LastName = "Somerville" }), await Register(Ada() with { Company = "Difference Engines" }));

        (await Ask(people => people.FindAsync([mary, ada], null, 10))).ShouldBe([ada, mary]);
        (await Ask(people => people.FindAsync([mary, ada], null, 1))).ShouldBe([ada]);
        (await Ask(people => people.FindAsync([mary, ada], " ENCE eng", 10))).ShouldBe([ada]);
        (await Ask(people => people.FindAsync([mary, ada], "mary som", 10))).ShouldBe([mary]);
        (await Ask(people => people.FindAsync([], "ada", 10))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whose_accounts_these_are_is_asked_of_many_at_once()
    {
        var (one, other) = (await Register(Ada()), await Register(Ada()));
        var accounts = new[] { (await Open(one)).UserId, (await Open(other)).UserId };

        (await Ask(people => people.GetByUsersAsync([.. accounts, Guid.NewGuid()]))).Select(profile => profile.Id).ShouldBe([one, other], ignoreOrder: true);
    }

    private Task<AccountInvitation> Open(Guid memberId) =>
        Within(Acme, services => services.GetRequiredService<IMemberAccounts>().OpenAccountAsync(memberId));
}
