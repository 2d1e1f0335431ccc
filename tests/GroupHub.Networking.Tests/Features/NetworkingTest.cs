using System.Net;
using GroupHub.Foundation;
using GroupHub.Meetings;
using GroupHub.Members;
using GroupHub.Networking.Features;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Tests.Features;

/// <summary>What tests of the network have in common: members with accounts, and what they do.</summary>
public abstract class NetworkingTest(NetworkApp app) : FeatureTest(app)
{
    protected const string Api = "/api/networking";

    protected FakeMeetings Meetings { get; } = app.Meetings;

    /// <summary>A member of the association who can sign in.</summary>
    protected async Task<Person> Member(string name = "Ada", Association? at = null, Func<NewPerson, NewPerson>? with = null)
    {
        var association = at ?? Acme;
        var person = new NewPerson { FirstName = name, LastName = $"L{Guid.NewGuid():N}"[..9], Email = NewEmail(name.ToLowerInvariant()) };
        var id = await App.Member(association, with?.Invoke(person) ?? person);
        return new Person(id, await App.Account(association, id), $"{person.FirstName} {person.LastName}");
    }

    protected async Task<(Person, Person)> Two() => (await Member("Ada"), await Member("Grace"));

    protected async Task<(Person, Person, Person)> Three() => (await Member("Ada"), await Member("Grace"), await Member("Edsger"));

    protected Caller As(Person person) => App.As(person.User);

    protected Task<NotedTouch> Note(Person by, Person with, TouchKind kind = TouchKind.OneToOne, bool isShared = false, string? text = null, DateOnly? on = null) =>
        As(by).Post<NotedTouch>($"{Api}/touches", new NoteTouch { RequestId = Guid.NewGuid(), MemberId = with.Id, Kind = kind, IsShared = isShared, Text = text, On = on });

    protected Task<PersonTimeline> Timeline(Person of, Person about) => As(of).Get<PersonTimeline>($"{Api}/timeline?memberId={about.Id}");

    protected async Task<IReadOnlyList<FollowUpRow>> Desk(Person of, string query = "") =>
        (await As(of).Get<PagedResultDto<FollowUpRow>>($"{Api}/follow-ups?maxResultCount=100{query}")).Items;

    /// <summary>The first was introduced to the third by the second, and both have said yes.</summary>
    protected async Task<Guid> Introduced(Person requester, Person connector, Person target)
    {
        var wish = new WishIntroduction { RequestId = Guid.NewGuid(), ConnectorId = connector.Id, TargetId = target.Id, Context = "Plans the quarter.", Benefit = "A planner." };
        var id = (await As(requester).Post<WishedId>($"{Api}/introductions", wish)).Id;
        await As(connector).Post($"{Api}/introductions/{id}/pass-on", new { recommendation = "You will like each other." });
        await As(target).Post($"{Api}/introductions/{id}/agree");
        await App.Settled();
        return id;
    }

    protected Task<WrittenMessage> Write(Person by, Guid thread, string text = "Tuesday?", Guid? requestId = null) =>
        As(by).Post<WrittenMessage>($"{Api}/introductions/{thread}/messages", new { requestId = requestId ?? Guid.NewGuid(), text });

    /// <summary>What somebody sees in a thread, the first word first.</summary>
    protected async Task<IReadOnlyList<ThreadMessageRow>> Messages(Person of, Guid thread) =>
        [.. (await As(of).Get<PagedResultDto<ThreadMessageRow>>($"{Api}/introductions/{thread}/messages?maxResultCount=100")).Items.Reverse()];

    protected Task<ThreadPage> Thread(Person of, Guid thread) => As(of).Get<ThreadPage>($"{Api}/introductions/{thread}/thread");

    protected Task Block(Person by, Person whom) => As(by).Post($"{Api}/distances", new KeepDistance(whom.Id, DistanceKind.Block));

    protected async Task Choose(Person by, Func<NetworkSettings, NetworkSettings> choose)
    {
        var now = await As(by).Get<NetworkSettings>($"{Api}/settings");
        await As(by).Put($"{Api}/settings", choose(now));
        await App.Settled();
    }

    /// <summary>A meeting whose sheet has been submitted.</summary>
    protected async Task<MeetingFacts> Met(DateTime at, IReadOnlyList<Person> present, IReadOnlyList<VisitorFacts>? visitors = null, MeetingFacts? again = null)
    {
        var facts = again ?? new MeetingFacts
        {
            Id = Guid.NewGuid(), Title = "Old Mill", StartsAt = at, EndsAt = at.AddHours(2), Date = DateOnly.FromDateTime(at), IsCancelled = false,
        };
        Meetings.Hold(facts, new MeetingAttendance([.. present.Select(person => person.Id)], visitors ?? []));
        await SheetIsTold(facts.Id);
        return facts;
    }

    protected async Task SheetIsTold(Guid meetingId, Association? at = null)
    {
        await Within(at ?? Acme, services => services.GetRequiredService<IDistributedEventBus>().PublishAsync(new SheetSubmitted(meetingId)));
        await App.Settled();
    }

    protected Task<DateOnly> Today() => App.In(Acme, services => services.GetRequiredService<IAssociationClock>().GetTodayAsync().AsTask());

    protected Task Within(Association at, Func<IServiceProvider, Task> work) => App.In(at, work);

    protected Task<TResponse> Send<TResponse>(MediatR.IRequest<TResponse> request, Association? at = null) =>
        App.In(at ?? Acme, services => services.GetRequiredService<ISender>().Send(request));

    /// <summary>Puts a row back in time, as if the test had waited.</summary>
    private protected Task Rewind<T>(Guid id, Action<UpdateSettersBuilder<T>> change) where T : class, IEntity<Guid> => Within(Acme, async services =>
    {
        var rows = await services.GetRequiredService<IRepository<T, Guid>>().GetQueryableAsync();
        (await rows.Where(row => row.Id == id).ExecuteUpdateAsync(change)).ShouldBe(1);
    });

    private protected Task<List<T>> Rows<T>(Func<IQueryable<T>, IQueryable<T>> chosen) where T : class, IEntity<Guid> => App.In(Acme, async services =>
        await chosen((await services.GetRequiredService<IRepository<T, Guid>>().GetQueryableAsync()).AsNoTracking()).ToListAsync());

    protected static async Task ShouldBeHidden(Task<Refusal> attempt) => (await attempt).Status.ShouldBe(HttpStatusCode.NotFound);
}

public sealed record Person(Guid Id, TestUser User, string Name)
{
    public string FirstName => Name.Split(' ')[0];
}
