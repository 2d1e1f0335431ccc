using CsCheck;
using GroupHub.Directory.Engine;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>Counts and choices: within a facet any value will do, between facets all must hold.</summary>
public abstract class FacetsContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    private static readonly string[] Towns = ["Upper Weir", "Linden", "łódź", "Nowhere"];
    private static readonly string[] Industries = ["Law", "design"];
    private static readonly string[] Skills = ["C#", "C++", "timber", "mediation"];

    private static readonly string[] Texts = ["", "notary", "brandt soto"];

    [Fact]
    public async Task Counts_are_those_of_counting_one_by_one()
    {
        engine.RequireServer();
        await Gen.Select(Gen.Shuffle(Towns, 0, 3), Gen.Shuffle(Industries, 0, 2), Gen.Shuffle(Skills, 0, 3), Gen.Int[0, 1].Select(n => Corpus.Audiences[n]), Gen.Int[0, 2].Select(n => Texts[n]))
            .SampleAsync(async (towns, industries, skills, audience, text) =>
            {
                var search = A.Search(text, audience) with { Towns = towns, Industries = industries, Skills = skills };

                var found = await engine.InCorpus(search);

                found.TotalCount.ShouldBe(Count(search, listing => true));
                foreach (var value in found.Facet(FacetName.Town)) value.Count.ShouldBe(Count(search with { Towns = [] }, p => Same(p.Town, value.Value)));
                foreach (var value in found.Facet(FacetName.Industry)) value.Count.ShouldBe(Count(search with { Industries = [] }, p => p.Industries.Any(i => Same(i, value.Value))));
                foreach (var value in found.Facet(FacetName.Skill)) value.Count.ShouldBe(Count(search with { Skills = [] }, p => p.Skills.Any(s => Same(s, value.Value))));
            }, iter: engine.Samples(60), threads: 1);
    }

    [Fact]
    public async Task The_most_frequent_value_comes_first_and_equals_by_the_alphabet()
    {
        var association = await engine.AssociationOf(InTown("Weir"), InTown("Linden"), InTown("Altstadt"), InTown("Weir"));

        (await association.Search("")).Facet(FacetName.Town).Select(value => (value.Value, value.Count)).ShouldBe([("Weir", 2), ("Altstadt", 1), ("Linden", 1)]);
    }

    [Fact]
    public async Task A_choice_leaves_its_alternatives_visible_and_says_that_it_is_chosen()
    {
        var association = await engine.AssociationOf(InTown("Weir"), InTown("Weir"), InTown("Linden"));

        var found = await engine.Engine.SearchAsync(association.Id, A.Search() with { Towns = ["linden"] });

        found.TotalCount.ShouldBe(1);
        found.Facet(FacetName.Town).ShouldBe([new FacetValue("Weir", 2, false), new FacetValue("Linden", 1, true)]);
    }

    [Fact]
    public async Task A_chosen_value_that_nobody_has_stays_visible_with_none()
    {
        var association = await engine.AssociationOf(InTown("Weir"));

        var found = await engine.Engine.SearchAsync(association.Id, A.Search() with { Towns = ["Atlantis"] });

        found.TotalCount.ShouldBe(0);
        found.Facet(FacetName.Town).ShouldBe([new FacetValue("Weir", 1, false), new FacetValue("Atlantis", 0, true)]);
    }

    [Fact]
    public async Task Values_that_differ_in_case_or_accents_only_are_one()
    {
        var association = await engine.AssociationOf(InTown("Saint-Étienne"), InTown("saint-etienne"), InTown(" Saint-Étienne "));

        (await association.Search("")).Facet(FacetName.Town).ShouldBe([new FacetValue("Saint-Étienne", 3, false)]);
    }

    [Fact]
    public async Task Chapters_and_plans_are_counted_and_chosen_like_the_others()
    {
        var association = await engine.AssociationOf(
        [
            .. Enumerable.Range(0, 5).Select(_ => A.Person("Ada Lovelace", p => p with { Chapters = ["Linden", "Committee"], Plan = "Company" })),
            .. Enumerable.Range(0, 6).Select(_ => A.Person("Grace Hopper", p => p with { Chapters = ["Linden"], Plan = "Member" })),
            A.Person("Alan Turing", p => p with { Chapters = ["Millbrook"], Plan = "Member" }),
        ]);

        var found = await engine.Engine.SearchAsync(
            association.Id, A.Search() with { Chapters = ["Linden"], Plans = ["Company"] });

        found.Names().Distinct().ShouldBe(["Ada Lovelace"]);
        found.Facet(FacetName.Chapter)
            .ShouldBe([new FacetValue("Committee", 5, false), new FacetValue("Linden", 5, true)]);
        found.Facet(FacetName.Plan).ShouldBe([new FacetValue("Member", 6, false), new FacetValue("Company", 5, true)]);
    }

    [Theory]
    [InlineData(4, null), InlineData(5, 5)]
    public async Task R60_of_a_plan_that_few_have_nobody_is_told_how_many(int having, int? told)
    {
        var association = await engine.AssociationOf(
            [.. Enumerable.Range(0, having).Select(_ => A.Person("Ada Lovelace", p => p with { Plan = "Hardship", Town = "Linden" }))]);

        var shown = (await association.Search("")).Facet(FacetName.Plan);
        var chosen = await engine.Engine.SearchAsync(association.Id, A.Search() with { Plans = ["hardship", "Unknown"] });

        shown.ShouldBe(told is null ? [] : [new FacetValue("Hardship", told, false)]);
        chosen.Facet(FacetName.Plan).Select(value => (value.Value.ToUpperInvariant(), value.Count, value.Selected))
            .ShouldBe([("HARDSHIP", told, true), ("UNKNOWN", null, true)], "few and none look the same");
        chosen.Facet(FacetName.Town).ShouldBe([new FacetValue("Linden", having, false)], "towns stand on every card");
    }

    [Fact]
    public async Task Chapters_and_plans_are_neither_searched_nor_suggested()
    {
        var association = await engine.AssociationOf(
            A.Person("Ada Lovelace", p => p with { Chapters = ["Adamant"], Plan = "Adage" }));

        (await association.Search("adamant")).TotalCount.ShouldBe(0);
        (await association.Suggest("ada")).ShouldBe(["Ada Lovelace"]);
    }

    private static DirectoryEntry InTown(string town) => A.Person("Jo Doe", p => p with { Town = town });

    private static int Count(DirectorySearch search, Func<Listing, bool> also) => Corpus.People
        .Select(person => search.Audience == Audience.Public ? person.Public : person.Members)
        .Count(listing => listing is not null && also(listing) && HasText(listing, search.Text)
            && AnyOf(search.Towns, [listing.Town]) && AnyOf(search.Industries, listing.Industries) && AnyOf(search.Skills, listing.Skills));

    private static bool HasText(Listing listing, string text) => text switch
    {
        "" => true,
        "notary" => listing.JobTitle == "Notary",
        _ => listing.Company == "Brandt & Soto" || (listing.LastName == "Brandt" && listing.Company == "Brandt & Soto"),
    };

    private static bool AnyOf(IReadOnlyList<string> chosen, IReadOnlyList<string?> values) =>
        chosen.Count == 0 || values.Any(value => chosen.Any(choice => Same(choice, value)));

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
