using CsCheck;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>
/// Another engine against the embedded one: the same people, in the same order, the same counts, the same
/// understanding, over 5,000 people with names of ten languages. One limit: of spellings that differ in case or accents
/// only, each engine shows the one it likes; and where so many words are similar that a person could not tell, neither
/// guesses.
/// </summary>
public abstract class ParityContract<TFixture>(TFixture engine, LuceneFixture lucene) where TFixture : EngineFixture
{
    private static readonly string[] Typed =
    [
        "", "a", "m", "jo", "müller", "mueller", "muller", "MÜLLER", "o'neill", "oneill", "d'alembert", "schäfer weiß",
        "schaferweiss", "пав", "шевченко", "олена", "παπαδοπουλος", "νικ",
        "łukasz", "zuraw", "growa", "soholm", "søholm", "angstrom", "yildirim", "ipek", "dvorak", "ruzicka",
        "landscape", "landscape arch", "arch landsc", "notary linden", "tax adviser riverside",
        "c#", "c++", "c", "river restoration", "planning", "timber saint", "0170 1000123", "+491701000123", "1002345",
        "person77@mail.example", "mail.example", "works since 1999", "zq77xk", "zq7",
        "brandt soto", "weirside", "harbour logistics construction", "the notary from łódź", "law design",
        "göteborg urban planner software",
    ];

    /// <summary>All of them once; beyond that, showing thousands of people again would tell nothing new.</summary>
    private const int Everybody = 5000, Many = 300;

    private static readonly string[] Towns = ["Upper Weir", "linden", "Łódź"];
    private static readonly string[] Skills = ["C#", "timber", "mediation"];

    [Fact]
    public async Task What_is_typed_right_finds_the_same_people_in_the_same_order()
    {
        foreach (var text in Typed)
        {
            foreach (var audience in Corpus.Audiences)
            {
                await ShouldAgree(A.Search(text, audience) with { Take = audience == Audience.Members ? Everybody : Many });
            }
        }
    }

    [Theory]
    [InlineData("en"), InlineData("de")]
    public async Task So_it_does_in_every_language(string language)
    {
        var wording = new Wording(language, Synonyms.Parse("notary, patent attorney\nbaker, weirside"));
        foreach (var text in Typed) await ShouldAgree(A.Search(text) with { Take = Many, Wording = wording });
    }

    [Fact]
    public async Task What_is_mistyped_is_understood_alike()
    {
        engine.RequireServer();
        await Gen.Select(Gen.Int[0, 4999], Gen.Int[0, 3], Gen.Int[1, 5], Gen.Char['a', 'z'], Gen.Int[0, 3])
            .SampleAsync(async (number, which, place, letter, slip) =>
            {
                if (Corpus.People[number].Members is not { } listing) return;
                var texts = (string[])
                    [listing.FirstName, listing.LastName, listing.Company ?? "Brandt", listing.JobTitle ?? "Notary"];
                var typed = Slip(texts[which], Math.Min(place, texts[which].Length - 1), letter, slip);
                await ShouldAgree(A.Search(typed) with { Take = Many });
            }, iter: engine.Samples(250), threads: 1);
    }

    [Fact]
    public async Task Choices_and_orders_give_the_same_pages_and_counts()
    {
        foreach (var text in (string[])["", "notary", "brandt", "landscpe"])
        {
            foreach (var sort in Enum.GetValues<DirectorySort>())
            {
                var search = A.Search(text) with { Sort = sort, Take = 50, Skip = 30 };
                await ShouldAgree(search);
                await ShouldAgree(search with { Towns = Towns, Skip = 0 });
                await ShouldAgree(search with { Towns = Towns, Skills = Skills, Searcher = Searcher.Visitor, Skip = 0 });
                await ShouldAgree(search with { Skills = ["c++"], Industries = ["Atlantis"] });
            }
        }
    }

    [Fact]
    public async Task The_same_is_suggested()
    {
        foreach (var text in Typed.Concat(["landsc", "brnd", "uper we", "sho"]))
        {
            var (one, other) = (await engine.SuggestInCorpus(text, Audience.Members), await lucene.SuggestInCorpus(text, Audience.Members));
            one.Select(phrase => phrase.ToUpperInvariant())
                .ShouldBe(other.Select(phrase => phrase.ToUpperInvariant()), $"\"{text}\"");
        }
    }

    [Fact]
    public async Task Whoever_matches_is_told_alike_without_what_is_shown_of_them()
    {
        foreach (var text in (string[])["", "notary", "landscpe architekt", "zzzzqq"])
        {
            var search = A.Search(text) with { Sort = DirectorySort.Joined, Take = 1000, Towns = ["Linden"] };
            var one = await engine.Engine.MatchAsync(await engine.CorpusId(), search);
            var other = await lucene.Engine.MatchAsync(await lucene.CorpusId(), search);
            one.TotalCount.ShouldBe(other.TotalCount, text);
            one.Members.ShouldBe(other.Members, text);
        }
    }

    private async Task ShouldAgree(DirectorySearch search)
    {
        var (one, other) = (await engine.InCorpus(search), await lucene.InCorpus(search));

        var about = $"\"{search.Text}\" {search.Audience} {search.Sort}";
        one.UnderstoodAs.ShouldBe(other.UnderstoodAs, about);
        one.TotalCount.ShouldBe(other.TotalCount, about);
        one.Hits.Select(hit => hit.MemberId).ShouldBe(other.Hits.Select(hit => hit.MemberId), about);
        one.Hits.Select(hit => hit.Highlights)
            .Select(Shown)
            .ShouldBe(other.Hits.Select(hit => hit.Highlights).Select(Shown), about);
        foreach (var facet in FacetNames.All)
        {
            one.Facet(facet).Select(Counted).ShouldBe(other.Facet(facet).Select(Counted), about);
        }
    }

    private static string Shown(Highlights marks) => System.Text.Json.JsonSerializer.Serialize(marks);

    private static string Counted(FacetValue value) =>
        $"{value.Value.ToUpperInvariant()} {value.Count} {value.Selected}";

    private static string Slip(string word, int place, char letter, int slip) => slip switch
    {
        0 => word.Remove(place, 1),
        1 => word.Insert(place, letter.ToString()),
        2 => word.Remove(place, 1).Insert(place, letter.ToString()),
        _ => place + 1 < word.Length ? word[..place] + word[place + 1] + word[place] + word[(place + 2)..] : word,
    };
}
