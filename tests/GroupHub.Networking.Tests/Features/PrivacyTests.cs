using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using GroupHub.TestKit;
using MediatR;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Tests.Features;

/// <summary>N20: who has to do with whom is nobody else's business. Found by looking at all there is, so that nothing new is forgotten.</summary>
public sealed partial class PrivacyTests(NetworkApp app) : NetworkingTest(app)
{
    private static readonly Assembly Module = typeof(GroupHubNetworkingModule).Assembly;

    public static TheoryData<Type> Entities() => [.. Module.GetTypes().Where(type => typeof(IEntity).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false })];

    [Theory, MemberData(nameof(Entities))]
    public void Every_row_says_who_may_see_it_and_is_never_written_to_the_audit_log(Type entity)
    {
        entity.GetInterfaces().ShouldContain(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IPrivate<>));
        entity.IsDefined(typeof(DisableAuditingAttribute), inherit: false).ShouldBeTrue();
    }

    [Fact]
    public void Whatever_a_member_can_ask_is_read_through_their_own_book()
    {
        var past = from type in Module.GetTypes()
                   from face in type.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
                   let request = face.GetGenericArguments()[0]
                   where request.IsPublic && request.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(Foundation.IQuery<>))
                   from dependency in type.GetConstructors().Single().GetParameters()
                   where dependency.ParameterType.IsGenericType && dependency.ParameterType.GetGenericTypeDefinition() == typeof(IRepository<,>)
                   select $"{type.Name} reads {dependency.ParameterType}";

        past.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "mail address", "hides it")]
    [InlineData("de", "Mailadresse", "verbirgt")]
    public async Task R59_where_a_hidden_address_goes_along_its_owner_is_told(string culture, string address, string hidden)
    {
        var texts = await Visitor.Get<Texts>($"/api/abp/application-localization?cultureName={culture}&onlyDynamics=false");

        foreach (var key in (string[])["Asks:MessageWhy", "FollowUp:SendWhy", "Wish:Why", "Question:Address"])
        {
            var text = texts.Resources.Values.Select(resource => resource.Texts.GetValueOrDefault($"Networking:{key}")).Single(text => text is not null)!;
            text.ShouldContain(address, customMessage: key);
            text.ShouldContain(hidden, customMessage: key);
        }
    }

    [Fact]
    public async Task R59_a_hidden_address_goes_to_nobody_before_its_owner_has_said_yes()
    {
        var word = $"w{Guid.NewGuid():N}"[..12];
        var (ada, edsger) = (await Member("Ada"), await Member("Edsger"));
        var grace = await Member("Grace", with: person => person with
        {
            Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Email] = Audience.Nobody },
        });
        var offer = (await As(grace).Post<MadeOffer>($"{Api}/offers", new MakeOffer { RequestId = Guid.NewGuid(), What = word, LimitPerMonth = 3 })).Id;
        var ask = (await As(ada).Post<PostedAsk>($"{Api}/asks", new PostAsk { RequestId = Guid.NewGuid(), What = word })).Id;
        await As(ada).Post($"{Api}/asks/{ask}/invite", new { offerId = offer });
        var wish = new WishIntroduction { RequestId = Guid.NewGuid(), TargetId = grace.Id, ConnectorId = edsger.Id, Context = "Gardens", Benefit = "Work" };
        await As(ada).Post($"{Api}/introductions", wish);
        await App.Settled();

        foreach (var path in (string[])[$"asks/{ask}", "introductions", "week", $"timeline?memberId={grace.Id}"])
        {
            (await As(ada).Http.GetStringAsync($"{Api}/{path}")).ShouldNotContain(grace.User.Email, customMessage: path);
        }

        App.Mails.To(ada.User.Email).ShouldAllBe(mail => !mail.ToString().Contains(grace.User.Email));
        await As(grace).Post($"{Api}/asks/{ask}/offer", new { message = "Gladly." });
        (await As(ada).Get<MyAskPage>($"{Api}/asks/{ask}")).Answers.ShouldHaveSingleItem().Email.ShouldBe(grace.User.Email);
    }

    [Fact]
    public void No_address_names_a_person()
    {
        Endpoints().ShouldNotBeEmpty();
        Endpoints().SelectMany(endpoint => endpoint.RoutePattern.Parameters).Select(parameter => parameter.Name).Distinct().ShouldBe(["id"]);
    }

    [Fact]
    public async Task Staff_see_nothing_of_it_on_any_page_of_the_whole_product()
    {
        var secret = NewSecret();
        var (ada, grace, _) = await Dealings(secret);

        foreach (var path in Paths(Everywhere(), _ => null))
        {
            var reply = await Admin.Http.GetAsync(path);
            (await reply.Content.ReadAsStringAsync()).ShouldNotContain(secret, Case.Insensitive, path);
            if (path.StartsWith(Api, StringComparison.Ordinal)) reply.IsSuccessStatusCode.ShouldBeFalse(path);
        }

        foreach (var path in WithId(ada.Id).Concat([$"{Api}/timeline?memberId={grace.Id}", $"{Api}/introductions/connectors?memberId={ada.Id}"]))
        {
            (await Admin.Get(path)).ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    public async Task An_admin_who_is_a_member_sees_their_own_and_nothing_of_others()
    {
        var secret = NewSecret();
        var (ada, grace, ids) = await Dealings(secret);
        var boss = await Member("Boss");
        var admin = App.As(boss.User with { Roles = [.. boss.User.Roles, .. Acme.Admin.Roles] });

        foreach (var path in Paths(Endpoints(), _ => null).Append($"{Api}/timeline?memberId={ada.Id}").Append($"{Api}/timeline?memberId={grace.Id}"))
        {
            (await (await admin.Http.GetAsync(path)).Content.ReadAsStringAsync()).ShouldNotContain(secret, Case.Insensitive, path);
        }

        foreach (var path in ids.SelectMany(WithId)) (await admin.Get(path)).ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task Nothing_of_it_is_in_the_audit_log()
    {
        var secret = NewSecret();
        var (ada, grace, ids) = await Dealings(secret);
        foreach (var path in ids.SelectMany(WithId).Append($"{Api}/timeline?memberId={Guid.NewGuid()}")) await As(ada).Get(path);
        await As(grace).PostAndFail($"{Api}/touches", new NoteTouch { RequestId = Guid.NewGuid(), MemberId = Guid.NewGuid(), Text = secret });

        var told = await App.In(Acme, async services =>
        {
            var logs = await services.GetRequiredService<IRepository<AuditLog, Guid>>().GetQueryableAsync();
            return await logs.AsNoTracking()
                .Where(log => ((log.UserId == ada.User.UserId || log.UserId == grace.User.UserId) && log.Url!.Contains("networking")) || log.EntityChanges.Any(change => change.EntityTypeFullName.Contains("GroupHub.Networking")
                    || change.PropertyChanges.Any(property => property.NewValue!.Contains(secret) || property.OriginalValue!.Contains(secret))))
                .Select(log => log.Url)
                .ToListAsync();
        });

        told.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_verb_does_anything_to_a_row_of_others()
    {
        var (_, _, ids) = await Dealings(NewSecret());
        var stranger = await Member("Stranger");
        var body = new
        {
            text = "x", until = (await Today()).AddDays(2), offerId = Guid.NewGuid(), way = "byPhone", on = await Today(), state = "accepted", isShared = true,
            requestId = Guid.NewGuid(), number = 1, outcome = "advice", entryId = Guid.NewGuid(), amount = new { minor = 1, currency = "EUR" }, reason = "x", what = "x", personName = "x", need = "x",
        };

        var done = new List<string>();
        foreach (var id in ids)
        {
            foreach (var endpoint in Endpoints().Where(endpoint => endpoint.RoutePattern.Parameters.Count == 1))
            {
                var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
                using var request = new HttpRequestMessage(new HttpMethod(method), Path(endpoint, id.ToString()));
                if (method != "GET") request.Content = System.Net.Http.Json.JsonContent.Create(body, options: Caller.Json);
                var reply = await As(stranger).Http.SendAsync(request);
                if (reply.StatusCode != HttpStatusCode.NotFound) done.Add($"{method} {request.RequestUri} {reply.StatusCode} {await reply.Content.ReadAsStringAsync()}");
            }
        }

        ids.Count.ShouldBeGreaterThan(8);
        done.ShouldBeEmpty();
    }

    [Fact]
    public async Task Members_of_another_association_see_nothing()
    {
        var secret = NewSecret();
        var (ada, grace, _) = await Dealings(secret);
        var elsewhere = await Member("Elsewhere", at: Globex);

        foreach (var path in Paths(Endpoints(), _ => null))
        {
            (await (await As(elsewhere).Http.GetAsync(path)).Content.ReadAsStringAsync()).ShouldNotContain(secret, Case.Insensitive, path);
        }

        foreach (var person in (Person[])[ada, grace])
        {
            (await As(elsewhere).Get($"{Api}/timeline?memberId={person.Id}")).ShouldBe(HttpStatusCode.NotFound);
            (await As(elsewhere).PostAndFail($"{Api}/touches", new NoteTouch { RequestId = Guid.NewGuid(), MemberId = person.Id })).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    /// <summary>
    /// Six members deal with each other at random; every text names the two or three it is between. Then each reads
    /// all there is to read: no text may turn up in which the reader is not named.
    /// </summary>
    [Fact]
    public async Task Whoever_reads_all_there_is_finds_only_rows_in_which_they_are_a_party()
    {
        var seed = Environment.TickCount;
        var chance = new Random(seed);
        var people = new List<Person>();
        for (var i = 0; i < 6; i++) people.Add(await Member($"P{i}"));
        for (var i = 0; i < 60; i++) await Deal(people, chance);
        await App.Settled();

        foreach (var reader in Enumerable.Range(0, people.Count))
        {
            var paths = Paths(Endpoints(), _ => null).Concat(people.Where(p => p != people[reader]).Select(p => $"{Api}/timeline?memberId={p.Id}&maxResultCount=1000"));
            foreach (var path in paths)
            {
                var text = await (await As(people[reader]).Http.GetAsync(path.Contains('?') ? path : $"{path}?maxResultCount=1000&sleeping=true")).Content.ReadAsStringAsync();
                Parties().Matches(text).Select(match => match.Value).Where(parties => !parties.Contains($"-{reader}-", StringComparison.Ordinal))
                    .ShouldBeEmpty($"seed {seed}: {reader} reads {path}");
            }
        }
    }

    [Fact]
    public async Task Somebody_who_is_no_longer_on_file_leaves_nothing_behind()
    {
        var secret = NewSecret();
        var (ada, grace, ids) = await Dealings(secret);

        await Send(new ForgetMember(grace.Id));

        ids.ShouldNotBeEmpty();
        (await Rows<Touch>(all => all.Where(row => row.OwnerId == grace.Id || row.OtherId == grace.Id))).ShouldBeEmpty();
        (await Rows<Tie>(all => all.Where(row => row.OwnerId == grace.Id || row.OtherId == grace.Id))).ShouldBeEmpty();
        (await Rows<Referral>(all => all.Where(row => row.GiverId == grace.Id || row.RecipientId == grace.Id))).ShouldBeEmpty();
        (await Rows<SearchWord>(all => all.Where(row => row.OwnerId == grace.Id))).ShouldBeEmpty();
        (await Desk(ada)).ShouldNotContain(item => item.Person!.Id == grace.Id);
    }

    private static string NewSecret() => $"zq{Guid.NewGuid():N}"[..14];

    /// <summary>One of everything between two members, each with the secret in its words.</summary>
    private async Task<(Person Ada, Person Grace, IReadOnlyList<Guid> Ids)> Dealings(string secret)
    {
        var (ada, grace, edsger) = await Three();
        var touch = await Note(ada, grace, isShared: true, text: secret);
        await As(ada).Put($"{Api}/ties", new KeepInTouch(grace.Id, 30, secret));
        await Block(ada, await Member());
        var item = await As(ada).Post<PlannedItem>($"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = grace.Id, Text = secret });
        var offer = await As(grace).Post<MadeOffer>($"{Api}/offers", new MakeOffer { RequestId = Guid.NewGuid(), What = secret });
        var ask = await As(ada).Post<PostedAsk>($"{Api}/asks", new PostAsk { RequestId = Guid.NewGuid(), What = secret });
        await As(grace).Post($"{Api}/asks/{ask.Id}/offer", new { message = secret });
        var answer = (await As(ada).Get<MyAskPage>($"{Api}/asks/{ask.Id}")).Answers[0].Id;
        var wish = await As(ada).Post<WishedId>($"{Api}/introductions", new WishIntroduction { RequestId = Guid.NewGuid(), ConnectorId = grace.Id, TargetId = edsger.Id, Context = secret, Benefit = secret });
        var thread = await Introduced(ada, edsger, grace);
        var message = await Write(grace, thread, secret);
        await As(ada).Post($"{Api}/introductions/{thread}/read", new { number = 1 });
        await As(ada).Put($"{Api}/introductions/{thread}/outcome", new { outcome = "work", text = secret, isShared = true });
        var asked = (await Desk(ada, "&sleeping=true")).Single(item => item.Kind == FollowUpKind.Introduced);
        var referral = await As(ada).Post<PreparedReferral>($"{Api}/referrals", new PrepareReferral { RequestId = Guid.NewGuid(), RecipientId = grace.Id, PersonName = secret, Need = secret });
        await As(ada).Post($"{Api}/referrals/{referral.Id}/consent", new { way = "byPhone", on = await Today() });
        await As(ada).Post($"{Api}/referrals/{referral.Id}/send");
        await As(ada).Post($"{Api}/week/pause", new PauseSuggestion(secret));
        await Choose(ada, settings => settings with { NudgesPerWeek = 1 });
        await App.Settled();
        var ties = await Rows<Tie>(all => all.Where(tie => tie.OwnerId == ada.Id));
        return (ada, grace, [touch.Id, item.Id, offer.Id, ask.Id, answer, wish.Id, thread, message.Id, asked.Id, referral.Id, ada.Id, grace.Id, .. ties.Select(tie => tie.Id)]);
    }

    private async Task Deal(List<Person> people, Random chance)
    {
        var three = Enumerable.Range(0, people.Count).OrderBy(_ => chance.Next()).Take(3).ToArray();
        var (a, b, c) = (people[three[0]], people[three[1]], people[three[2]]);
        var two = $"ZZ-{three[0]}-{three[1]}-ZZ";
        switch (chance.Next(7))
        {
            case 0: await Note(a, b, isShared: chance.Next(2) == 0, text: $"ZZ-{three[0]}-ZZ"); break;
            case 1: await As(a).Post($"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = b.Id, Text = $"ZZ-{three[0]}-ZZ" }); break;
            case 2: await As(a).Put($"{Api}/ties", new KeepInTouch(b.Id, 14, $"ZZ-{three[0]}-ZZ")); break;
            case 3:
                var referral = await As(a).Post<PreparedReferral>($"{Api}/referrals", new PrepareReferral { RequestId = Guid.NewGuid(), RecipientId = b.Id, PersonName = two, Need = two });
                if (chance.Next(2) == 0) break;
                await As(a).Post($"{Api}/referrals/{referral.Id}/consent", new { way = "byPhone", on = await Today() });
                await As(a).Post($"{Api}/referrals/{referral.Id}/send");
                break;
            case 4:
                // Refusals of modesty are part of the game: what was wished before is still there to be read.
                var text = $"ZZ-{three[0]}-{three[1]}-{three[2]}-ZZ";
                await As(a).Http.PostAsync($"{Api}/introductions", System.Net.Http.Json.JsonContent.Create(
                    new WishIntroduction { RequestId = Guid.NewGuid(), ConnectorId = b.Id, TargetId = c.Id, Context = text, Benefit = text }, options: Caller.Json));
                break;
            case 5: await TalkAsThree(three, people); break;
            default: await Block(a, b); break;
        }
    }

    /// <summary>Introduced where nothing stands between them; each then writes, and one says what came of it.</summary>
    private async Task TalkAsThree(int[] three, List<Person> people)
    {
        var text = $"ZZ-{three[0]}-{three[1]}-{three[2]}-ZZ";
        var wish = new WishIntroduction { RequestId = Guid.NewGuid(), ConnectorId = people[three[1]].Id, TargetId = people[three[2]].Id, Context = text, Benefit = text };
        var asked = await As(people[three[0]]).Http.PostAsync($"{Api}/introductions", System.Net.Http.Json.JsonContent.Create(wish, options: Caller.Json));
        if (!asked.IsSuccessStatusCode) return;

        var path = $"{Api}/introductions/{(await System.Net.Http.Json.HttpContentJsonExtensions.ReadFromJsonAsync<WishedId>(asked.Content, Caller.Json))!.Id}";
        using var recommended = System.Net.Http.Json.JsonContent.Create(new { recommendation = text }, options: Caller.Json);
        await As(people[three[1]]).Http.PostAsync($"{path}/pass-on", recommended);
        await As(people[three[2]]).Http.PostAsync($"{path}/agree", null);
        foreach (var author in three)
        {
            await As(people[author]).Http.PostAsync($"{path}/messages", System.Net.Http.Json.JsonContent.Create(new { requestId = Guid.NewGuid(), text }, options: Caller.Json));
        }

        var outcome = new { outcome = "advice", text = $"ZZ-{three[0]}-{three[1]}-ZZ", isShared = true };
        await As(people[three[0]]).Http.PutAsync($"{path}/outcome", System.Net.Http.Json.JsonContent.Create(outcome, options: Caller.Json));
    }

    private IEnumerable<RouteEndpoint> Everywhere() => App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null);

    private IEnumerable<RouteEndpoint> Endpoints() => Everywhere()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!.ControllerTypeInfo.Assembly == Module);

    /// <summary>All that can be read, with the parameter filled in; where that is null, only what needs none.</summary>
    private static IEnumerable<string> Paths(IEnumerable<RouteEndpoint> endpoints, Func<string, string?> fill) =>
        from endpoint in endpoints
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
        let parameter = endpoint.RoutePattern.Parameters.SingleOrDefault()
        let value = parameter is null ? "" : fill(parameter.Name)
        where value is not null && endpoint.RoutePattern.Parameters.Count <= 1
        select Path(endpoint, value);

    private IEnumerable<string> WithId(Guid id) => Paths(Endpoints().Where(endpoint => endpoint.RoutePattern.Parameters.Count == 1), _ => id.ToString());

    private static string Path(RouteEndpoint endpoint, string id) => "/" + Parameter().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), id);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("ZZ[-0-9]*ZZ")]
    private static partial Regex Parties();

    private sealed record Texts(IReadOnlyDictionary<string, Resource> Resources);

    private sealed record Resource(IReadOnlyDictionary<string, string> Texts);
}
