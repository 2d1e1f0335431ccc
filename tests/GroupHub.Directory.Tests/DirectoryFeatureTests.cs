using System.Net;
using GroupHub.Chapters;
using GroupHub.Directory.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

[Collection(Application.Name)]
public sealed class DirectoryFeatureTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task A_new_member_is_found_once_the_events_have_been_handled()
    {
        var word = Word();
        var id = await App.Member(Acme, Ada(word));

        var found = await Visitor.Get<DirectoryPage>($"/api/directory?query={word}");

        found.TotalCount.ShouldBe(1);
        var card = found.Items.ShouldHaveSingleItem();
        card.Id.ShouldBe(id);
        card.Company.ShouldBe($"{word} Ltd");
        card.Highlights["company"].ShouldBe($"<mark>{word}</mark> Ltd");
        card.Initials.ShouldBe("AL");
    }

    [Fact]
    public async Task A_changed_profile_is_found_as_changed()
    {
        var (before, after) = (Word(), Word());
        var member = await App.Member(Acme, Ada(before));
        var ada = As(await App.Account(Acme, member));
        var profile = await ada.Get<Dictionary<string, object?>>("/api/members/me");
        profile["company"] = after;

        await ada.Put("/api/members/me", profile);
        await App.Settled();

        (await Visitor.Get<DirectoryPage>($"/api/directory?query={before}")).TotalCount.ShouldBe(0);
        (await Visitor.Get<DirectoryPage>($"/api/directory?query={after}")).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Visitors_find_and_see_only_what_is_public_and_members_what_is_for_members()
    {
        var word = Word();
        var id = await App.Member(Acme, Ada(word) with { Phone = "+4930901827" });
        var colleague = As(await App.Account(Acme, await App.Member(Acme, Ada(Word()))));

        (await Visitor.Get<DirectoryPage>("/api/directory?query=030901827")).TotalCount.ShouldBe(0);
        (await Visitor.Get<DirectoryProfile>($"/api/directory/{id}")).Phone.ShouldBeNull();
        (await colleague.Get<DirectoryPage>("/api/directory?query=030901827")).TotalCount.ShouldBe(1);
        (await colleague.Get<DirectoryProfile>($"/api/directory/{id}")).Phone.ShouldBe("+4930901827");
    }

    [Fact]
    public async Task Members_see_which_chapter_is_home_and_which_are_further_visitors_as_far_as_the_member_wants()
    {
        var (home, further, board) = (Word(), Word(), Word());
        var id = await App.Member(Acme, Ada(Word()) with { Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Public, [ProfileField.Chapters] = Audience.Members } });
        await App.Belongs(Acme, id, await App.Chapter(Acme, fields: new ChapterFields { Name = further }), isPrimary: false);
        await App.Belongs(Acme, id, await App.Chapter(Acme, fields: new ChapterFields { Name = home }));
        await App.Belongs(Acme, id, await App.Chapter(Acme, fields: new ChapterFields { Name = board, Kind = ChapterKind.Committee }), isPrimary: false);
        var colleague = As(await App.Account(Acme, await App.Member(Acme, Ada(Word()))));

        var seen = await colleague.Get<DirectoryProfile>($"/api/directory/{id}");
        var open = await Visitor.Get<DirectoryProfile>($"/api/directory/{id}");

        (seen.HomeChapter, string.Join(", ", seen.Chapters)).ShouldBe((home, $"{home}, {further}"));
        (open.HomeChapter, open.Chapters.Count).ShouldBe((null, 0));
    }

    [Fact]
    public async Task Who_is_listed_for_members_only_does_not_exist_for_visitors()
    {
        var word = Word();
        var id = await App.Member(Acme, Ada(word) with { Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Members } });
        var colleague = As(await App.Account(Acme, await App.Member(Acme, Ada(Word()))));

        (await Visitor.Get<DirectoryPage>($"/api/directory?query={word}")).TotalCount.ShouldBe(0);
        (await Visitor.GetAndFail($"/api/directory/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get<string[]>($"/api/directory/suggest?query={word[..8]}")).ShouldBeEmpty();
        (await colleague.Get<DirectoryPage>($"/api/directory?query={word}")).TotalCount.ShouldBe(1);
        (await colleague.Get<DirectoryProfile>($"/api/directory/{id}")).Name.ShouldBe("Ada Lovelace");
    }

    [Fact]
    public async Task R1_who_does_not_count_as_a_member_finds_and_sees_what_a_visitor_does()
    {
        var word = Word();
        var id = await App.Member(Acme, Ada(word) with { Phone = "+4930901829" });
        var suspendedId = await App.Member(Acme, Ada(Word()));
        var suspended = As(await App.Account(Acme, suspendedId));
        var lapsed = As(await App.Account(Acme, await App.Member(Acme, Ada(Word()), await App.LapsedTerm(Acme))));
        (await suspended.Get<DirectoryProfile>($"/api/directory/{id}")).Phone.ShouldBe("+4930901829");

        await App.Suspended(Acme, suspendedId);

        foreach (var outsider in new[] { suspended, lapsed })
        {
            (await outsider.Get<DirectoryPage>("/api/directory?query=030901829")).TotalCount.ShouldBe(0);
            (await outsider.Get<DirectoryProfile>($"/api/directory/{id}")).Phone.ShouldBeNull();
        }

        (await Admin.Get<DirectoryProfile>($"/api/directory/{id}")).Phone.ShouldBe("+4930901829");
        await App.Reinstated(Acme, suspendedId);
        (await suspended.Get<DirectoryPage>("/api/directory?query=030901829")).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_former_member_is_neither_found_nor_shown()
    {
        var word = Word();
        var id = await App.Member(Acme, Ada(word), new DateRange(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31)));

        (await Visitor.Get<DirectoryPage>($"/api/directory?query={word}")).TotalCount.ShouldBe(0);
        (await Visitor.GetAndFail($"/api/directory/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_association_sees_nothing_by_search_facet_suggestion_or_guessed_id()
    {
        var word = Word();
        var id = await App.Member(Acme, Ada(word) with { Town = word });
        var neighbour = App.Visitor(Globex);

        var found = await neighbour.Get<DirectoryPage>($"/api/directory?query={word}");

        found.TotalCount.ShouldBe(0);
        found.Facets.SelectMany(facet => facet.Values).ShouldNotContain(value => value.Value == word);
        (await neighbour.Get<string[]>($"/api/directory/suggest?query={word}")).ShouldBeEmpty();
        (await neighbour.GetAndFail($"/api/directory/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await App.As(Globex.Admin).GetAndFail($"/api/directory/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_sign_in_elsewhere_opens_nothing_at_this_address()
    {
        var word = Word();
        await App.Member(Acme, Ada(word) with { Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Members } });

        (await App.As(Globex.Admin, Acme.Address).Get<DirectoryPage>($"/api/directory?query={word}")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Choices_within_a_facet_are_alternatives_and_between_facets_all_must_hold()
    {
        var (word, one, other) = (Word(), Word(), Word());
        await App.Member(Acme, Ada(word) with { Town = one, Skills = ["timber"] });
        await App.Member(Acme, Ada(word) with { Town = other, Skills = ["law"] });

        (await Visitor.Get<DirectoryPage>($"/api/directory?query={word}&town={one}&town={other}")).TotalCount.ShouldBe(2);
        var found = await Visitor.Get<DirectoryPage>($"/api/directory?query={word}&town={one}&town={other}&skill=law");
        found.Items.ShouldHaveSingleItem().Town.ShouldBe(other);
        found.Facets.Single(facet => facet.Name == "skill").Values.ShouldBe([new("law", 1, true), new("timber", 1, false)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("maxResultCount=101"), InlineData("maxResultCount=0"), InlineData("skipCount=-1"), InlineData("sorting=password"), InlineData("skipCount=many")]
    public async Task Nonsense_is_refused_with_the_field_it_is_about(string query) =>
        (await Visitor.GetAndFail($"/api/directory?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("town=&skill=")]
    [InlineData("query=&sorting=&town=%20")]
    [InlineData("skipCount=2147483647")]
    [InlineData("town=%00&chapter=\"&plan=*")]
    public async Task Empty_and_strange_parameters_choose_nothing_or_nobody(string query) =>
        (await Visitor.Get($"/api/directory?{query}")).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Whatever_is_typed_is_no_error()
    {
        foreach (var typed in (string[])["\"unclosed", "name:x AND (", "***", "\0", "%", "<script>", new string('x', 5000)])
        {
            (await Visitor.Get($"/api/directory?query={Uri.EscapeDataString(typed)}")).ShouldBe(HttpStatusCode.OK, typed);
        }
    }

    [Fact]
    public async Task Only_staff_with_the_permission_rebuild_the_directory_and_nobody_is_lost()
    {
        var word = Word();
        await App.Member(Acme, Ada(word));
        var before = (await Visitor.Get<DirectoryPage>("/api/directory")).TotalCount;

        (await Visitor.PostAndFail("/api/directory/rebuild")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await Admin.Post<RebuiltDirectory>("/api/directory/rebuild")).Listed.ShouldBeGreaterThanOrEqualTo(before);

        (await Visitor.Get<DirectoryPage>("/api/directory")).TotalCount.ShouldBe(before);
        (await Visitor.Get<DirectoryPage>($"/api/directory?query={word}")).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_member_may_not_rebuild_the_directory()
    {
        var member = As(await App.Account(Acme, await App.Member(Acme, Ada(Word()))));

        (await member.PostAndFail("/api/directory/rebuild")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Word() => Given.Word();

    private static NewPerson Ada(string word) => new()
    {
        FirstName = "Ada", LastName = "Lovelace", Email = NewEmail(), Company = $"{word} Ltd", Audiences = Given.Open,
    };
}
