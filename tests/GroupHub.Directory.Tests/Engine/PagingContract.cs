using GroupHub.Directory.Engine;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>Pages and their order.</summary>
public abstract class PagingContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    public static TheoryData<string, int> Orders() => new() { { "", 0 }, { "", 1 }, { "", 2 }, { "baker", 0 }, { "verde architect", 1 }, { "notary", 2 } };

    [Theory, MemberData(nameof(Orders))]
    public async Task Pages_together_are_everything_once_and_in_order(string text, int sort)
    {
        var search = A.Search(text) with { Sort = (DirectorySort)sort };
        var all = (await engine.InCorpus(search with { Take = 5000 })).Hits.Select(hit => hit.MemberId).ToList();

        var (pages, take) = (new List<Guid>(), (all.Count / 7) + 1);
        for (var skip = 0; skip < all.Count; skip += take)
        {
            var page = await engine.InCorpus(search with { Skip = skip, Take = take });
            page.TotalCount.ShouldBe(all.Count);
            pages.AddRange(page.Hits.Select(hit => hit.MemberId));
        }

        pages.ShouldBe(all);
        all.Distinct().Count().ShouldBe(all.Count);
        all.Count.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData(5000), InlineData(100_000), InlineData(int.MaxValue)]
    public async Task A_page_beyond_the_end_is_empty_and_still_knows_how_many_there_are(int skip)
    {
        var page = await engine.InCorpus(A.Search() with { Skip = skip });

        page.Hits.ShouldBeEmpty();
        page.TotalCount.ShouldBe(Corpus.People.Count(person => person.Members is not null));
    }

    [Fact]
    public async Task A_page_of_none_only_counts()
    {
        var page = await engine.InCorpus(A.Search("notary") with { Take = 0 });

        page.Hits.ShouldBeEmpty();
        page.TotalCount.ShouldBe(Corpus.People.Count(person => person.Members?.JobTitle == "Notary"));
    }

    [Fact]
    public async Task Newest_first_is_by_the_day_of_joining_then_by_name()
    {
        var found = await engine.InCorpus(A.Search("baker") with { Sort = DirectorySort.Joined, Take = 5000 });

        found.Hits.Select(hit => hit.MemberSince).ShouldBe(found.Hits.Select(hit => hit.MemberSince).OrderByDescending(day => day));
    }

    [Fact]
    public async Task Names_are_in_the_order_of_a_telephone_book()
    {
        var found = await engine.InCorpus(A.Search("", Audience.Public) with { Sort = DirectorySort.Name, Take = 5000 });

        var names = found.Hits.Select(hit => hit.Listing.LastName).ToList();
        names.ShouldBe(names.Order(StringComparer.InvariantCulture));
        names.IndexOf("Ångström").ShouldBeLessThan(names.IndexOf("Ashdown"));
    }
}
