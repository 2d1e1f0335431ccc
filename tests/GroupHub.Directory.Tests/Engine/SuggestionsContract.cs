
namespace GroupHub.Directory.Tests.Engine;

public abstract class SuggestionsContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    [Fact]
    public async Task Names_companies_jobs_skills_and_towns_are_suggested_each_once()
    {
        var association = await engine.AssociationOf(
            A.Person("Lana Land", p => p with { Company = "Landmark Ltd", Skills = ["landscape planning", "law"], Town = "Landau" }),
            A.Person("Bo Meyer", p => p with { JobTitle = "Landscape architect", Skills = ["Landscape planning"] }));

        // Which spelling stands for all that differ in case only is the engine's choice.
        (await association.Suggest("land")).Select(phrase => phrase.ToUpperInvariant())
            .ShouldBe(["LANA LAND", "LANDMARK LTD", "LANDAU", "LANDSCAPE ARCHITECT", "LANDSCAPE PLANNING"], ignoreOrder: true);
    }

    [Fact]
    public async Task Suggestions_forgive_typing_errors()
    {
        var association = await engine.AssociationOf(A.Person("Amelia Brandt"));

        (await association.Suggest("brnad")).ShouldBe(["Amelia Brandt"]);
    }

    [Fact]
    public async Task There_are_few_and_for_nothing_none()
    {
        var association = await engine.AssociationOf([.. Enumerable.Range(0, 20).Select(number => A.Person($"Anna Number{number}"))]);

        (await association.Suggest("a")).Count.ShouldBe(8);
        (await association.Suggest("  ")).ShouldBeEmpty();
    }
}
