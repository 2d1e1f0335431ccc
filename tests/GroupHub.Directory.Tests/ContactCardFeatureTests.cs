using System.Net;
using GroupHub.Directory.Cards;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

[Collection(Application.Name)]
public sealed class ContactCardFeatureTests(GroupHubApp app) : FeatureTest(app)
{
    private static readonly Dictionary<ProfileField, Audience> Choices = new()
    {
        [ProfileField.Listing] = Audience.Public,
        [ProfileField.Company] = Audience.Public,
        [ProfileField.Phone] = Audience.Members,
        [ProfileField.Email] = Audience.Nobody,
    };

    [Fact]
    public async Task A_card_has_what_its_reader_may_see_and_no_more()
    {
        var id = await Ada();
        var colleague = As(await App.Account(Acme, await App.Member(Acme, new NewPerson
        {
            FirstName = "Grace", LastName = "Hopper", Email = NewEmail(),
        })));

        var (forVisitors, forMembers) = (await Card(App.Visitor(Acme), id, "4.0"), await Card(colleague, id, "4.0"));

        forVisitors.ShouldContain("ORG:Analytical Engines");
        forVisitors.ShouldNotContain("TEL");
        forVisitors.ShouldNotContain("EMAIL");
        forMembers.ShouldContain("TEL;VALUE=uri;TYPE=work:tel:+4930901820");
        forMembers.ShouldNotContain("EMAIL");
    }

    [Fact]
    public async Task It_is_a_file_with_a_name_in_both_versions_and_says_where_it_is_from()
    {
        var id = await Ada();

        using var response = await Visitor.Http.GetAsync($"/api/directory/{id}/vcard?version=3.0");

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/vcard; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Ada Lovelace.vcf");
        var card = (await response.Content.ReadAsStringAsync()).Replace("\r\n ", "");
        card.ShouldContain("VERSION:3.0");
        card.ShouldContain("NOTE:From the directory of ");
        card.ShouldContain($"/directory/{id}");
        (await Card(Visitor.In("de"), id, "4.0")).ShouldContain("NOTE:Aus dem Verzeichnis von ");
    }

    [Theory]
    [InlineData("2.1"), InlineData("5"), InlineData("<x>")]
    public async Task Another_version_is_refused(string version)
    {
        var id = await Ada();

        (await Visitor.GetAndFail($"/api/directory/{id}/vcard?version={Uri.EscapeDataString(version)}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Who_does_not_exist_for_the_reader_has_no_card()
    {
        var membersOnly = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Members };
        var hidden = await App.Member(
            Acme,
            new NewPerson { FirstName = "Alan", LastName = "Turing", Email = NewEmail(), Audiences = membersOnly });

        (await Visitor.GetAndFail($"/api/directory/{hidden}/vcard")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await App.Visitor(Globex).GetAndFail($"/api/directory/{await Ada()}/vcard")).Status
            .ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.GetAndFail($"/api/directory/{Guid.NewGuid()}/vcard")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_takes_many_is_stopped_and_others_are_not()
    {
        var id = await Ada();
        var greedy = As(await App.Account(Acme, await App.Member(Acme, new NewPerson
        {
            FirstName = "Eve", LastName = "Greedy", Email = NewEmail(),
        })));
        var other = As(await App.Account(Acme, await App.Member(Acme, new NewPerson
        {
            FirstName = "Bob", LastName = "Modest", Email = NewEmail(),
        })));

        for (var i = 0; i < CardAllowance.ForMembers; i++) await Card(greedy, id, "4.0");
        var refused = await greedy.GetAndFail($"/api/directory/{id}/vcard");

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Error.Code.ShouldBe(DirectoryErrors.TooManyCards);
        await Card(other, id, "4.0");
    }

    private Task<Guid> Ada() => App.Member(Acme, new NewPerson
    {
        FirstName = "Ada", LastName = "Lovelace", Email = NewEmail(), Phone = "+4930901820",
        Company = "Analytical Engines", Audiences = Choices,
    });

    private static async Task<string> Card(Caller reader, Guid id, string version)
    {
        using var response = await reader.Http.GetAsync($"/api/directory/{id}/vcard?version={version}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadAsStringAsync()).Replace("\r\n ", "");
    }
}
