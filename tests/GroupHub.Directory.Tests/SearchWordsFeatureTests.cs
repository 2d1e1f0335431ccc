using System.Net;
using GroupHub.Directory.Features;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

[Collection(Application.Name)]
public sealed class SearchWordsFeatureTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task Words_that_mean_the_same_take_effect_at_once_and_at_home_only()
    {
        var (one, other, company) = (Given.Word(), Given.Word(), Given.Word());
        foreach (var association in (Association[])[Acme, Globex])
        {
            await App.Member(association, new NewPerson
            {
                FirstName = "Ada", LastName = "Lovelace", Email = NewEmail(), Company = company, JobTitle = other,
                Audiences = Given.Open,
            });
        }

        (await Visitor.Get<DirectoryPage>($"/api/directory?query={one}")).TotalCount.ShouldBe(0);
        await Admin.Put("/api/directory/words", new { text = $"{one}, {other}\n\n  " });

        (await Visitor.Get<DirectoryPage>($"/api/directory?query={one}")).Items.ShouldHaveSingleItem().Company
            .ShouldBe(company);
        (await Visitor.Get<string[]>($"/api/directory/suggest?query={one}")).ShouldContain(other);
        (await App.Visitor(Globex).Get<DirectoryPage>($"/api/directory?query={one}")).TotalCount.ShouldBe(0);
        (await Admin.Get<SearchWords>("/api/directory/words")).Text.ShouldBe($"{one}, {other}");
    }

    [Fact]
    public async Task A_line_with_one_word_is_refused_and_named()
    {
        var refused = await App.As(Globex.Admin)
            .PutAndFail("/api/directory/words", new { text = "lawyer, attorney\nalone" });

        refused.Error.Code.ShouldBe(DirectoryErrors.LonelyWord);
        refused.Error.Message!.ShouldContain("alone");
    }

    [Fact]
    public async Task Only_staff_with_the_permission_say_so()
    {
        var member = As(await App.Account(Acme, await App.Member(Acme, new NewPerson
        {
            FirstName = "Eve", LastName = "Member", Email = NewEmail(),
        })));

        (await member.PutAndFail("/api/directory/words", new { text = "a, b" })).Status
            .ShouldBe(HttpStatusCode.Forbidden);
        (await member.GetAndFail("/api/directory/words")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Admin.PutAndFail("/api/directory/words", new { text = new string('x', 8001) })).Status
            .ShouldBe(HttpStatusCode.BadRequest);
    }
}
