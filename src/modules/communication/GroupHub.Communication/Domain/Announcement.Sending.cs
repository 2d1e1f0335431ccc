using GroupHub.Foundation;

namespace GroupHub.Communication.Domain;

/// <content>What happens in the background once nobody has taken it back.</content>
internal sealed partial class Announcement
{
    public bool IsDueAt(DateTime now) => State == AnnouncementState.Waiting && SendsAt <= now;

    public void Begin(DateTime now)
    {
        Rule.Require(IsDueAt(now), CommunicationErrors.NoDraft);

        (State, MovedAt) = (AnnouncementState.Sending, now);
    }

    /// <summary>Some more of the audience have been looked at.</summary>
    public void List(AudiencePage page)
    {
        Rule.Require(State == AnnouncementState.Sending, CommunicationErrors.NoDraft);

        (ListedUpTo, IsListed) = (page.Last ?? ListedUpTo, page.IsLast);
        LeftOut = LeftOut.Plus(LeftOutCounts.Of(page.People.Select(person => person.LeftOut).OfType<LeftOutReason>()));
    }

    public void Finish(DateTime now)
    {
        Rule.Require(State == AnnouncementState.Sending && IsListed, CommunicationErrors.NoDraft);

        (State, SentAt, MovedAt) = (AnnouncementState.Sent, now, now);
    }
}
