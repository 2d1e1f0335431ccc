using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Officers;
using static GroupHub.Chapters.Tests.Domain.A;

namespace GroupHub.Chapters.Tests.Domain;

public sealed class OfficeTests
{
    private static readonly Guid Ada = Guid.NewGuid();

    [Fact]
    public void R34_an_office_is_held_from_its_first_to_its_last_day()
    {
        var office = Office(Term(Today, Today.AddDays(10)));

        office.Covers(Today).ShouldBeTrue();
        office.Covers(Today.AddDays(10)).ShouldBeTrue();
        office.Covers(Today.AddDays(11)).ShouldBeFalse();
        office.GetDistributedEvents().ShouldHaveSingleItem().EventData.ShouldBe(new OfficersChanged(office.ChapterId, Ada));
    }

    [Fact]
    public void Nobody_holds_the_same_office_twice_on_a_day()
    {
        var held = Office(Term(Today, null));

        Breaking(() => Office(Term(Today.AddDays(5), null), terms: [held])).ShouldBe(ChaptersErrors.HoldsOfficeAlready);

        held.Withdraw(Now);
        Office(Term(Today.AddDays(5), null), terms: [held]).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void What_has_served_is_ended_and_not_withdrawn()
    {
        var (served, ahead) = (Office(Term(Today.AddDays(-9), null)), Office(Term(Today.AddDays(9), null)));

        Breaking(() => served.Withdraw(At(Today.AddDays(2)))).ShouldBe(ChaptersErrors.OfficeHasServed);
        ahead.Withdraw(At(Today.AddDays(2)));
        ahead.Covers(Today.AddDays(9)).ShouldBeFalse();
    }

    [Fact]
    public void Dates_have_an_order()
    {
        Breaking(() => Office(Term(Today, Today.AddDays(-1)))).ShouldBe(ChaptersErrors.DatesReversed);
        Breaking(() => Office(Term(Today, null)).HoldUntil(Today.AddDays(-1))).ShouldBe(ChaptersErrors.DatesReversed);
    }

    [Fact]
    public void There_are_no_new_offices_in_a_chapter_that_closes()
    {
        var chapter = Chapter();
        chapter.Close(Today, null, Today);

        Breaking(() => Office(Term(Today, null), chapter)).ShouldBe(ChaptersErrors.NotOpen);
    }

    [Fact]
    public void R34_after_the_last_term_of_a_row_one_pauses_for_half_a_year()
    {
        Office[] terms = [Year(2023), Year(2024), Year(2025)];
        var next = new DateOnly(2026, 1, 1);

        Breaking(() => Office(Term(next, null), terms: terms, limit: 3)).ShouldBe(ChaptersErrors.TermLimitReached);
        Office(Term(next, null), terms: terms, limit: 4).IsValid.ShouldBeTrue();
        Office(Term(next, null), terms: terms, limit: 0).IsValid.ShouldBeTrue();
        Office(Term(next.AddDays(190), null), terms: terms, limit: 3).IsValid.ShouldBeTrue();
        Office(Term(next, null) with { Basis = OfficeBasis.Acting }, terms: terms, limit: 3).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void R34_during_hand_over_the_next_holder_sees_and_changes_nothing()
    {
        var roles = new OfficerRoleOptions().Grant("see", OfficerRole.Secretary, OfficerRole.Observer).Grant("change", OfficerRole.Secretary);
        var incoming = new Mandate { Offices = [new HeldOffice(OfficerRole.Secretary, "/a/", IsHandOver: true)] };
        var present = new Mandate { Offices = [new HeldOffice(OfficerRole.Secretary, "/a/", IsHandOver: false)] };

        incoming.PathsWith("see", roles).ShouldBe(["/a/"]);
        incoming.PathsWith("change", roles).ShouldBeEmpty();
        present.PathsWith("change", roles).ShouldBe(["/a/"]);
    }

    [Fact]
    public void A_president_may_whatever_anybody_of_the_officers_may()
    {
        var roles = new OfficerRoleOptions().Grant("see", OfficerRole.Observer).Grant("lead");

        roles.PermissionsOf(OfficerRole.President).ShouldBe(["see", "lead"], ignoreOrder: true);
        roles.RolesWith("lead").ShouldBe([OfficerRole.President]);
    }

    private static NewOffice Term(DateOnly from, DateOnly? to) => new() { MemberId = Ada, Role = OfficerRole.Secretary, From = from, To = to };

    private static Office Year(int year) => Office(Term(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));
}
