using CsCheck;
using GroupHub.Members.Domain;

namespace GroupHub.Members.Tests.Domain;

public sealed class ProfileAccessTests
{
    private static readonly Gen<FieldAudiences> AnyAudiences =
        Gen.Enum<Audience>().Array[FieldAudiences.Fields.Count].Select(chosen => new FieldAudiences(field => chosen[(int)field]));

    [Fact]
    public void R60_nobody_sees_a_field_of_somebody_whom_they_do_not_see() =>
        AnyAudiences.Sample(audiences =>
        {
            var profile = Ada(audiences);

            return FieldAudiences.Fields.All(field =>
                !ProfileAccess.MaySee(Viewer.Visitor, profile, field) || ProfileAccess.MaySee(Viewer.Visitor, profile, ProfileField.Listing));
        });

    [Fact]
    public void R60_members_see_all_that_visitors_see_and_officers_all_that_members_see() =>
        AnyAudiences.Sample(audiences =>
        {
            var profile = Ada(audiences);
            bool Sees(Viewer viewer, ProfileField field) => ProfileAccess.MaySee(viewer, profile, field);

            return FieldAudiences.Fields.All(field =>
                (!Sees(Viewer.Visitor, field) || Sees(Viewer.Member(null), field)) && Sees(Viewer.Officer, field));
        });

    [Fact]
    public void R59_each_audience_includes_the_stricter_ones() =>
        AnyAudiences.Sample(audiences =>
        {
            var profile = Ada(audiences);
            var (none, her) = (new HashSet<Guid>(), new HashSet<Guid> { profile.Id });
            Viewer[] nearestFirst =
            [
                Viewer.Officer,
                Viewer.Member(Guid.NewGuid(), connections: her, inChapter: none),
                Viewer.Member(Guid.NewGuid(), connections: none, inChapter: her),
                Viewer.Member(Guid.NewGuid()),
                Viewer.Visitor,
            ];

            return FieldAudiences.Fields.All(field =>
            {
                var seeing = nearestFirst.Select(viewer => ProfileAccess.MaySee(viewer, profile, field)).ToList();
                return seeing.Count(sees => sees) == (int)ProfileAccess.AudienceOf(profile, field) + 1 && seeing.SequenceEqual(seeing.OrderDescending());
            });
        });

    [Fact]
    public void R59_to_be_near_to_one_is_not_to_be_near_to_another()
    {
        var (ada, other) = (Ada(new FieldAudiences(_ => Audience.Connections)), Ada(new FieldAudiences(_ => Audience.Chapter)));
        var near = Viewer.Member(Guid.NewGuid(), connections: new HashSet<Guid> { ada.Id }, inChapter: new HashSet<Guid>());

        ProfileAccess.Show(near, ada)!.Phone.ShouldNotBeNull();
        ProfileAccess.Show(near, other).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => Viewer.OneOf(Audience.Nobody));
    }

    [Fact]
    public void R59_whatever_is_chosen_no_more_people_see_it_than_the_association_allows() =>
        Gen.Select(Gen.Enum<Audience>(), Gen.Enum<Audience>(), Gen.Enum<Audience>()).Sample((usual, limit, chosen) =>
        {
            var policy = new PrivacyPolicy(AudienceChoices.Parse($"phone={usual}"), AudienceChoices.Parse($"phone={limit}"));

            return policy.AudienceOf(ProfileField.Phone, AudienceChoices.Parse($"phone={chosen}")) == (chosen < limit ? chosen : limit)
                && policy.AudienceOf(ProfileField.Phone, AudienceChoices.None) == (usual < limit ? usual : limit);
        });

    [Fact]
    public void What_was_chosen_before_there_were_more_audiences_means_the_same()
    {
        var choices = AudienceChoices.Parse("listing=members;Email=Nobody;phone=Public");

        (choices[ProfileField.Listing], choices[ProfileField.Email], choices[ProfileField.Phone]).ShouldBe((Audience.Members, Audience.Nobody, Audience.Public));
        AudienceChoices.Parse("town=chapter;about=connections")[ProfileField.About].ShouldBe(Audience.Connections);
    }

    [Fact]
    public void One_sees_all_of_oneself()
    {
        var profile = Ada(new FieldAudiences(_ => Audience.Nobody));

        ProfileAccess.Show(Viewer.Member(profile.Id), profile)!.Phone.ShouldBe("+4989123456");
        ProfileAccess.Show(Viewer.Member(Guid.NewGuid()), profile).ShouldBeNull();
        ProfileAccess.Show(Viewer.Member(null), profile).ShouldBeNull();
    }

    [Fact]
    public void Hidden_fields_are_absent()
    {
        var profile = Ada(new FieldAudiences(field => field is ProfileField.Phone or ProfileField.JobTitle ? Audience.Members : Audience.Public));

        var seen = ProfileAccess.Show(Viewer.Visitor, profile)!;

        seen.Name.ShouldBe("Ada Byron");
        seen.Company.ShouldBe("Engines");
        seen.Phone.ShouldBeNull();
        seen.Profession.ShouldBeNull("a profession goes with the job title");
        ProfileAccess.Show(Viewer.Member(null), profile)!.Phone.ShouldNotBeNull();
    }

    [Fact]
    public void R59_the_associations_limit_only_makes_stricter()
    {
        var policy = new PrivacyPolicy(AudienceChoices.Parse("phone=members"), AudienceChoices.Parse("phone=members;about=nobody"));
        var chosen = AudienceChoices.Parse("phone=public;about=public;town=nobody");

        policy.AudienceOf(ProfileField.Phone, chosen).ShouldBe(Audience.Members);
        policy.AudienceOf(ProfileField.About, chosen).ShouldBe(Audience.Nobody);
        policy.AudienceOf(ProfileField.Town, chosen).ShouldBe(Audience.Nobody);
        policy.AudienceOf(ProfileField.Skills, chosen).ShouldBe(Audience.Members);
    }

    [Fact]
    public void Choices_survive_being_kept() =>
        Gen.Enum<Audience>().Array[FieldAudiences.Fields.Count].Sample(chosen =>
        {
            var choices = AudienceChoices.Of(FieldAudiences.Fields.Select(field => KeyValuePair.Create(field, chosen[(int)field])));
            var kept = AudienceChoices.Parse(choices.ToString());

            return kept == choices && FieldAudiences.Fields.All(field => kept[field] == chosen[(int)field]);
        });

    private static MemberProfile Ada(FieldAudiences audiences) => new()
    {
        Id = Guid.NewGuid(),
        FirstName = "Ada",
        LastName = "Byron",
        Email = "ada@example.org",
        Phone = "+4989123456",
        Company = "Engines",
        JobTitle = "Partner",
        Profession = "Mathematician",
        Audiences = audiences,
    };
}
