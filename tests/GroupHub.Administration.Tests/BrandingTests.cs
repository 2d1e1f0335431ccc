using System.Net;
using GroupHub.Administration.Features;
using GroupHub.TestKit;

namespace GroupHub.Administration.Tests;

public sealed class BrandingTests(GroupHubApp app) : FeatureTest(app)
{
    private static readonly object Branding = new { name = "Weir Guild", tagline = "We meet.", description = "Along the river.", accent = "#1f5fa8" };

    [Fact]
    public async Task The_public_page_wears_the_new_name_words_and_colour_at_once_and_the_neighbours_does_not()
    {
        var association = await App.Found($"b{Guid.NewGuid():N}"[..12]);

        var page = await App.As(association.Admin).Put<AssociationPage>("/api/association", Branding);

        page.Name.ShouldBe("Weir Guild");
        (await App.Visitor(association).Get<AssociationPage>("/api/association")).ShouldSatisfyAllConditions(
            shown => shown.Name.ShouldBe("Weir Guild"),
            shown => shown.Tagline.ShouldBe("We meet."),
            shown => shown.Description.ShouldBe("Along the river."),
            shown => shown.Accent.ShouldBe("#1f5fa8"));
        (await App.Visitor(Globex).Get<AssociationPage>("/api/association")).Name.ShouldNotBe("Weir Guild");
    }

    [Fact]
    public async Task Its_sign_is_the_first_letter_of_the_name_whole_also_where_that_is_an_emoji()
    {
        var association = await App.Found($"b{Guid.NewGuid():N}"[..12]);

        await App.As(association.Admin).Put("/api/association", new { name = "🌍 Around the World", accent = "#1f5fa8" });

        var page = WebUtility.HtmlDecode(await App.Visitor(association).Http.GetStringAsync("/Account/Login"));
        page.ShouldContain(">🌍<");
    }

    [Fact]
    public async Task A_colour_on_which_white_is_hard_to_read_is_refused_with_a_better_one()
    {
        var refusal = await Admin.PutAndFail("/api/association", new { name = "Acme", accent = "#ffee00" });

        refusal.Status.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Error.Code.ShouldBe(AdministrationErrors.AccentTooLight);
        refusal.Error.Message.ShouldNotBeNull().ShouldContain("#ffee00");
    }

    [Theory]
    [InlineData("", "#1f5fa8", "name"), InlineData("Acme", "red", "accent"), InlineData("Acme", "#fff", "accent"), InlineData("Acme", "", "accent")]
    public async Task What_is_wrong_is_said_per_field(string name, string accent, string field)
    {
        var refusal = await Admin.PutAndFail("/api/association", new { name, accent });

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors!.SelectMany(error => error.Members).ShouldContain(field);
    }

    [Fact]
    public async Task Only_staff_with_the_permission_change_it() =>
        (await Visitor.PutAndFail("/api/association", Branding)).Status.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task The_hosts_own_address_belongs_to_no_association()
    {
        var refusal = await App.As(App.HostAdmin).GetAndFail("/api/association");

        refusal.Status.ShouldBe(HttpStatusCode.NotFound);
        refusal.Error.Code.ShouldBe(AdministrationErrors.NoAssociation);
    }
}
