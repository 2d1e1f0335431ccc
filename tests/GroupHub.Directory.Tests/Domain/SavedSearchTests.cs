using GroupHub.Directory.Domain;
using Volo.Abp;

namespace GroupHub.Directory.Tests.Domain;

public sealed class SavedSearchTests
{
    private static readonly DateTime Monday = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Ada = Guid.NewGuid(), Grace = Guid.NewGuid(), Alan = Guid.NewGuid();

    [Fact]
    public void Who_was_not_there_at_the_last_look_is_new()
    {
        var search = Saved();
        search.LookAt([Ada, Grace], Monday);

        search.CountNew([Ada, Grace]).ShouldBe(0);
        search.CountNew([Grace, Alan]).ShouldBe(1);
        search.CountNew([]).ShouldBe(0);
    }

    [Fact]
    public void Looking_again_makes_everybody_known()
    {
        var search = Saved();
        search.LookAt([], Monday);
        search.CountNew([Ada, Alan]).ShouldBe(2);

        search.LookAt([Ada, Alan], Monday.AddDays(1));

        search.CountNew([Ada, Alan]).ShouldBe(0);
        search.LookedAt.ShouldBe(Monday.AddDays(1));
    }

    [Fact]
    public void A_search_that_finds_too_many_says_nothing_of_new_ones()
    {
        var search = Saved();
        var many = Enumerable.Range(0, SavedSearch.MostWatched + 1).Select(_ => Guid.NewGuid()).ToList();

        search.LookAt(many, Monday);
        search.CountNew([Ada]).ShouldBeNull();
        search.LookAt([Ada], Monday);
        search.CountNew(many).ShouldBeNull();
        search.LookAt(null, Monday);
        search.CountNew([Ada]).ShouldBeNull();
    }

    [Fact]
    public void A_search_for_everybody_is_not_worth_saving() =>
        Should.Throw<BusinessException>(() => Saved(new SearchCriteria())).Code.ShouldBe(DirectoryErrors.NothingToSave);

    [Fact]
    public void Nobody_keeps_more_than_twenty()
    {
        Should.Throw<BusinessException>(() => Saved(ownerHas: SavedSearch.MostPerPerson)).Code
            .ShouldBe(DirectoryErrors.TooManySavedSearches);
        Should.Throw<BusinessException>(() => Saved().TakeBack(SavedSearch.MostPerPerson)).Code
            .ShouldBe(DirectoryErrors.TooManySavedSearches);
        Saved(ownerHas: SavedSearch.MostPerPerson - 1).Name.ShouldBe("Tax");
    }

    private static SavedSearch Saved(SearchCriteria? criteria = null, int ownerHas = 0) =>
        SavedSearch.Keep(
            Guid.NewGuid(),
            new SaveRequest(Guid.NewGuid(), Guid.NewGuid(), ownerHas),
            " Tax ",
            criteria ?? new SearchCriteria { Text = "tax" });
}
