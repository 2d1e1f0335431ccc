using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>Endings of words in the association's language, and words that mean the same to it.</summary>
public abstract class WordingContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    [Theory]
    [InlineData("en", "architects", "Landscape architect")]
    [InlineData("en", "companies", "Company formation")]
    [InlineData("en", "taxes", "Tax adviser")]
    [InlineData("en", "churches", "Church organs")]
    [InlineData("en", "gardeners", "Gardener")]
    [InlineData("en", "boxes", "Box maker")]
    [InlineData("de", "Architekten", "Architekt")]
    [InlineData("de", "Steuerberatern", "Steuerberater")]
    [InlineData("de", "Gärten", "Garten und Hof")]
    [InlineData("de", "Häusern", "Haus")]
    [InlineData("de", "Notaren", "Notar")]
    [InlineData("de", "Gerichte", "Gericht")]
    [InlineData("de", "Straßen", "Straße")]
    public async Task A_word_is_found_whatever_its_ending(string language, string typed, string job)
    {
        var association = await engine.AssociationOf(
            A.Person("Jo Doe", p => p with { JobTitle = job }),
            A.Person("Al Other", p => p with { JobTitle = "Baker" }));

        var found = await engine.Engine.SearchAsync(association.Id, A.Search(typed) with { Wording = In(language) });

        found.Names().ShouldBe(["Jo Doe"]);
        found.UnderstoodAs.ShouldBeNull();
        found.Hits[0].Highlights.JobTitle.ShouldNotBeNull().ShouldContain("<mark>");
    }

    [Fact]
    public async Task Stems_are_the_same_everywhere()
    {
        string[] words =
        [
            "lawyer", "lawyers", "law", "laws", "advice", "advise", "adviser", "advisers", "advising", "bakery",
            "bakeries", "planning", "planner", "plan", "plans", "houses", "house", "housing", "buses", "studies",
            "study", "running", "runner", "Anwalt", "Anwälte", "Anwälten", "Anwältin", "Anwältinnen", "Beratung",
            "Beratungen", "Berater", "Haus", "Häuser", "Bäcker", "Bäckerei", "Bäckereien", "Planung", "Pläne", "Kind",
            "Kinder", "Kindern", "Ärzte", "Arzt", "Bau", "Bauten", "Recht", "Rechte",
        ];
        var association = await engine.AssociationOf(
            [.. words.Select(word => A.Person($"Jo {word}x", p => p with { About = word }))]);

        foreach (var language in Stems.Languages)
        {
            foreach (var word in words)
            {
                var found = await engine.Engine.SearchAsync(
                    association.Id, A.Search(word) with { Wording = In(language), Take = 100 });
                found.Hits.Select(hit => hit.Listing.About)
                    .ShouldBe(words.Where(other => IsFound(word, other, language)), ignoreOrder: true, $"{language}: {word}");
            }
        }
    }

    [Fact]
    public async Task Names_have_no_endings_to_take_off()
    {
        var association = await engine.AssociationOf(
            A.Person("Jo Park"), A.Person("Al Parks", p => p with { Town = "Linden" }));

        (await engine.Engine.SearchAsync(association.Id, A.Search("parks") with { Wording = In("en") }))
            .Names()
            .ShouldBe(["Al Parks"]);
    }

    [Fact]
    public async Task Another_ending_counts_less_than_the_word_itself()
    {
        var association = await engine.AssociationOf(
            A.Person("Al Adams", p => p with { JobTitle = "Architect" }),
            A.Person("Bo Adams", p => p with { JobTitle = "Architects' accountant" }));

        (await engine.Engine.SearchAsync(association.Id, A.Search("architects") with { Wording = In("en") }))
            .Names()
            .ShouldBe(["Bo Adams", "Al Adams"]);
    }

    [Theory]
    [InlineData("lawyer", "Di,Ed")]
    [InlineData("attorney", "Di,Ed")]
    [InlineData("lawyers", "Ed")]
    [InlineData("realtor", "Al,Bo")]
    [InlineData("estate agent", "Bo,Al")]
    [InlineData("realtor linden", "Al")]
    [InlineData("estate agent linden", "Al")]
    [InlineData("estate", "Bo,Cy")]
    [InlineData("agent estate", "Bo")]
    public async Task What_means_the_same_is_found(string typed, string found)
    {
        var association = await engine.AssociationOf(
            A.Person("Al", p => p with { JobTitle = "Realtor", Town = "Linden" }),
            A.Person("Bo", p => p with { JobTitle = "Estate agent" }),
            A.Person("Cy", p => p with { JobTitle = "Estate planner" }),
            A.Person("Di", p => p with { JobTitle = "Attorney" }),
            A.Person("Ed", p => p with { JobTitle = "Lawyer" }));
        var wording = new Wording("en", Synonyms.Parse("lawyer, attorney\nrealtor, estate agent"));

        var hits = await engine.Engine.SearchAsync(association.Id, A.Search(typed) with { Wording = wording });

        hits.Names().ShouldBe(found.Split(','), ignoreOrder: !typed.Contains(' '));
        hits.UnderstoodAs.ShouldBeNull();
    }

    [Fact]
    public async Task What_means_the_same_counts_less_than_what_was_typed_and_is_marked()
    {
        var association = await engine.AssociationOf(
            A.Person("Al", p => p with { JobTitle = "Attorney" }), A.Person("Bo", p => p with { JobTitle = "Lawyer" }));
        var wording = new Wording("en", Synonyms.Parse("lawyer, attorney"));

        var hits = await engine.Engine.SearchAsync(association.Id, A.Search("lawyer") with { Wording = wording });

        hits.Hits.Select(hit => hit.Highlights.JobTitle).ShouldBe(["<mark>Lawyer</mark>", "<mark>Attorney</mark>"]);
    }

    [Fact]
    public async Task What_one_association_says_is_nothing_to_another()
    {
        var association = await engine.AssociationOf(A.Person("Al", p => p with { JobTitle = "Attorney" }));

        (await engine.Engine.SearchAsync(association.Id, A.Search("lawyer") with { Wording = In("en") })).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Synonyms_reveal_nothing_that_is_hidden()
    {
        var association = await engine.AssociationOf(
            A.Person("Al Doe", p => p with { JobTitle = "Attorney" }, open => open));
        var wording = new Wording("en", Synonyms.Parse("lawyer, attorney"));

        (await CountFor(Members.Audience.Public)).ShouldBe(0);
        (await CountFor(Members.Audience.Members)).ShouldBe(1);

        async Task<int> CountFor(Members.Audience audience) => (await engine.Engine.SearchAsync(
            association.Id, A.Search("lawyer", audience) with { Wording = wording })).TotalCount;
    }

    private static Wording In(string language) => new(language, Synonyms.None);

    private static bool IsFound(string typed, string word, string language)
    {
        var one = TypedText.Read(typed, In(language)).Words.Single();
        return Words.WithOtherForms(word).Exists(form => one.Finds(form.Plain, Tier.Rest));
    }
}
