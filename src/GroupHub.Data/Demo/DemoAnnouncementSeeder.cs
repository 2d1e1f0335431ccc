using GroupHub.Chapters;
using GroupHub.Communication;
using GroupHub.Communication.Domain;
using GroupHub.Dues;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.Timing;

namespace GroupHub.Data.Demo;

/// <summary>What was written to members in the last weeks, and a draft. Nobody gets it now.</summary>
internal sealed class DemoAnnouncementSeeder(
    IDbContextProvider<GroupHubDbContext> contexts,
    IChapters chapters,
    AudienceReader audience,
    IdentityUserManager users,
    IClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    private const int EverySilent = 45;

    /// <param name="association">Whose.</param>
    /// <param name="memberIds">Its people.</param>
    public async Task SeedAsync(DemoAssociation association, IReadOnlyList<Guid> memberIds)
    {
        var context = await contexts.GetDbContextAsync();
        context.AddRange(memberIds.Where((_, number) => number % EverySilent == EverySilent - 1).Select(Silent));
        await context.SaveChangesAsync();

        var (nora, president) = (await AuthorAsync(association.AdminEmail), await AuthorAsync(
            DemoPeople.President.Email));
        var chapter = (await chapters.ListAsync()).Single(known => known.Name == DemoPeople.President.Town).Id;
        await SendAsync(
            new Letter(new AudienceOf(null, null), DemoLetters.Evening.Subject, DemoLetters.Evening.Text),
            nora,
            clock.Now.AddDays(-13));
        await SendAsync(
            new Letter(new AudienceOf(chapter, null), DemoLetters.TownHall.Subject, DemoLetters.TownHall.Text),
            president,
            clock.Now.AddDays(-6));
        await SendAsync(
            new Letter(new AudienceOf(null, Standing.Grace), DemoLetters.Grace.Subject, DemoLetters.Grace.Text),
            nora,
            clock.Now.AddDays(-2));
        var draft = new Letter(new AudienceOf(chapter, null), DemoLetters.Guests.Subject, DemoLetters.Guests.Text);
        context.Add(Announcement.Write(guids.Create(), guids.Create(), draft, president, clock.Now.AddHours(-3)));
        await context.SaveChangesAsync();
    }

    private async Task SendAsync(Letter letter, Author author, DateTime at)
    {
        var announcement = Announcement.Write(guids.Create(), guids.Create(), letter, author, at);
        announcement.Send(at);
        announcement.Begin(at + Announcement.TakeBackTime);
        var context = await contexts.GetDbContextAsync();
        for (AudiencePage? page = null; page is not { IsLast: true };)
        {
            page = await audience.ReadAsync(letter.Audience, page?.Last, CancellationToken.None);
            announcement.List(page);
            context.AddRange(page.People.Where(person => person.LeftOut is null)
                .Select(person => Arrived(announcement, person.MemberId)));
        }

        announcement.Finish(at + 2 * Announcement.TakeBackTime);
        context.Add(announcement);
    }

    private Copy Arrived(Announcement announcement, Guid memberId)
    {
        var copy = Copy.For(guids.Create(), announcement.Id, memberId, announcement.MovedAt);
        copy.Begin(announcement.MovedAt);
        copy.Arrive(announcement.MovedAt);
        return copy;
    }

    private StreamChoice Silent(Guid memberId)
    {
        var choice = StreamChoice.Of(guids.Create(), memberId, MailStream.Association);
        choice.Choose(isOff: true, ChoiceWay.Link, clock.Now.AddDays(-40));
        return choice;
    }

    private async Task<Author> AuthorAsync(string email)
    {
        var user = await users.FindByEmailAsync(email)
            ?? throw new InvalidOperationException($"{email} has no account.");
        return new Author(user.Id, $"{user.Name} {user.Surname}", email);
    }
}
