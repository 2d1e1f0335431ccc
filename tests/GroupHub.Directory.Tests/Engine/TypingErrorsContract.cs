using CsCheck;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>What is forgiven, and that it is said.</summary>
public abstract class TypingErrorsContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    [Theory]
    [InlineData("landscpe architekt", "landscape architect"), InlineData("landcsape", "landscape"), InlineData("architetc planner", "architect planner")]
    [InlineData("Brnadt", "brandt"), InlineData("Mullre", "müller"), InlineData("soholn", "søholm"), InlineData("the architekt, please: Upper Wier", null)]
    [InlineData("architekt  (Upper Wier)", "architect  (upper weir)")]
    public async Task Typing_errors_are_understood_and_said(string typed, string? understood)
    {
        var association = await engine.AssociationOf(
            A.Person("Amelia Brandt", p => p with { JobTitle = "Landscape architect and planner", Town = "Upper Weir" }),
            A.Person("Anna Müller"),
            A.Person("Lena Søholm"));

        var found = await association.Search(typed);

        found.UnderstoodAs.ShouldBe(understood, StringCompareShould.IgnoreCase);
        found.TotalCount.ShouldBe(understood is null ? 0 : 1);
    }

    [Fact]
    public async Task Words_that_match_as_typed_are_not_joined_by_similar_ones()
    {
        var association = await engine.AssociationOf(A.Person("Jo Brandt"), A.Person("Jo Brandl"), A.Person("Jo Brand"));

        var found = await association.Search("brandt");

        found.Names().ShouldBe(["Jo Brandt"]);
        found.UnderstoodAs.ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_word_that_nobody_has_is_corrected()
    {
        var association = await engine.AssociationOf(A.Person("Jon Brandt"), A.Person("Joan Brandt"), A.Person("Jon Meyer"));

        var found = await association.Search("jon brndt");

        found.Names().ShouldBe(["Jon Brandt"]);
        found.UnderstoodAs.ShouldBe("jon brandt");
    }

    [Fact]
    public async Task Words_that_only_different_people_have_are_corrected_together()
    {
        var association = await engine.AssociationOf(A.Person("Anne Brandt"), A.Person("Anna Meyer"));

        var found = await association.Search("anna brandt");

        found.Names().ShouldBe(["Anne Brandt"]);
        found.UnderstoodAs.ShouldBe("anne brandt");
    }

    [Theory]
    [InlineData("zrandt", "the first letter is taken as meant"), InlineData("jx", "two letters are too few to guess from")]
    [InlineData("brxxxt", "that is not near enough")]
    public async Task Guessing_has_limits(string typed, string because)
    {
        var association = await engine.AssociationOf(A.Person("Jo Brandt"));

        var found = await association.Search(typed);

        found.TotalCount.ShouldBe(0, because);
        found.UnderstoodAs.ShouldBeNull();
    }

    [Fact]
    public async Task A_facet_that_leaves_nobody_is_no_reason_to_guess()
    {
        var association = await engine.AssociationOf(A.Person("Jo Brandt", p => p with { Town = "Linden" }), A.Person("Jo Brandl", p => p with { Town = "Millbrook" }));

        var found = await engine.Engine.SearchAsync(association.Id, A.Search("brandt") with { Towns = ["Millbrook"] });

        found.TotalCount.ShouldBe(0);
        found.UnderstoodAs.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_corrected_is_highlighted()
    {
        var association = await engine.AssociationOf(A.Person("Amelia Brandt"));

        (await association.Search("brnadt")).Hits.ShouldHaveSingleItem().Highlights.Name.ShouldBe("Amelia <mark>Brandt</mark>");
    }

    [Fact]
    public async Task Deleted_and_unlisted_people_lend_no_corrections()
    {
        var gone = A.Person("Jo Brandt");
        var lapsed = A.Person("Jo Zimmer") with { ListedOn = [new(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31))] };
        var association = await engine.AssociationOf(gone, lapsed, A.Person("Jo Brendle"));
        await association.Delete(gone);

        (await association.Search("brant")).UnderstoodAs.ShouldNotBe("brandt");
        (await association.Search("zimer")).UnderstoodAs.ShouldBeNull();
    }

    [Fact]
    public async Task However_many_similar_words_there_are_all_are_meant()
    {
        var letters = Enumerable.Range('a', 26).Select(letter => (char)letter).ToList();
        string[] similar =
        [
            .. letters.Select(letter => $"bandt{letter}"),
            .. letters.Select(letter => $"ban{letter}tq"),
            .. letters.Select(letter => $"ba{letter}dtq"),
        ];
        var association = await engine.AssociationOf(
            [.. similar.Where(name => name != "bandtq").Select(name => A.Person($"Jo {name}"))]);

        (await association.Search("bandtq")).TotalCount.ShouldBe(75);
    }

    [Fact]
    public void One_slip_in_a_surname_never_loses_the_person()
    {
        engine.RequireServer();
        Gen.Select(Gen.Int[0, 4999], Gen.Int[1, 4], Gen.Char['a', 'z'], Gen.Int[0, 2]).Sample((number, place, letter, slip) =>
        {
            if (Corpus.People[number].Members is not { LastName.Length: > 5 } listing || !listing.LastName.All(char.IsLetter)) return;
            var typed = Slip(listing.LastName, place, letter, slip);

            var found = engine.InCorpus(A.Search(typed) with { Take = 5000 }).AsTask().GetAwaiter().GetResult();

            var isOther = found.UnderstoodAs is null;
            (isOther || found.Hits.Any(hit => hit.MemberId == Corpus.People[number].MemberId)).ShouldBeTrue($"{typed} for {listing.LastName}: {found.UnderstoodAs}");
            found.TotalCount.ShouldBeGreaterThan(0);
        }, iter: engine.Samples(300), threads: 1);
    }

    private static string Slip(string name, int place, char letter, int slip) => slip switch
    {
        0 => name.Remove(place, 1),
        1 => name.Insert(place, letter.ToString()),
        _ => name.Remove(place, 1).Insert(place, letter.ToString()),
    };
}
