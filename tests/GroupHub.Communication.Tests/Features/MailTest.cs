using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.Communication.Sending;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Communication.Tests.Features;

/// <summary>What tests of announcements have in common: chapters with officers and members, and time that passes.</summary>
public abstract class MailTest(MailApp app) : FeatureTest(app)
{
    protected const string Api = "/api/communication/announcements";
    /// <summary>How the subjects of what goes to everybody begin.</summary>
    protected const string ToAll = "To all: ";
    protected const string Choices = "/api/communication/choices";

    protected HashSet<string> RefusedAddresses { get; } = app.Refused;

    /// <summary>A chapter with its secretary, who is its first member.</summary>
    protected async Task<(Guid Chapter, TestUser Secretary)> ChapterWithSecretary(Guid? below = null, OfficerRole role = OfficerRole.Secretary)
    {
        var chapter = await App.Chapter(Acme, below);
        return (chapter, await App.Officer(Acme, chapter, role));
    }

    /// <summary>Somebody whose membership covers today, in these chapters; the first is where they stand on the roster.</summary>
    protected async Task<Reader> Member(params Guid[] chapters)
    {
        var email = NewEmail();
        var id = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Reader", Email = email });
        foreach (var (chapter, place) in chapters.Select((chapter, place) => (chapter, place))) await App.Belongs(Acme, id, chapter, isPrimary: place == 0);
        return new Reader(id, email);
    }

    protected static WriteAnnouncement To(Guid? chapter, string subject = "The Town Hall", string text = "We meet in the **Town Hall**.") =>
        new() { RequestId = Guid.NewGuid(), ChapterId = chapter, Subject = subject, Text = text };

    protected async Task<Guid> Written(TestUser by, WriteAnnouncement announcement) => (await As(by).Post<WrittenAnnouncement>(Api, announcement)).Id;

    /// <summary>Written, sent, and the minute is over; what is to be sent is sent.</summary>
    protected async Task<Guid> Sent(TestUser by, WriteAnnouncement announcement)
    {
        var id = await Written(by, announcement);
        await As(by).Post($"{Api}/{id}/send");
        await MinuteIsOver(id);
        await Run(id);
        return id;
    }

    protected Task MinuteIsOver(Guid id) => App.In(Acme, async services =>
        await (await services.GetRequiredService<IRepository<Announcement, Guid>>().GetQueryableAsync()).Where(a => a.Id == id)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.SendsAt, DateTime.UtcNow.AddSeconds(-1))));

    /// <summary>What the job does, until there is nothing to do now.</summary>
    protected async Task<TimeSpan?> Run(Guid id)
    {
        using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change(Acme.Id);
        TimeSpan? pause = TimeSpan.Zero;
        while (pause == TimeSpan.Zero)
        {
            await using var scope = App.Services.CreateAsyncScope();
            pause = await scope.ServiceProvider.GetRequiredService<SendingRound>().RunAsync(id);
        }

        return pause;
    }

    protected Task<AnnouncementPage> Page(TestUser by, Guid id) => As(by).Get<AnnouncementPage>($"{Api}/{id}");

    /// <summary>What came to somebody, without what other tests write to the whole association meanwhile.</summary>
    protected IReadOnlyList<MimeMessage> Inbox(Reader reader) => [.. Everything(reader).Where(mail => mail.Subject?.StartsWith(ToAll, StringComparison.Ordinal) != true)];

    protected IReadOnlyList<MimeMessage> Everything(Reader reader) => App.Mails.To(reader.Email);

    private protected Task<int> Change(Func<IQueryable<Copy>, Task<int>> change) => App.In(Acme, async services =>
        await change(await services.GetRequiredService<IRepository<Copy, Guid>>().GetQueryableAsync()));
}

public sealed record Reader(Guid Id, string Email);
