using GroupHub.Foundation;

namespace GroupHub.Meetings.Domain;

/// <summary>A leave that was granted, or only asked for, changes; whoever changes it may take that back.</summary>
internal sealed partial class Leave
{
    /// <summary>They are back sooner; what had been planned is kept, so that it can be taken back.</summary>
    public void End(DateOnly lastDay, LeaveSide side)
    {
        Rule.Require(State == LeaveState.Approved, MeetingsErrors.LeaveNotOpen);
        Rule.Require(From <= lastDay && lastDay < To, MeetingsErrors.LeaveEndInvalid);
        if (EndedOn == lastDay) return;

        (EndedOn, EndedBy) = (lastDay, side);
        TellMember(LeaveNews.Ended, side);
    }

    /// <summary>It was not to end early after all.</summary>
    public void Resume(LeaveSide side)
    {
        if (EndedOn is null) return;
        Rule.Require(State == LeaveState.Approved, MeetingsErrors.LeaveNotOpen);
        Rule.Require(EndedBy is null || EndedBy == side, MeetingsErrors.LeaveChangedByOthers);

        (EndedOn, EndedBy) = (null, null);
        TellMember(LeaveNews.Approved, side);
    }

    /// <summary>
    /// Officers take back what they have granted; a request is declined, and only the member withdraws it.
    /// </summary>
    public void Withdraw(LeaveSide side)
    {
        if (State == LeaveState.Withdrawn) return;
        Rule.Require(IsStanding, MeetingsErrors.LeaveNotOpen);
        Rule.Require(side == LeaveSide.Member || State == LeaveState.Approved, MeetingsErrors.LeaveNotGranted);

        (StateBefore, State, WithdrawnBy) = (State, LeaveState.Withdrawn, side);
        TellMember(LeaveNews.Withdrawn, side);
    }

    /// <summary>It was not to be withdrawn after all.</summary>
    public void Restore(LeaveSide side)
    {
        if (State != LeaveState.Withdrawn) return;
        Rule.Require(WithdrawnBy is null || WithdrawnBy == side, MeetingsErrors.LeaveChangedByOthers);

        (State, StateBefore, WithdrawnBy) = (StateBefore!.Value, null, null);
        if (State == LeaveState.Approved) TellMember(LeaveNews.Approved, side);
    }

    private void TellMember(LeaveNews news, LeaveSide side)
    {
        if (side == LeaveSide.Officer) Tell(news);
    }
}
