using System.Net;
using GroupHub.Directory.Features;
using GroupHub.Members;
using GroupHub.Networking.Features;
using GroupHub.TestKit;

namespace GroupHub.Networking.Tests.Features;

/// <summary>Who is a connection (R59), and what follows from it in the network itself.</summary>
public sealed class ConnectionTests(NetworkApp app) : NetworkingTest(app)
{
    private const string Phone = "+4930901844";

    [Fact]
    public async Task Help_connects_once_it_is_accepted_and_not_by_being_offered()
    {
        var word = $"w{Guid.NewGuid():N}"[..12];
        var (ada, grace) = (await Near("Ada"), await Near("Grace"));
        await As(grace).Post<MadeOffer>($"{Api}/offers", new MakeOffer { RequestId = Guid.NewGuid(), What = word, LimitPerMonth = 3 });
        var ask = (await As(ada).Post<PostedAsk>($"{Api}/asks", new PostAsk { RequestId = Guid.NewGuid(), What = word })).Id;
        await As(grace).Post($"{Api}/asks/{ask}/offer", new { message = "Gladly." });
        await App.Settled();
        (await PhoneOf(grace, seenBy: ada), await PhoneOf(ada, seenBy: grace)).ShouldBe((null, null));

        var answer = (await As(ada).Get<MyAskPage>($"{Api}/asks/{ask}")).Answers.ShouldHaveSingleItem();
        await As(ada).Post($"{Api}/asks/answers/{answer.Id}/accept");

        (await PhoneOf(grace, seenBy: ada), await PhoneOf(ada, seenBy: grace)).ShouldBe((Phone, Phone));
    }

    [Fact]
    public async Task An_introduction_connects_when_both_have_agreed_and_a_block_of_either_ends_it()
    {
        var (ada, grace, edsger) = (await Near("Ada"), await Member("Grace"), await Near("Edsger"));
        await Note(ada, edsger);
        (await PhoneOf(edsger, seenBy: ada)).ShouldBeNull("a note connects nobody");

        await App.AreIntroduced((ada.Id, As(ada)), (grace.Id, As(grace)), (edsger.Id, As(edsger)));

        (await PhoneOf(edsger, seenBy: ada), await PhoneOf(ada, seenBy: edsger)).ShouldBe((Phone, Phone));
        (await PhoneOf(ada, seenBy: grace)).ShouldBeNull("the connector has agreed to nothing for themselves");
        (await As(ada).Get<Volo.Abp.Application.Dtos.PagedResultDto<MyWish>>($"{Api}/introductions")).Items
            .ShouldHaveSingleItem().Card!.Phone.ShouldBe(Phone);
        await Block(edsger, ada);
        (await PhoneOf(edsger, seenBy: ada), await PhoneOf(ada, seenBy: edsger)).ShouldBe((null, null));
    }

    [Fact]
    public async Task Who_is_listed_for_connections_alone_is_not_there_for_others_who_wish_to_meet_them()
    {
        var (ada, grace) = await Two();
        var hidden = await Member("Hidden", with: person => person with
        {
            Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Connections },
        });
        var wish = new WishIntroduction { RequestId = Guid.NewGuid(), TargetId = hidden.Id, ConnectorId = grace.Id, Context = "Gardens", Benefit = "Work" };

        (await As(ada).PostAndFail($"{Api}/introductions", wish)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Person> Near(string name) => Member(name, with: person => person with
    {
        Phone = Phone, Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Phone] = Audience.Connections },
    });

    private async Task<string?> PhoneOf(Person person, Person seenBy) =>
        (await As(seenBy).Get<DirectoryProfile>($"/api/directory/{person.Id}")).Phone;
}
