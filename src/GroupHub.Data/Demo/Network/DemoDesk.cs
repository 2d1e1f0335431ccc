using GroupHub.Networking;
using GroupHub.Networking.Domain;

namespace GroupHub.Data.Demo;

/// <summary>What lies on Amelia's desk after the last meetings.</summary>
internal static class DemoDesk
{
    public static IEnumerable<FollowUp> Of(DemoCast cast)
    {
        var (today, yesterday, promised) = (cast.Today, cast.Today.AddDays(-1), cast.Today.AddDays(-12));
        yield return On(cast, new PlannedFollowUp(FollowUpKind.Promise, "demo:promise", promised, promised.AddDays(3))
        {
            PersonId = cast.The("Carpenter"), Text = "the contact at the river authority",
        });
        yield return On(
            cast, PlannedFollowUp.Thanks(cast.The("Lawyer"), "thanks:referral:demo", today, "Marta Lindqvist"));
        yield return On(cast, new PlannedFollowUp(FollowUpKind.OneToOne, "demo:one-to-one", yesterday, today.AddDays(6))
        {
            PersonId = cast.The("Tax adviser"),
        });
        yield return On(cast, new PlannedFollowUp(FollowUpKind.FirstMet, "demo:met", yesterday, today.AddDays(1))
        {
            PersonId = cast.The("Software developer"),
        });
        yield return On(cast, new PlannedFollowUp(FollowUpKind.FirstMet, "demo:met-too", yesterday, today.AddDays(1))
        {
            PersonId = cast.The("Physiotherapist"),
        });
        yield return On(
            cast,
            new PlannedFollowUp(FollowUpKind.VisitorHosted, "demo:visitor", yesterday, today.AddDays(1))
            {
                VisitorName = "Priya Nair",
            });

        var done = On(cast, new PlannedFollowUp(
            FollowUpKind.Promise, "demo:kept", today.AddDays(-20), today.AddDays(-17))
        {
            PersonId = cast.The("Journalist"), Text = "the pictures of the flooded meadow",
        });
        done.Finish(cast.DaysAgo(18));
        yield return done;
    }

    private static FollowUp On(DemoCast cast, PlannedFollowUp plan) => FollowUp.Plan(cast.NewId(), cast.Amelia, plan);
}
