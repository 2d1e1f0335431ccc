using GroupHub.Communication.Domain;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Communication;

/// <summary>Says of some of an audience who gets no copy, and why.</summary>
internal sealed class LeavingOut(
    IMemberships memberships,
    StreamChoices choices,
    ChosenAudience chosen,
    IAssociationClock clock) : ITransientDependency
{
    public async Task<Dictionary<Guid, LeftOutReason?>> FindReasonsAsync(
        AudienceOf audience, IReadOnlyList<MemberProfile> people, CancellationToken cancellation)
    {
        Guid[] ids = [.. people.Select(person => person.Id)];
        var facts = (await memberships.GetAsync(ids, cancellation)).ToDictionary(known => known.MemberId);
        var (policy, today) = (await memberships.GetPolicyAsync(cancellation), await clock.GetTodayAsync());
        var silent = await choices.WhoSwitchedOffAsync(
            audience.IsOfChapters ? MailStream.Chapter : MailStream.Association, ids, cancellation);
        var outside = await chosen.FindOutsideAsync(audience, ids, cancellation);
        return people.ToDictionary(person => person.Id, ReasonFor);

        LeftOutReason? ReasonFor(MemberProfile person)
        {
            var standing = facts.GetValueOrDefault(person.Id)?.StandingOn(today, policy) ?? Standing.Prospect;
            if (outside.Contains(person.Id)) return LeftOutReason.OutOfReach;
            if (standing == Standing.Deceased) return LeftOutReason.Deceased;
            if (!IsMeant(audience, standing, policy)) return LeftOutReason.OtherStanding;
            if (!EmailAddress.IsValid(person.Email)) return LeftOutReason.NoAddress;
            return silent.Contains(person.Id) ? LeftOutReason.SwitchedOff : null;
        }
    }

    /// <summary>Whoever was chosen is meant, unless it is somebody who has left or never was a member.</summary>
    private static bool IsMeant(AudienceOf audience, Standing standing, StandingPolicy policy)
    {
        if (audience.SelectionId is not null) return Announcement.Standings.Contains(standing);
        return audience.Standing is { } wanted
            ? standing == wanted
            : StandingCalculator.CountsAsMember(standing, policy);
    }
}
