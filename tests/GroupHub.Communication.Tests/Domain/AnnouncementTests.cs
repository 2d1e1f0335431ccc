using GroupHub.Communication.Domain;
using GroupHub.Dues;
using Volo.Abp;

namespace GroupHub.Communication.Tests.Domain;

public sealed class AnnouncementTests
{
    private static readonly DateTime Monday = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Author Olive = new(Guid.NewGuid(), "Olive Secretary", "olive@people.example");

    [Fact]
    public void What_is_sent_waits_a_minute_in_which_it_can_be_taken_back_whole()
    {
        var announcement = Written();

        announcement.Send(Monday);
        announcement.IsDueAt(Monday.AddSeconds(59)).ShouldBeFalse();
        announcement.TakeBack(Monday.AddSeconds(59));

        announcement.State.ShouldBe(AnnouncementState.Draft);
        announcement.SendsAt.ShouldBeNull();
        (announcement.Subject, announcement.Text).ShouldBe(("The Town Hall", "We meet on *Thursday*."));
    }

    [Fact]
    public void Sending_twice_is_sending_once_and_the_minute_is_not_begun_again()
    {
        var announcement = Written();

        announcement.Send(Monday);
        announcement.Send(Monday.AddSeconds(30));

        announcement.SendsAt.ShouldBe(Monday.AddMinutes(1));
    }

    [Fact]
    public void What_is_on_its_way_is_neither_taken_back_nor_changed_nor_withdrawn()
    {
        var announcement = OnItsWay();

        Breaking(() => announcement.TakeBack(Monday.AddMinutes(2))).ShouldBe(CommunicationErrors.OnItsWay);
        Breaking(() => announcement.Revise(Saying("Another", "text"), Olive, Monday)).ShouldBe(CommunicationErrors.NoDraft);
        Breaking(() => announcement.Withdraw(Monday)).ShouldBe(CommunicationErrors.NoDraft);
    }

    [Fact]
    public void A_discarded_draft_comes_back_as_it_was_and_is_not_sent_meanwhile()
    {
        var announcement = Written();
        announcement.Withdraw(Monday);

        Breaking(() => announcement.Send(Monday)).ShouldBe(CommunicationErrors.NoDraft);
        announcement.Reopen(Monday);

        announcement.State.ShouldBe(AnnouncementState.Draft);
        announcement.Text.ShouldBe("We meet on *Thursday*.");
    }

    [Fact]
    public void The_same_said_again_moves_nothing_and_another_word_does()
    {
        var letter = Saying("The Town Hall", "On Thursday");
        var announcement = Announcement.Write(Guid.NewGuid(), Guid.NewGuid(), letter, Olive, Monday);

        announcement.Revise(letter, Olive, Monday.AddHours(1));
        announcement.MovedAt.ShouldBe(Monday);
        announcement.Revise(letter with { Text = "On Friday" }, Olive, Monday.AddHours(2));

        announcement.MovedAt.ShouldBe(Monday.AddHours(2));
    }

    [Fact]
    public void What_was_sent_is_no_draft_again()
    {
        var announcement = OnItsWay();
        announcement.List(new AudiencePage([], null, IsLast: true));
        announcement.Finish(Monday.AddMinutes(5));

        Breaking(() => announcement.Reopen(Monday)).ShouldBe(CommunicationErrors.NotWithdrawn);
        announcement.SentAt.ShouldBe(Monday.AddMinutes(5));
    }

    [Fact]
    public void A_draft_may_be_empty_but_nothing_empty_is_sent()
    {
        var announcement = Announcement.Write(Guid.NewGuid(), Guid.NewGuid(), Saying("The Town Hall", "  \n "), Olive, Monday);

        Breaking(() => announcement.Send(Monday)).ShouldBe(CommunicationErrors.TextMissing);
    }

    [Fact]
    public void A_subject_is_one_line_without_signs_that_would_make_another_header()
    {
        var announcement = Announcement.Write(Guid.NewGuid(), Guid.NewGuid(), Saying(" Town\r\nBcc: all@people.example\0 ", "So"), Olive, Monday);

        announcement.Subject.ShouldBe("Town Bcc: all@people.example");
        Breaking(() => Announcement.Write(Guid.NewGuid(), Guid.NewGuid(), Saying("\0\u0001", "So"), Olive, Monday)).ShouldBe(CommunicationErrors.SubjectMissing);
    }

    [Theory]
    [InlineData(Standing.Former)]
    [InlineData(Standing.Resigned)]
    [InlineData(Standing.Expelled)]
    [InlineData(Standing.Deceased)]
    [InlineData(Standing.Prospect)]
    public void Whoever_has_left_or_died_or_never_joined_is_not_written_to(Standing standing)
    {
        var letter = new Letter(new AudienceOf(null, standing), "News", "So");

        Breaking(() => Announcement.Write(Guid.NewGuid(), Guid.NewGuid(), letter, Olive, Monday)).ShouldBe(CommunicationErrors.StandingNotWrittenTo);
    }

    [Fact]
    public void Of_an_author_who_is_erased_the_words_stay_without_the_name()
    {
        var announcement = Written();

        announcement.ForgetAuthor();

        (announcement.AuthorName, announcement.ReplyTo, announcement.AuthorId).ShouldBe(("", null, null));
        announcement.Text.ShouldBe("We meet on *Thursday*.");
    }

    [Fact]
    public void P49_a_copy_begins_once()
    {
        var copy = Copy.For(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Monday);
        copy.Begin(Monday);

        Breaking(() => copy.Begin(Monday)).ShouldBe(CommunicationErrors.OnItsWay);
    }

    [Fact]
    public void A_copy_that_is_refused_is_tried_again_with_longer_pauses_and_given_up_in_the_end()
    {
        var (copy, now) = (Copy.For(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Monday), Monday);
        for (var attempt = 1; attempt <= Copy.MaxAttempts; attempt++)
        {
            copy.State.ShouldBe(CopyState.Waiting);
            copy.Begin(now);
            copy.Fail(now);
            (copy.DueAt > now).ShouldBeTrue();
            now = copy.DueAt;
        }

        copy.State.ShouldBe(CopyState.Failed);
    }

    private static Letter Saying(string subject, string text) => new(new AudienceOf(Guid.NewGuid(), null), subject, text);

    private static Announcement Written() => Announcement.Write(Guid.NewGuid(), Guid.NewGuid(), Saying("The Town Hall", "We meet on *Thursday*."), Olive, Monday);

    private static Announcement OnItsWay()
    {
        var announcement = Written();
        announcement.Send(Monday);
        announcement.Begin(Monday.AddMinutes(1));
        return announcement;
    }

    private static string? Breaking(Action act) => Should.Throw<BusinessException>(act).Code;
}
