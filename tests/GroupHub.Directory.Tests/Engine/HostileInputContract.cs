using CsCheck;
using GroupHub.Members;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>Whatever is typed is plain text and no error.</summary>
public abstract class HostileInputContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    public static TheoryData<string> Nasty() =>
    [
        new string('a', 10_000), string.Concat(Enumerable.Repeat("brandt ", 1500)), new string('*', 10_000), "\"unclosed", "name:brandt AND (", "p0:brandt", "brandt~2^5", "[a TO z]", "brandt\\",
        "\0", "\uD800", "\uDFFFx\uD83D", "😀😀", "a\u0301\u0301\u0301\u0301", "' OR 1=1 --", "<script>alert(1)</script>", "\u202Eabc", new string('ß', 300), "~1234567", "Ǆ ﷺ ﬁ",
        string.Join(' ', Enumerable.Range(0, 5000).Select(n => $"word{n}x")),
    ];

    [Theory, MemberData(nameof(Nasty))]
    public async Task Nothing_that_can_be_typed_is_an_error(string text)
    {
        (await engine.InCorpus(A.Search(text))).TotalCount.ShouldBeGreaterThanOrEqualTo(0);
        (await engine.SuggestInCorpus(text, Audience.Public)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Random_text_is_no_error()
    {
        engine.RequireServer();
        await Gen.String[Gen.Char, 0, 40].SampleAsync(async text => await engine.InCorpus(A.Search(text)), iter: engine.Samples(300), threads: 1);
    }

    [Theory]
    [InlineData("bra*"), InlineData("\"brandt jo\""), InlineData("+brandt -jo"), InlineData("jo AND* brandt\""), InlineData("{brandt}"), InlineData("brandt?")]
    public async Task Operators_are_just_signs_between_words(string text)
    {
        var association = await engine.AssociationOf(A.Person("Jo Brandt", p => p with { About = "and so on" }));

        (await association.Search(text)).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Any_text_may_be_indexed_and_comes_out_harmless()
    {
        var people = Nasty().Select(text => A.Person("Eve <b>Bold</b>", p => p with { About = $"hello {text.Data}", Skills = [text.Data], Town = text.Data, JobTitle = "<img src=x> tester" })).ToArray();
        var association = await engine.AssociationOf(people);

        var found = await engine.Engine.SearchAsync(association.Id, A.Search("eve bold hello tester") with { Take = 100 });

        found.TotalCount.ShouldBe(people.Length);
        foreach (var hit in found.Hits)
        {
            var shown = hit.Highlights;
            shown.Name.ShouldBe("<mark>Eve</mark> &lt;b&gt;<mark>Bold</mark>&lt;/b&gt;");
            shown.JobTitle.ShouldBe("&lt;img src=x&gt; <mark>tester</mark>");
            shown.Snippet!.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal).ShouldNotContain("<");
        }
    }
}
