using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.Communication.Sending;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Communication.Tests.Features;

public sealed class SendingTests(MailApp app) : MailTest(app)
{
    [Fact]
    public async Task What_is_sent_can_be_taken_back_and_nobody_gets_it_then()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var id = await Written(secretary, To(chapter));
        await As(secretary).Post($"{Api}/{id}/send");
        (await Page(secretary, id)).SecondsToTakeBack.ShouldBeInRange(1, 60);

        await As(secretary).Post($"{Api}/{id}/take-back");
        (await Run(id)).ShouldBeNull();

        (await Page(secretary, id)).State.ShouldBe(AnnouncementState.Draft);
        Inbox(reader).ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_the_minute_is_over_nothing_leaves_and_afterwards_nothing_is_taken_back()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var id = await Written(secretary, To(chapter));
        await As(secretary).Post($"{Api}/{id}/send");

        (await Run(id)).ShouldNotBeNull();
        Inbox(reader).ShouldBeEmpty();
        await MinuteIsOver(id);
        await Run(id);

        Inbox(reader).Count.ShouldBe(1);
        (await As(secretary).PostAndFail($"{Api}/{id}/take-back")).Error.Code.ShouldBe(CommunicationErrors.OnItsWay);
    }

    [Fact]
    public async Task Writing_and_sending_again_writes_and_sends_once()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var announcement = To(chapter);

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Written(secretary, announcement)));
        var id = ids.Distinct().ShouldHaveSingleItem();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(secretary).Post($"{Api}/{id}/send")));
        await MinuteIsOver(id);
        await Run(id);
        await As(secretary).Post($"{Api}/{id}/send");
        await Run(id);

        Inbox(reader).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_got_no_answer_and_went_on_writing_finds_the_later_words_in_the_same_draft()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var announcement = To(chapter, text: "First words");

        var ids = new[] { await Written(secretary, announcement), await Written(secretary, announcement with { Text = "Later words" }) };

        (await Page(secretary, ids.Distinct().ShouldHaveSingleItem())).Text.ShouldBe("Later words");
    }

    [Fact]
    public async Task P49_interrupted_sending_goes_on_and_nobody_gets_two()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        List<Reader> readers = [await Member(chapter), await Member(chapter), await Member(chapter)];
        var id = await Written(secretary, To(chapter));
        await As(secretary).Post($"{Api}/{id}/send");
        await MinuteIsOver(id);
        await Step(new AdvanceAnnouncement(id));
        await Step(new AdvanceAnnouncement(id));
        var first = (await Step(new ClaimCopy(id))).ShouldNotBeNull();
        await Step(new SendCopy(id, first));
        await Step(new RecordCopy(first.CopyId, IsSent: true));
        var cut = (await Step(new ClaimCopy(id))).ShouldNotBeNull();

        (await Run(id)).ShouldBe(Copy.Patience, "whoever began a copy may still be at it");
        await Change(copies => copies.Where(copy => copy.Id == cut.CopyId).ExecuteUpdateAsync(copy => copy.SetProperty(c => c.MovedAt, c => c.MovedAt.AddHours(-1))));
        (await Run(id)).ShouldBeNull();

        string[] addresses = [.. readers.Select(reader => reader.Email), secretary.Email];
        addresses.Where(address => address != cut.Email).ShouldAllBe(address => App.Mails.To(address).Count(mail => mail.Subject == "The Town Hall") == 1);
        App.Mails.To(cut.Email).ShouldNotContain(mail => mail.Subject == "The Town Hall", "nobody knows whether it left, and none is better than two");
        var page = await Page(secretary, id);
        (page.State, page.Copies.Sent, page.Copies.Unclear).ShouldBe((AnnouncementState.Sent, 3, 1));
    }

    [Fact]
    public async Task Two_rounds_at_the_same_time_send_each_copy_once()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        List<Reader> readers = [await Member(chapter), await Member(chapter), await Member(chapter), await Member(chapter)];
        var id = await Written(secretary, To(chapter));
        await As(secretary).Post($"{Api}/{id}/send");
        await MinuteIsOver(id);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Run(id)));

        readers.ShouldAllBe(reader => Inbox(reader).Count == 1);
    }

    [Fact]
    public async Task An_address_that_is_refused_is_tried_again_and_does_not_keep_the_others_waiting()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var (lost, reader) = (await Member(chapter), await Member(chapter));
        lock (RefusedAddresses) RefusedAddresses.Add(lost.Email);

        var id = await Sent(secretary, To(chapter));
        Inbox(reader).Count.ShouldBe(1);
        (await Page(secretary, id)).State.ShouldBe(AnnouncementState.Sending);
        lock (RefusedAddresses) RefusedAddresses.Remove(lost.Email);
        await Change(copies => copies.Where(copy => copy.AnnouncementId == id).ExecuteUpdateAsync(copy => copy.SetProperty(c => c.DueAt, c => c.DueAt.AddHours(-1))));
        await Run(id);

        Inbox(lost).Count.ShouldBe(1);
        Inbox(reader).Count.ShouldBe(1);
        (await Page(secretary, id)).State.ShouldBe(AnnouncementState.Sent);
    }

    [Fact]
    public async Task What_waits_is_a_job_of_the_database_that_whoever_starts_next_takes_up()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var id = await Written(secretary, To(chapter));
        await As(secretary).Post($"{Api}/{id}/send");
        await MinuteIsOver(id);

        await ExecuteJobOf(id);

        Inbox(reader).Count.ShouldBe(1);
        (await Page(secretary, id)).State.ShouldBe(AnnouncementState.Sent);
    }

    [Fact]
    public async Task A_copy_is_known_by_the_same_mark_however_often_it_would_arrive()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        await Sent(secretary, To(chapter));

        Inbox(reader)[0].MessageId.ShouldNotBeNull().ShouldMatch("^[0-9a-f]{32}@");
    }

    [Fact]
    public async Task A_test_goes_to_the_officer_alone_and_changes_nothing()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var id = await Written(secretary, To(chapter));

        (await As(secretary).Post<TestCopy>($"{Api}/{id}/test")).Email.ShouldBe(secretary.Email);

        App.Mails.To(secretary.Email).ShouldContain(mail => mail.Subject == "Test: The Town Hall");
        Inbox(reader).ShouldBeEmpty();
        (await Page(secretary, id)).State.ShouldBe(AnnouncementState.Draft);
    }

    [Fact]
    public async Task Where_nobody_would_get_it_nothing_is_sent()
    {
        var empty = await App.Chapter(Acme);
        var id = await Written(Acme.Admin, To(empty));

        (await Admin.PostAndFail($"{Api}/{id}/send")).Error.Code.ShouldBe(CommunicationErrors.NobodyGetsIt);
    }

    [Fact]
    public async Task A_draft_is_changed_discarded_and_wanted_again()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var id = await Written(secretary, To(chapter, text: ""));
        (await As(secretary).PostAndFail($"{Api}/{id}/send")).Error.Code.ShouldBe(CommunicationErrors.TextMissing);

        await As(secretary).Put($"{Api}/{id}", To(chapter, "The Old Mill", "Again *there*."));
        await As(secretary).Post($"{Api}/{id}/withdraw");
        (await As(secretary).PostAndFail($"{Api}/{id}/send")).Error.Code.ShouldBe(CommunicationErrors.NoDraft);
        await As(secretary).Post($"{Api}/{id}/reopen");

        var page = await Page(secretary, id);
        (page.Subject, page.State, page.ReplyTo).ShouldBe(("The Old Mill", AnnouncementState.Draft, secretary.Email));
        page.Html.ShouldContain("<em>there</em>");
    }

    private Task<T> Step<T>(MediatR.IRequest<T> request) => App.In(Acme, services => services.GetRequiredService<ISender>().Send(request));

    /// <summary>As the runner does it: found in the table, read from its text, run as its association.</summary>
    private async Task ExecuteJobOf(Guid id)
    {
        var (text, name) = await App.In(Acme, async services =>
        {
            var waiting = await (await services.GetRequiredService<IRepository<BackgroundJobRecord, Guid>>().GetQueryableAsync())
                .Where(job => job.JobArgs.Contains(id.ToString())).SingleAsync();
            (waiting.NextTryTime - waiting.CreationTime).ShouldBe(Announcement.TakeBackTime, TimeSpan.FromSeconds(1));
            return (waiting.JobArgs, waiting.JobName);
        });
        await using var scope = App.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using var work = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var job = services.GetRequiredService<IOptions<AbpBackgroundJobOptions>>().Value.GetJob(name);
        var args = services.GetRequiredService<IBackgroundJobSerializer>().Deserialize(text, job.ArgsType);
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(((AnnouncementToSend)args).TenantId);
        await services.GetRequiredService<IBackgroundJobExecuter>().ExecuteAsync(new JobExecutionContext(services, job.JobType, args));
        await work.CompleteAsync();
    }
}
