using GroupHub.Directory.Engine;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>What is found by which words.</summary>
public abstract class FindingContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    [Theory]
    [InlineData("amelia"), InlineData("brandt"), InlineData("soto"), InlineData("architect"), InlineData("horticulture")]
    [InlineData("tenders"), InlineData("construction"), InlineData("weir"), InlineData("beavers"), InlineData("amelia@brandt-soto.example")]
    public async Task Somebody_is_found_by_each_of_their_fields(string word)
    {
        var association = await engine.AssociationOf(Amelia, A.Person("Tomas Reuter"));

        (await association.Search(word)).Names().ShouldBe(["Amelia Brandt"]);
    }

    [Theory]
    [InlineData("architect amelia weir"), InlineData("weir architect amelia"), InlineData("Amelia the architect from Upper Weir")]
    public async Task Words_may_stand_in_any_order(string words)
    {
        var association = await engine.AssociationOf(Amelia);

        (await association.Search(words)).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Every_word_must_be_found()
    {
        var association = await engine.AssociationOf(Amelia, A.Person("Tomas Reuter", p => p with { JobTitle = "Architect" }));

        (await association.Search("architect reuter")).Names().ShouldBe(["Tomas Reuter"]);
        (await association.Search("amelia reuter")).TotalCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("Jorge Peña", "pena"), InlineData("Jorge Peña", "PEÑA"), InlineData("Jorge Pena", "peña"), InlineData("Jorge Pen\u0303a", "pena")]
    [InlineData("Anna Müller", "muller"), InlineData("Anna Müller", "mueller"), InlineData("Anna Müller", "MÜLLER"), InlineData("Anna Mueller", "mueller")]
    [InlineData("Max Großmann", "grossmann"), InlineData("Lena Søholm", "soholm"), InlineData("Lena Søholm", "soeholm"), InlineData("Åse Aas", "aase")]
    [InlineData("Paweł Żuraw", "pawel zuraw"), InlineData("İpek Yıldırım", "ipek yildirim"), InlineData("Zdeněk Dvořák", "dvorak")]
    [InlineData("Олена Шевченко", "шевченко"), InlineData("Андрій Мельник", "АНДРІЙ"), InlineData("Νίκος Παπαδόπουλος", "παπαδοπουλοσ νικος")]
    [InlineData("田中 太郎", "田中"), InlineData("田中 太郎", "太郎 田中"), InlineData("Nguyễn Thị", "nguyen")]
    public async Task Case_and_accents_do_not_matter(string name, string typed)
    {
        var association = await engine.AssociationOf(A.Person(name), A.Person("Somebody Else"));

        var found = await association.Search(typed);

        found.Names().ShouldBe([name]);
        found.UnderstoodAs.ShouldBeNull();
    }

    [Theory]
    [InlineData("O'Neill"), InlineData("oneill"), InlineData("neill"), InlineData("o’neill")]
    [InlineData("schäfer-weiß"), InlineData("schaefer weiss"), InlineData("Schaferweiss")]
    public async Task Names_of_several_parts_are_found_by_part_and_whole(string typed)
    {
        var association = await engine.AssociationOf(A.Person("Ann O'Neill Schäfer-Weiß"));

        (await association.Search(typed)).TotalCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("C#", "Ada"), InlineData("c++", "Grace"), InlineData("C", "Ada,Grace")]
    public async Task Signs_that_belong_to_a_word_count(string typed, string found)
    {
        var association = await engine.AssociationOf(
            A.Person("Ada", p => p with { Skills = ["C#", "C"] }),
            A.Person("Grace", p => p with { Skills = ["C++", "C"] }));

        (await association.Search(typed)).Names().ShouldBe(found.Split(','));
    }

    [Theory]
    [InlineData("arch"), InlineData("amelia bra"), InlineData("landsc ame"), InlineData("a b")]
    public async Task The_beginning_of_a_word_is_enough_while_typing(string typed)
    {
        var association = await engine.AssociationOf(Amelia, A.Person("Tomas Reuter"));

        (await association.Search(typed)).Names().ShouldBe(["Amelia Brandt"]);
    }

    [Theory]
    [InlineData("+49 170 1234567"), InlineData("0170 1234567"), InlineData("0049 (170) 123-4567"), InlineData("1234567")]
    public async Task A_phone_number_is_found_however_its_beginning_is_written(string typed)
    {
        var association = await engine.AssociationOf(A.Person("Ada", p => p with { Phone = "+491701234567" }), A.Person("Grace", p => p with { Phone = "+491707654321" }));

        (await association.Search(typed)).Names().ShouldBe(["Ada"]);
    }

    [Fact]
    public async Task Without_words_everybody_is_there_in_the_order_of_names()
    {
        var association = await engine.AssociationOf(A.Person("Bo Éclair"), A.Person("Cy Zorn"), A.Person("Al Eder"), A.Person("Di Faber"), A.Person("Ed Ångström"));

        (await association.Search("  ")).Names().ShouldBe(["Ed Ångström", "Bo Éclair", "Al Eder", "Di Faber", "Cy Zorn"]);
    }

    [Fact]
    public async Task Names_count_more_than_work_and_work_more_than_skills_and_these_more_than_the_rest()
    {
        var association = await engine.AssociationOf(
            A.Person("Di Adams", p => p with { About = "Knows a baker." }),
            A.Person("Cy Adams", p => p with { Skills = ["baker training"] }),
            A.Person("Bo Adams", p => p with { JobTitle = "Baker" }),
            A.Person("Al Baker"),
            A.Person("Ed Adams", p => p with { Industries = ["baker supplies"], About = "A baker." }));

        (await association.Search("baker")).Names().ShouldBe(["Al Baker", "Bo Adams", "Ed Adams", "Cy Adams", "Di Adams"]);
    }

    [Fact]
    public async Task A_whole_word_counts_more_than_a_beginning()
    {
        var association = await engine.AssociationOf(A.Person("Al Parker"), A.Person("Bo Park"));

        (await association.Search("park")).Names().ShouldBe(["Bo Park", "Al Parker"]);
    }

    private static DirectoryEntry Amelia => A.Person("Amelia Brandt", p => p with
    {
        JobTitle = "Landscape architect", Profession = "Horticulture", Company = "Brandt & Soto", Town = "Upper Weir", Email = "amelia@brandt-soto.example",
        Industries = ["Construction"], Skills = ["landscape planning", "public tenders"], About = "I bring rivers and beavers back.",
    });
}
