using System.Text.Json;
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
        (await engine.Engine.SearchAsync(association.Id, asked with { Chapters = ["Kettleford"] })).TotalCount.ShouldBe(0);
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
        foreach (var person in Corpus.People.Take(400))
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
