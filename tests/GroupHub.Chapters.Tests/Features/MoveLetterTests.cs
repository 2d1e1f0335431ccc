using System.Net;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Features;
using GroupHub.Chapters.Workers;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Chapters.Tests.Features;

/// <summary>R33: whoever is moved is told, and so are the officers of both chapters; nobody is told what no longer holds.</summary>
public sealed class MoveLetterTests(GroupHubApp app) : ChaptersTest(app)
{
    private const string OfficerLetter = "Who joins and leaves";

    [Fact]
    public async Task A_member_is_told_once_from_when_where_and_by_whom()
    {
        var ((before, after), day) = (await TwoChapters(), await Tomorrow());
        var (member, email) = await Member(before);
        var secretary = await App.Officer(Acme, before.Id, OfficerRole.Secretary);
        await App.Appoint(Acme, await MemberIdOf(secretary), after.Id, OfficerRole.Secretary);

        await As(secretary).Post<MemberChapters>($"{Chapters}/members/{member}/transfer", Move(after, before, day));
        await Round(minutesLater: 15);
        await Round(minutesLater: 15);

        var letter = Mail(email, "you belong to").ShouldHaveSingleItem();
        letter.Subject!.ShouldContain(after.Name);
        letter.HtmlBody!.ShouldContain($"instead of {before.Name}");
        letter.HtmlBody!.ShouldContain("Olive Secretary has decided so");
        letter.HtmlBody!.ShouldContain("/app/chapters");
    }

    [Fact]
    public async Task Nobody_is_told_of_a_slip_that_is_taken_back_at_once()
    {
        var ((before, after), day) = (await TwoChapters(), await Tomorrow());
        var (member, email) = await Member(before);
        var officer = await App.Officer(Acme, after.Id, OfficerRole.Secretary);
        var move = await Transfer(member, after, before, day);

        await Round(minutesLater: 0);
        Mail(email, "you belong to").ShouldBeEmpty("there are minutes to think again");
        await Undo(member, move);
        await Round(minutesLater: 15);

        Mail(email, "you belong to").ShouldBeEmpty();
        Mail(officer.Email, OfficerLetter).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_moved_with_many_others_is_told_as_one_alone_would_be_and_of_a_slip_as_little()
    {
        var ((before, after), day) = (await TwoChapters(), await Tomorrow());
        var (moved, back) = (await Member(before), await Member(before));
        await App.In(Acme, async services =>
        {
            var transfers = services.GetRequiredService<ITransfers>();
            await transfers.MoveAsync(moved.Id, new Transfer(after.Id, day));
            await transfers.UndoAsync(back.Id, await transfers.MoveAsync(back.Id, new Transfer(after.Id, day)));
        });

        await Round(minutesLater: 0);
        Mail(moved.Email, "you belong to").ShouldBeEmpty("there are minutes to think again");
        await Round(minutesLater: 15);
        await Round(minutesLater: 15);

        Mail(moved.Email, "you belong to").ShouldHaveSingleItem();
        Mail(back.Email, "you belong to").ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_was_told_of_a_move_is_told_that_it_was_taken_back()
    {
        var ((before, after), day) = (await TwoChapters(), await Tomorrow());
        var (member, email) = await Member(before);
        var officer = await App.Officer(Acme, after.Id, OfficerRole.Secretary);
        var move = await Transfer(member, after, before, day);
        await Round(minutesLater: 15);

        await Undo(member, move);
        await Round(minutesLater: 15);
        await Round(minutesLater: 15);

        Mail(email, $"You stay in {before.Name}").ShouldHaveSingleItem();
        var letters = Mail(officer.Email, OfficerLetter);
        letters.Count.ShouldBe(2);
        letters.Count(letter => letter.HtmlBody!.Contains($"stays in {before.Name} after all", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Officers_of_both_chapters_get_one_letter_however_many_move()
    {
        string[] names = ["One", "Two", "Three"];
        var ((before, after), day) = (await TwoChapters(), await Tomorrow());
        var (old, next) = (await App.Officer(Acme, before.Id, OfficerRole.Secretary), await App.Officer(Acme, after.Id, OfficerRole.President));
        var observer = await App.Officer(Acme, after.Id, OfficerRole.Observer);
        foreach (var name in names) await Transfer((await Member(before, name)).Id, after, before, day);

        await Round(minutesLater: 15);

        foreach (var officer in (TestUser[])[old, next])
        {
            var letter = Mail(officer.Email, OfficerLetter).ShouldHaveSingleItem();
            foreach (var name in names) letter.HtmlBody!.ShouldContain($"Ada {name}: from {before.Name} to {after.Name}");
        }

        Mail(observer.Email, OfficerLetter).ShouldBeEmpty();
    }

    [Fact]
    public async Task Members_of_a_closing_chapter_are_told_what_happens_and_until_when_they_can_choose()
    {
        var ((closing, next), lastDay) = (await TwoChapters(), (await Today()).AddDays(20));
        var (_, email) = await Member(closing);

        await Admin.Post<ChapterDetails>($"{Chapters}/{closing.Id}/close", new { lastDay, successorId = next.Id });
        await Round(minutesLater: 15);
        var letter = Mail(email, $"{closing.Name} closes").ShouldHaveSingleItem();
        await Admin.Post<ChapterDetails>($"{Chapters}/{closing.Id}/reopen");
        await Round(minutesLater: 15);

        letter.HtmlBody!.ShouldContain($"you belong to {next.Name} from");
        letter.HtmlBody!.ShouldContain("you can choose another chapter");
        letter.HtmlBody!.ShouldContain("only once you agree");
        Mail(email, $"You stay in {closing.Name}").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Officers_of_the_chapter_that_takes_over_see_a_profile_once_its_owner_agrees()
    {
        var region = await Found();
        var (closing, next) = (await Found(Form(region.Id)), await Found(Form(region.Id)));
        var (member, _) = await Member(closing);
        var self = As(await App.Account(Acme, member));
        var (taking, above) = (As(await App.Officer(Acme, next.Id, OfficerRole.Secretary)), As(await App.Officer(Acme, region.Id, OfficerRole.Secretary)));
        await MoveByClosing(member, closing, next);

        (await taking.Get($"/api/members/{member}")).ShouldBe(HttpStatusCode.NotFound);
        (await above.Get($"/api/members/{member}")).ShouldBe(HttpStatusCode.OK);
        (await self.Get<MyChapters>($"{Chapters}/me")).Chapters.ShouldHaveSingleItem().AwaitsConsent.ShouldBeTrue();

        await self.Post($"{Chapters}/me/{next.Id}/agree");
        await self.Post($"{Chapters}/me/{next.Id}/agree");

        (await taking.Get($"/api/members/{member}")).ShouldBe(HttpStatusCode.OK);
        (await self.Get<MyChapters>($"{Chapters}/me")).Chapters.ShouldHaveSingleItem().AwaitsConsent.ShouldBeFalse();
        (await self.PostAndFail($"{Chapters}/me/{region.Id}/agree")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.PostAndFail($"{Chapters}/me/{next.Id}/agree")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    /// <summary>As a closing would, but from today on.</summary>
    private async Task MoveByClosing(Guid member, ChapterDetails closing, ChapterDetails next)
    {
        var today = await Today();
        await App.In(Acme, async services =>
        {
            var person = await services.GetRequiredService<IRepository<Affiliate, Guid>>().GetAsync(member);
            person.MoveOn(Guid.NewGuid(), closing.Id, next.Id, today.AddDays(-1), new ChangeMoment(DateTime.UtcNow, today));
        });
        await App.Settled();
    }

    /// <summary>What the worker does some minutes after all that was decided until now.</summary>
    private async Task Round(int minutesLater)
    {
        var decided = DateTime.UtcNow.AddMinutes(-minutesLater);
        await App.In(Acme, async services => await (await services.GetRequiredService<IRepository<Affiliate, Guid>>().GetDbContextAsync()).Set<Affiliation>()
            .Where(a => a.OfficerNotice == Notice.Due && a.CreationTime > decided)
            .ExecuteUpdateAsync(a => a.SetProperty(move => move.CreationTime, decided)));
        using var association = App.Services.GetRequiredService<ICurrentTenant>().Change(Acme.Id, Acme.Slug);
        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DayRound>().GoAsync(TestContext.Current.CancellationToken);
        await App.Settled();
    }

    private async Task<(ChapterDetails Before, ChapterDetails After)> TwoChapters() => (await Found(), await Found());

    private async Task<DateOnly> Tomorrow() => (await Today()).AddDays(1);

    private async Task<(Guid Id, string Email)> Member(ChapterDetails chapter, string lastName = "Lovelace")
    {
        var email = NewEmail();
        var id = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = lastName, Email = email });
        await App.Belongs(Acme, id, chapter.Id);
        return (id, email);
    }

    private Task<Guid> MemberIdOf(TestUser account) => App.In(Acme, async services =>
        (await services.GetRequiredService<IMemberDirectory>().FindByUserAsync(account.UserId))!.Id);

    private async Task<Guid> Transfer(Guid member, ChapterDetails to, ChapterDetails from, DateOnly day) =>
        (await Admin.Post<MemberChapters>($"{Chapters}/members/{member}/transfer", Move(to, from, day))).Affiliations[0].Id;

    private Task Undo(Guid member, Guid affiliation) => Admin.Post($"{Chapters}/members/{member}/affiliations/{affiliation}/undo");

    private static object Move(ChapterDetails to, ChapterDetails from, DateOnly day) =>
        new { chapterId = to.Id, expectedChapterId = from.Id, effectiveOn = day };

    private List<MimeMessage> Mail(string email, string subject) =>
        [.. App.Mails.To(email).Where(mail => mail.Subject!.Contains(subject, StringComparison.Ordinal))];
}
