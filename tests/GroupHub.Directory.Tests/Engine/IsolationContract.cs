using System.Text.Json;
using GroupHub.Directory.Engine;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>Associations share nothing.</summary>
public abstract class IsolationContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    [Theory]
    [InlineData(""), InlineData("jo"), InlineData("harbourmaster"), InlineData("harbourmastre"), InlineData("quay")]
    public async Task Nothing_of_another_association_is_ever_found_counted_or_guessed(string text)
    {
        var riverside = await engine.AssociationOf(A.Person("Jo River"));
        await engine.AssociationOf(A.Person("Jo Harbour", p => p with { JobTitle = "Harbourmaster", Town = "Quay", Skills = ["quay walls"] }));

        var found = await riverside.Search(text);

        JsonSerializer.Serialize(found).ShouldNotContain("harbour", Case.Insensitive);
        JsonSerializer.Serialize(found).ShouldNotContain("quay", Case.Insensitive);
        (await riverside.Suggest(text)).ShouldNotContain(suggestion => suggestion.Contains("arbour") || suggestion.Contains("quay"));
    }

    [Fact]
    public async Task The_same_person_in_two_associations_is_two()
    {
        var jo = A.Person("Jo River");
        var (one, other) = (await engine.AssociationOf(jo), await engine.AssociationOf(jo));

        await one.Index(jo with { Members = jo.Members! with { LastName = "Stream" } });
        await other.Delete(jo);

        (await one.Search("jo")).Names().ShouldBe(["Jo Stream"]);
        (await other.Search("jo")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task An_association_without_an_index_says_so()
    {
        var nobody = Guid.NewGuid();

        (await engine.Engine.GetStateAsync(nobody)).ShouldBe(DirectoryState.Missing);
        await Should.ThrowAsync<DirectoryNotReadyException>(() => engine.Engine.SearchAsync(nobody, A.Search()).AsTask());
        await Should.ThrowAsync<DirectoryNotReadyException>(
            () => engine.Engine.UpdateAsync(nobody, new IndexUpdate([A.Person("Jo River")], [], EngineFixture.Now())));
    }
}
