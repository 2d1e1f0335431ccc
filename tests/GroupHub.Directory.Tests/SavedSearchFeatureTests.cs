using System.Net;
using GroupHub.Directory.Features;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

[Collection(Application.Name)]
public sealed class SavedSearchFeatureTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task A_saved_search_says_how_many_are_new_since_one_last_looked()
    {
        var word = Given.Word();
        await App.Member(Acme, Person(word));
        var me = await Somebody();
        var id = await Save(me, word);

        (await Saved(me, id)).ShouldSatisfyAllConditions(
            line => line.TotalCount.ShouldBe(1), line => line.NewCount.ShouldBe(0), line => line.Query.ShouldBe(word));
        await App.Member(Acme, Person(word));
        (await Saved(me, id))
            .ShouldSatisfyAllConditions(line => line.TotalCount.ShouldBe(2), line => line.NewCount.ShouldBe(1));
        await me.Post($"/api/directory/searches/{id}/look");
        (await Saved(me, id)).NewCount.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_changes_so_that_they_match_is_new_too()
    {
        var (word, town) = (Given.Word(), Given.Word());
        var member = await App.Member(Acme, Person(word));
        var them = As(await App.Account(Acme, member));
        var me = await Somebody();
        var id = await me.Post<Guid>("/api/directory/searches", new
        {
            requestId = Guid.NewGuid(), name = "There", query = word, town = new[] { town },
        });
        (await Saved(me, id)).TotalCount.ShouldBe(0);

        var profile = await them.Get<Dictionary<string, object?>>("/api/members/me");
        profile["town"] = town;
        await them.Put("/api/members/me", profile);
        await App.Settled();

        (await Saved(me, id)).NewCount.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_private_to_whoever_saved_it()
    {
        var me = await Somebody();
        var id = await Save(me, Given.Word());

        foreach (var other in (Caller[])[await Somebody(), Admin, App.As(Globex.Admin)])
        {
            (await other.Get<SavedSearchLine[]>("/api/directory/searches")).ShouldNotContain(line => line.Id == id);
            (await other.PostAndFail($"/api/directory/searches/{id}/look")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await other.PostAndFail($"/api/directory/searches/{id}/restore")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await other.Http.DeleteAsync($"/api/directory/searches/{id}")).StatusCode
                .ShouldBe(HttpStatusCode.NotFound);
        }

        (await Visitor.GetAndFail("/api/directory/searches")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await Saved(me, id)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Deleting_can_be_undone()
    {
        var me = await Somebody();
        var id = await Save(me, Given.Word());

        (await me.Http.DeleteAsync($"/api/directory/searches/{id}")).EnsureSuccessStatusCode();
        (await me.Get<SavedSearchLine[]>("/api/directory/searches")).ShouldBeEmpty();
        await me.Post($"/api/directory/searches/{id}/restore");
        await me.Post($"/api/directory/searches/{id}/restore");

        (await me.Get<SavedSearchLine[]>("/api/directory/searches")).ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public async Task The_same_request_twice_saves_once()
    {
        var me = await Somebody();
        var request = new { requestId = Guid.NewGuid(), name = "Tax", query = "tax" };

        var (once, again) = (await me.Post<Guid>("/api/directory/searches", request), await me.Post<Guid>("/api/directory/searches", request));

        again.ShouldBe(once);
        (await me.Get<SavedSearchLine[]>("/api/directory/searches")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_with_the_reason()
    {
        var me = await Somebody();

        (await Refused(me, new { requestId = Guid.NewGuid(), name = "All" })).Error.Code
            .ShouldBe(DirectoryErrors.NothingToSave);
        var nameless = await Refused(me, new { requestId = Guid.NewGuid(), name = "", query = "x" });
        nameless.Error.ValidationErrors!.ShouldHaveSingleItem().Members.ShouldBe(["name"], Case.Insensitive);
        (await Refused(me, new { requestId = Guid.Empty, name = "x", query = "x" })).Status
            .ShouldBe(HttpStatusCode.BadRequest);
        (await Refused(me, new { requestId = Guid.NewGuid(), name = new string('x', 81), query = "x" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Refused(me, new { requestId = Guid.NewGuid(), name = "x", query = new string('x', 257) })).Status.ShouldBe(HttpStatusCode.BadRequest);
        var towns = Enumerable.Range(0, 21).Select(n => $"{n}");
        (await Refused(me, new { requestId = Guid.NewGuid(), name = "x", town = towns })).Status
            .ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Twenty_are_enough_for_anybody()
    {
        var me = await Somebody();
        for (var i = 0; i < 20; i++) await Save(me, $"tax{i}");

        var refused = await Refused(me, new { requestId = Guid.NewGuid(), name = "One more", query = "x" });

        refused.Error.Code.ShouldBe(DirectoryErrors.TooManySavedSearches);
        refused.Error.Message!.ShouldContain("20");
    }

    private static Task<Guid> Save(Caller me, string query) =>
        me.Post<Guid>("/api/directory/searches", new { requestId = Guid.NewGuid(), name = "Mine", query });

    private static async Task<SavedSearchLine> Saved(Caller me, Guid id) =>
        (await me.Get<SavedSearchLine[]>("/api/directory/searches")).Single(line => line.Id == id);

    private static Task<Refusal> Refused(Caller me, object search) => me.PostAndFail("/api/directory/searches", search);

    private async Task<Caller> Somebody() => As(await App.Account(Acme, await App.Member(Acme, Person(Given.Word()))));

    private static NewPerson Person(string word) =>
        new() { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail(), Company = $"{word} Ltd" };
}
