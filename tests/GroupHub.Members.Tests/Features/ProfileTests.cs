using System.Net;
using GroupHub.Members.Features;
using GroupHub.TestKit;

namespace GroupHub.Members.Tests.Features;

public sealed class ProfileTests(GroupHubApp app) : MembersTest(app)
{
    private const string Me = "/api/members/me";

    [Fact]
    public async Task A_member_edits_their_profile_and_who_may_see_it()
    {
        var me = As(await SignedUp());
        var profile = await me.Get<MyProfile>(Me);
        profile.Phone.ShouldBe("+4989123456");
        profile.Visibility[ProfileField.Listing].ShouldBe(Audience.Members, "nobody is public who has not said so");

        await me.Put<MyProfile>(Me, profile with
        {
            JobTitle = " Partner ",
            Website = "engines.example",
            Skills = ["analysis", "Analysis", "poetry"],
            Visibility = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Public, [ProfileField.Phone] = Audience.Nobody },
        });

        var edited = await me.Get<MyProfile>(Me);
        edited.JobTitle.ShouldBe("Partner");
        edited.Website.ShouldBe("https://engines.example");
        edited.Skills.ShouldBe(["analysis", "poetry"]);
        edited.Visibility[ProfileField.Listing].ShouldBe(Audience.Public);
        edited.Visibility[ProfileField.Phone].ShouldBe(Audience.Nobody);
        edited.Visibility[ProfileField.Email].ShouldBe(Audience.Members);
    }

    [Fact]
    public async Task Visibility_travels_in_plain_words()
    {
        var text = await As(await SignedUp()).Http.GetStringAsync(Me);

        text.ShouldContain("\"visibility\":{\"listing\":\"members\",\"email\":\"members\"");
    }

    [Fact]
    public async Task Two_tabs_do_not_overwrite_each_other()
    {
        var me = As(await SignedUp());
        var profile = await me.Get<MyProfile>(Me);
        var saved = await me.Put<MyProfile>(Me, profile with { Town = "Millbrook" });

        (await me.PutAndFail(Me, profile with { Town = "Linden" })).Status.ShouldBe(HttpStatusCode.Conflict);
        (await me.Put<MyProfile>(Me, saved with { Town = "Linden" })).Town.ShouldBe("Linden");
    }

    [Fact]
    public async Task What_cannot_be_right_is_refused_with_its_reason()
    {
        var me = As(await SignedUp());
        var profile = await me.Get<MyProfile>(Me);

        (await me.PutAndFail(Me, profile with { Phone = "call me" })).Error.Code.ShouldBe(MembersErrors.PhoneInvalid);
        (await me.PutAndFail(Me, profile with { Website = "javascript:alert(1)" })).Error.Code.ShouldBe(MembersErrors.WebsiteInvalid);
        (await me.PutAndFail(Me, profile with { Email = "ada@" })).Error.Code.ShouldBe(MembersErrors.EmailInvalid);
        (await me.PutAndFail(Me, profile with { Email = (await SignedUp()).Email })).Error.Code.ShouldBe(MembersErrors.EmailTaken);
        (await me.PutAndFail(Me, profile with { LastName = "" })).Error.ValidationErrors!.ShouldHaveSingleItem().Members.ShouldBe(["lastName"]);
        (await me.PutAndFail(Me, new { visibility = new { phone = "aliens" } })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_new_address_is_also_the_one_to_sign_in_with()
    {
        var user = await SignedUp();
        var (me, email) = (As(user), NewEmail());

        await me.Put<MyProfile>(Me, await me.Get<MyProfile>(Me) with { Email = email });

        (await App.FindUser(Acme.Id, Acme.Slug, email)).UserId.ShouldBe(user.UserId);
    }

    [Fact]
    public async Task Whoever_has_no_profile_gets_none() => (await Admin.Get(Me)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Staff_sees_and_edits_every_profile_and_members_only_their_own()
    {
        var id = await Register(Ada());
        var profile = await Admin.Get<MyProfile>($"/api/members/{id}");

        (await Admin.Put<MyProfile>($"/api/members/{id}", profile with { Company = "Engines Ltd" })).Company.ShouldBe("Engines Ltd");
        (await As(await SignedUp()).Get($"/api/members/{id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.Get($"/api/members/{id}")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nobody_is_shown_to_more_people_than_they_have_said()
    {
        var user = await SignedUp();
        var profile = await As(user).Get<MyProfile>(Me);
        var address = $"/api/members/{profile.Id}";
        var hidden = await As(user).Put<MyProfile>(Me, profile with { Visibility = Shows(Audience.Nobody) });

        var refusal = await Admin.PutAndFail(address, hidden with { Visibility = Shows(Audience.Public) });
        var untouched = await Admin.Put<MyProfile>(address, hidden with { Town = "Linden" });
        var stricter = await Admin.Put<MyProfile>(address, untouched with { Visibility = Shows(Audience.Nobody, ProfileField.Town) });

        refusal.Status.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Error.Code.ShouldBe(MembersErrors.VisibilityIsTheirs);
        stricter.Visibility[ProfileField.Town].ShouldBe(Audience.Nobody);
        stricter.Visibility[ProfileField.Phone].ShouldBe(Audience.Nobody);
        (await As(user).Put<MyProfile>(Me, stricter with { Visibility = Shows(Audience.Public) })).Visibility[ProfileField.Phone].ShouldBe(Audience.Public);
    }

    [Fact]
    public async Task Another_association_sees_nobody_of_it()
    {
        var id = await Register(Ada());

        (await App.As(Globex.Admin).Get($"/api/members/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await App.As(Globex.Admin).PutAndFail($"/api/members/{id}", Ada())).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<ProfileField, Audience> Shows(Audience audience, ProfileField field = ProfileField.Phone) => new() { [field] = audience };
}
