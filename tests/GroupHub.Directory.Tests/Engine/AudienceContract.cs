using System.Text.Json;
using CsCheck;
using GroupHub.Directory.Engine;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>Searching never reveals what looking would not show (R59, R60).</summary>
public abstract class AudienceContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    private static readonly Listing Secrets = new()
    {
        FirstName = "Ada", LastName = "Lovelace", JobTitle = "Zephyrologist", Profession = "Quillwright", Company = "Xanthic", Town = "Wexcombe",
        Industries = ["Velocipedes"], Skills = ["umbrellas"], About = "Likes ocelots.", Phone = "+491701234567", Email = "ada@trapezoid.example", Website = "https://sycamore.example",
        Chapters = ["Kettleford"], Plan = "Gargoyle",
    };

    public static TheoryData<string> Hidden() =>
        ["zephyrologist", "quillwright", "xanthic", "wexcombe", "velocipedes", "umbrellas", "ocelots", "01701234567", "trapezoid", "sycamore", "umbrelas", "zephyrologits", "oce"];

    private static IEnumerable<string> HiddenWords => [.. Hidden().Select(word => word.Data), "kettleford", "gargoyle"];

    [Theory, MemberData(nameof(Hidden))]
    public async Task What_the_public_may_not_see_never_matches_for_the_public(string word)
    {
        var association = await engine.AssociationOf(A.Person("Ada Lovelace", _ => Secrets, open => open), A.Person("Grace Hopper"));

        (await association.Search(word, Audience.Members)).TotalCount.ShouldBe(1);
        var found = await association.Search(word, Audience.Public);
        found.TotalCount.ShouldBe(0);
        found.UnderstoodAs.ShouldBeNull();
        (await association.Suggest(word, Audience.Public)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_public_may_not_see_is_neither_shown_nor_marked_nor_counted()
    {
        var association = await engine.AssociationOf(A.Person("Ada Lovelace", _ => Secrets, open => open with { Town = "Linden" }));

        foreach (var text in (string[])["", "ada", "linden", "ada lovelace linden"])
        {
            var found = JsonSerializer.Serialize(await association.Search(text, Audience.Public));
            foreach (var word in HiddenWords) found.ShouldNotContain(word, Case.Insensitive);
        }

        (await association.Search("", Audience.Public)).Facet(FacetName.Town).ShouldBe([new FacetValue("Linden", 1, false)]);
        (await association.Search("", Audience.Public)).Facet(FacetName.Skill).ShouldBeEmpty();
        (await association.Search("", Audience.Public)).Facet(FacetName.Chapter).ShouldBeEmpty();
        (await association.Search("", Audience.Public)).Facet(FacetName.Plan).ShouldBeEmpty();
    }

    [Fact]
    public async Task Filtering_by_a_hidden_value_finds_nobody()
    {
        var association = await engine.AssociationOf(A.Person("Ada Lovelace", _ => Secrets, open => open));
        var asked = A.Search("", Audience.Public);

        (await engine.Engine.SearchAsync(association.Id, asked with { Skills = ["umbrellas"] })).TotalCount.ShouldBe(0);
        (await engine.Engine.SearchAsync(association.Id, asked with { Towns = ["Wexcombe"] })).TotalCount.ShouldBe(0);
        (await engine.Engine.SearchAsync(association.Id, asked with { Industries = ["Velocipedes"] })).TotalCount.ShouldBe(0);
        (await engine.Engine.SearchAsync(association.Id, asked with { Chapters = ["Kettleford"] })).TotalCount
            .ShouldBe(0);
        (await engine.Engine.SearchAsync(association.Id, asked with { Plans = ["Gargoyle"] })).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Who_is_not_listed_for_an_audience_does_not_exist_for_it()
    {
        var association = await engine.AssociationOf(
            A.Person("Ada Lovelace") with { Public = null },
            A.Person("Grace Hopper") with { Public = null, Members = null },
            A.Person("Alan Turing"));

        (await association.Search("", Audience.Public)).Names().ShouldBe(["Alan Turing"]);
        (await association.Search("", Audience.Members)).Names().ShouldBe(["Ada Lovelace", "Alan Turing"]);
        (await association.Search("lovelace", Audience.Public)).TotalCount.ShouldBe(0);
        (await association.Search("hopper", Audience.Members)).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Who_is_listed_for_few_is_found_by_those_who_hold_a_key_and_by_nobody_else()
    {
        var (chapter, elsewhere) = (Guid.NewGuid(), Guid.NewGuid());
        var ada = A.Person("Ada Lovelace", _ => Secrets, open => open) with { Public = null };
        ada = ada with { OnlyFor = [ada.MemberId, chapter] };
        var association = await engine.AssociationOf(ada, A.Person("Grace Hopper"));

        foreach (var stranger in (Searcher[])[Searcher.Visitor, Searcher.Member, A.Holding(elsewhere, Guid.NewGuid())])
        {
            foreach (var word in HiddenWords.Append("lovelace").Append("lovelaec")) (await association.Search(word, stranger)).TotalCount.ShouldBe(0, word);
            var everybody = await association.Search("", stranger);
            everybody.Names().ShouldBe(["Grace Hopper"]);
            everybody.Facets.SelectMany(facet => facet.Values).ShouldBeEmpty();
            (await association.Suggest("lov", stranger)).ShouldBeEmpty();
            (await association.Suggest("umb", stranger)).ShouldBeEmpty();
        }

        foreach (var friend in (Searcher[])[A.Holding(chapter), A.Holding(elsewhere, ada.MemberId)])
        {
            var found = await association.Search("umbrelas", friend);
            found.Names().ShouldBe(["Ada Lovelace"]);
            found.Hits[0].Highlights.Skills["umbrellas"].ShouldBe("<mark>umbrellas</mark>");
            found.Facet(FacetName.Town).ShouldBe([new FacetValue("Wexcombe", 1, false)]);
            (await association.Search("", friend)).Names().ShouldBe(["Grace Hopper", "Ada Lovelace"]);
            (await association.Suggest("lov", friend)).ShouldBe(["Ada Lovelace"]);
        }
    }

    [Fact]
    public async Task A_choice_of_a_value_that_only_hidden_people_have_looks_like_one_that_nobody_has()
    {
        var ada = A.Person("Ada Lovelace", p => p with { Town = "WEXcombe" });
        var association = await engine.AssociationOf(ada with { Public = null, OnlyFor = [ada.MemberId] }, A.Person("Grace Hopper"));

        var found = await engine.Engine.SearchAsync(association.Id, A.Search() with { Towns = ["wexcombe"] });

        found.TotalCount.ShouldBe(0);
        found.Facet(FacetName.Town).ShouldBe([new FacetValue("wexcombe", 0, true)]);
    }

    [Fact]
    public async Task Another_chapter_takes_effect_with_the_next_search()
    {
        var (before, after) = (Guid.NewGuid(), Guid.NewGuid());
        var ada = A.Person("Ada Lovelace") with { Public = null, OnlyFor = [before] };
        var association = await engine.AssociationOf(ada);
        (await association.Search("ada", A.Holding(before))).TotalCount.ShouldBe(1);

        await association.Index(ada with { OnlyFor = [after] });

        (await association.Search("ada", A.Holding(before))).TotalCount.ShouldBe(0);
        (await association.Search("ada", A.Holding(after))).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_holds_whatever_keys_finds_and_counts_exactly_those_who_are_listed_for_one_of_them()
    {
        engine.RequireServer();
        Guid[] keys = [.. Enumerable.Range(1, 4).Select(number => new Guid(number, 0, 0, new byte[8]))];
        var random = new Random(59);
        DirectoryEntry[] people =
        [
            .. Enumerable.Range(0, 120).Select(number => A.Person($"Jo Number{number}", p => p with { Town = number % 2 == 0 ? "Weir" : "Linden" }) with
            {
                Public = null,
                OnlyFor = random.Next(3) == 0 ? null : [.. keys.Where(_ => random.Next(4) == 0)],
            }),
        ];
        var association = await engine.AssociationOf(people);

        await Gen.Shuffle(keys, 0, 4).SampleAsync(async held =>
        {
            var meant = people.Where(person => person.OnlyFor is null || person.OnlyFor.Intersect(held).Any()).ToList();

            var found = await engine.Engine.SearchAsync(association.Id, A.Search() with { Searcher = A.Holding(held), Take = 200 });

            found.Hits.Select(hit => hit.MemberId).ShouldBe(meant.Select(person => person.MemberId), ignoreOrder: true);
            found.Facet(FacetName.Town).ShouldAllBe(value => value.Count == meant.Count(person => person.Members!.Town == value.Value));
        }, iter: 30, threads: 1);
    }

    [Fact]
    public async Task That_some_see_more_of_a_person_is_said_to_members_alone()
    {
        var association = await engine.AssociationOf(A.Person("Ada Lovelace") with { HasMore = true }, A.Person("Grace Hopper"));

        (await association.Search("")).Hits.Select(hit => hit.HasMore).ShouldBe([false, true]);
        (await association.Search("", Audience.Public)).Hits.ShouldAllBe(hit => !hit.HasMore);
    }

    [Fact]
    public async Task Hiding_a_field_takes_effect_with_the_next_search()
    {
        var ada = A.Person("Ada Lovelace", p => p with { Skills = ["umbrellas"] });
        var association = await engine.AssociationOf(ada);

        await association.Index(ada with { Members = ada.Members! with { Skills = [] } });

        (await association.Search("umbrellas", Audience.Members)).TotalCount.ShouldBe(0);
        (await association.Search("umbrellas", Audience.Public)).TotalCount.ShouldBe(1);
        (await association.Search("", Audience.Members)).Facet(FacetName.Skill).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_5000_people_nobody_is_found_by_a_word_they_hide()
    {
        foreach (var person in Corpus.People.Take(engine.Samples(400)))
        {
            var number = person.MemberId.ToByteArray() is var bytes ? BitConverter.ToInt32(bytes) : 0;
            foreach (var audience in Corpus.Audiences)
            {
                var shows = (audience == Audience.Public ? person.Public : person.Members)?.About is not null;
                (await engine.InCorpus(A.Search(Corpus.SecretOf(number), audience))).Hits.Count(hit => hit.MemberId == person.MemberId).ShouldBe(shows ? 1 : 0);
            }
        }
    }

    [Fact]
    public async Task Of_5000_people_everybody_is_shown_exactly_as_their_audience_may_see_them()
    {
        foreach (var audience in Corpus.Audiences)
        {
            var shown = (await engine.InCorpus(A.Search("", audience) with { Take = 5000 })).Hits.ToDictionary(hit => hit.MemberId, hit => JsonSerializer.Serialize(hit.Listing));

            var meant = Corpus.People.Select(person => (person.MemberId, Listing: audience == Audience.Public ? person.Public : person.Members))
                .Where(person => person.Listing is not null).ToDictionary(person => person.MemberId, person => JsonSerializer.Serialize(person.Listing));
            shown.Count.ShouldBe(meant.Count);
            shown.ShouldAllBe(hit => meant[hit.Key] == hit.Value);
        }
    }
}
