using CsCheck;
using GroupHub.Members.Domain;
using Volo.Abp;

namespace GroupHub.Members.Tests.Domain;

public sealed class MemberTests
{
    private static readonly PersonDetails Ada = new() { FirstName = "Ada", LastName = "Byron", Email = "Ada@Example.org" };
    private static readonly PrivacyPolicy Policy = new(AudienceChoices.None, AudienceChoices.Parse("phone=members"));

    [Fact]
    public void A_person_has_a_name_and_an_address()
    {
        Breaking(() => Register(Ada with { LastName = "" })).ShouldBe(MembersErrors.NameMissing);
        Breaking(() => Register(Ada with { Email = "ada@" })).ShouldBe(MembersErrors.EmailInvalid);
        Register(Ada).EmailKey.ShouldBe("ada@example.org");
    }

    [Theory]
    [InlineData("ada@example.org", true)]
    [InlineData("ada.byron+news@sub.example.org", true)]
    [InlineData("ada@example", false)]
    [InlineData("ada@example.", false)]
    [InlineData("Ada <ada@example.org>", false)]
    [InlineData("ada@@example.org", false)]
    [InlineData("ada example.org", false)]
    public void An_address_is_one_that_mail_could_be_sent_to(string address, bool valid) => EmailAddress.IsValid(address).ShouldBe(valid);

    [Fact]
    public void Only_what_a_member_changes_becomes_their_own_choice()
    {
        var member = Register(Ada);

        member.Show(new Dictionary<ProfileField, Audience> { [ProfileField.Town] = Audience.Nobody, [ProfileField.About] = Audience.Members }, Policy);

        member.Choices[ProfileField.Town].ShouldBe(Audience.Nobody);
        member.Choices[ProfileField.About].ShouldBeNull("it is the association's default and follows it");
    }

    [Fact]
    public void Nobody_shows_more_than_the_association_allows() =>
        Breaking(() => Register(Ada).Show(new Dictionary<ProfileField, Audience> { [ProfileField.Phone] = Audience.Public }, Policy))
            .ShouldBe(MembersErrors.VisibilityLocked);

    [Fact]
    public void Somebody_else_only_lets_fewer_people_see()
    {
        var member = Register(Ada);
        member.Show(new Dictionary<ProfileField, Audience> { [ProfileField.Town] = Audience.Nobody }, Policy);

        member.ShowLess(new Dictionary<ProfileField, Audience> { [ProfileField.Town] = Audience.Nobody, [ProfileField.About] = Audience.Nobody }, Policy);

        member.Choices[ProfileField.About].ShouldBe(Audience.Nobody);
        Breaking(() => member.ShowLess(new Dictionary<ProfileField, Audience> { [ProfileField.Town] = Audience.Members }, Policy))
            .ShouldBe(MembersErrors.VisibilityIsTheirs);
    }

    [Fact]
    public void R59_somebody_else_goes_only_towards_stricter_whatever_the_two_audiences() =>
        Gen.Select(Gen.Enum<Audience>(), Gen.Enum<Audience>()).Sample((own, wanted) =>
        {
            var member = Register(Ada);
            member.Show(Town(own), Policy);

            if (wanted > own) return Breaking(() => member.ShowLess(Town(wanted), Policy)) == MembersErrors.VisibilityIsTheirs;

            member.ShowLess(Town(wanted), Policy);
            return Policy.AudienceOf(ProfileField.Town, member.Choices) == wanted;
        });

    [Theory]
    [InlineData("089 / 12 34 56", "+4989123456")]
    [InlineData("0049 89 123456", "+4989123456")]
    [InlineData("+44 20 7946 0958", "+442079460958")]
    [InlineData("call me", null)]
    [InlineData("+49 12345678901234567890", null)]
    public void Phone_numbers_are_kept_in_one_form(string typed, string? kept) => PhoneNumber.Normalise(typed, "DE").ShouldBe(kept);

    [Fact]
    public void Tags_are_tidied_and_counted()
    {
        Tidy.Tags([" Public  tenders", "public tenders", "", "Law"], MembersErrors.TooManySkills).ShouldBe(["Public tenders", "Law"]);
        Breaking(() => Tidy.Tags(Enumerable.Range(0, 21).Select(number => $"tag {number}"), MembersErrors.TooManyIndustries)).ShouldBe(MembersErrors.TooManyIndustries);
    }

    [Theory]
    [InlineData("example.org", "https://example.org")]
    [InlineData(" http://example.org/shop/ ", "http://example.org/shop")]
    [InlineData("", null)]
    public void A_website_gets_its_scheme(string typed, string? kept) => Tidy.Website(typed).ShouldBe(kept);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org")]
    [InlineData("https://user:secret@example.org")]
    [InlineData("nowhere")]
    public void What_is_no_address_of_the_web_is_refused(string typed) =>
        Breaking(() => Tidy.Website(typed)).ShouldBe(MembersErrors.WebsiteInvalid);

    [Theory]
    [InlineData(185, "")]
    [InlineData(60, "üüüüüüüüüüüüüüüüüüüüüü")]
    public void A_website_is_measured_as_it_is_kept(int length, string rest)
    {
        var typed = $"example.org/{new string('x', length)}{rest}";

        typed.Length.ShouldBeLessThanOrEqualTo(ProfileLimits.Website);
        Breaking(() => Tidy.Website(typed)).ShouldBe(MembersErrors.WebsiteTooLong);
    }

    [Fact]
    public void A_website_that_just_fits_is_kept()
    {
        var longest = $"https://example.org/{new string('x', ProfileLimits.Website - 20)}";

        Tidy.Website(longest).ShouldBe(longest);
    }

    private static Dictionary<ProfileField, Audience> Town(Audience audience) => new() { [ProfileField.Town] = audience };

    private static Member Register(PersonDetails details) => Member.Register(Guid.NewGuid(), details, AudienceChoices.None);

    private static string? Breaking(Action action) => Should.Throw<BusinessException>(action).Code;
}
