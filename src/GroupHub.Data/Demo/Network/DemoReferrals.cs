using GroupHub.Foundation;
using GroupHub.Networking;
using GroupHub.Networking.Domain;
using static GroupHub.Networking.ReferralState;

namespace GroupHub.Data.Demo;

/// <summary>Referrals at every step of their way.</summary>
internal static class DemoReferrals
{
    private const int Between = 40;

    private static readonly ReferralState[] Path = [Seen, Accepted, Contacted, Meeting, Quoted, Won, Thanked, Closed];

    public static IEnumerable<Referral> Of(DemoCast cast, DemoBooks books)
    {
        var story = new Story(cast, books);
        return [.. OfAmelia(cast, story), .. OfOthers(cast, story)];
    }

    private static IEnumerable<Referral> OfAmelia(DemoCast cast, Story story)
    {
        var amelia = cast.Amelia;
        yield return story.Draft(amelia, cast.The("Insurance broker"), lead: 5);
        yield return story.Tell(
            amelia, cast.The("Carpenter"), lead: 2, until: Closed, daysAgo: 180, won: 840_000, isShared: true);
        yield return story.Tell(amelia, cast.The("Architect"), lead: 1, until: Quoted, daysAgo: 60);
        yield return story.Tell(amelia, cast.The("Coach"), lead: 6, until: Contacted, daysAgo: 45);
        yield return story.Tell(amelia, cast.The("Graphic designer"), lead: 4, until: Seen, daysAgo: 3);
        yield return story.Tell(cast.The("Lawyer"), amelia, lead: 0, until: Accepted, daysAgo: 1.5);
        yield return story.Tell(cast.The("Architect"), amelia, lead: 1, until: Thanked, daysAgo: 130, won: 1_260_000);
        yield return story.Tell(cast.The("Coach"), amelia, lead: 2, until: Quoted, daysAgo: 25);
        yield return story.Decline(
            cast.The("Electrician"),
            amelia,
            lead: 7,
            daysAgo: 90,
            "Not our line of work; Studio Moreau is glad to hear from them.");
    }

    private static IEnumerable<Referral> OfOthers(DemoCast cast, Story story)
    {
        var chance = new Random(41);
        for (var number = 0; number < Between; number++)
        {
            var (giver, step) = (chance.Next(cast.Others.Count), chance.Next(1, 12));
            var until = Path[chance.Next(Path.Length)];
            yield return story.Tell(
                cast.Others[giver], cast.Others[(giver + step) % cast.Others.Count], chance.Next(
                    DemoNetworkWords.Leads.Length), until,
                chance.Next(20, 340), won: chance.Next(5, 200) * 10_000, isShared: chance.Next(3) == 0);
        }
    }

    private sealed class Story(DemoCast cast, DemoBooks books)
    {
        public Referral Draft(Guid giverId, Guid recipientId, int lead) =>
            Prepare(giverId, recipientId, lead, cast.DaysAgo(1));

        public Referral Tell(
            Guid giverId,
            Guid recipientId,
            int lead,
            ReferralState until,
            double daysAgo,
            long won = 0,
            bool isShared = false)
        {
            var referral = Send(giverId, recipientId, lead, cast.DaysAgo(daysAgo));
            var steps = Path.TakeWhile(state => state != until).Append(until).ToList();
            var pace = TimeSpan.FromDays(daysAgo / (steps.Count + 1));
            foreach (var step in steps)
            {
                Report(referral, step, referral.MovedAt + pace);
                if (step == Won && won > 0) Record(referral, won, isShared);
            }

            return referral;
        }

        public Referral Decline(Guid giverId, Guid recipientId, int lead, double daysAgo, string reason)
        {
            var referral = Send(giverId, recipientId, lead, cast.DaysAgo(daysAgo));
            referral.Report(recipientId, Declined, reason, referral.MovedAt.AddDays(1));
            return referral;
        }

        private Referral Send(Guid giverId, Guid recipientId, int lead, DateTime at)
        {
            var referral = Prepare(giverId, recipientId, lead, at);
            referral.RecordConsent(giverId, ConsentWay.ByPhone, DateOnly.FromDateTime(at), cast.Today);
            referral.Send(giverId, at);
            books.Note(
                giverId, recipientId,
                new Happening(TouchKind.Referral, at, $"referral:{referral.Id:N}") { SourceId = referral.Id });
            return referral;
        }

        private Referral Prepare(Guid giverId, Guid recipientId, int lead, DateTime at)
        {
            var (name, company, need) = DemoNetworkWords.Leads[lead];
            var details = new ReferralDetails
            {
                Kind = ReferralKind.Outside, PersonName = name, Company = company, Need = need,
                Strength = 2 + (lead % 4),
                Email = $"{name.Split(' ')[0].ToLowerInvariant()}@{company.Split(' ')[0].ToLowerInvariant()}.example",
                Phone = $"+49 89 55600{lead:00}",
            };
            return Referral.Prepare(cast.NewId(), cast.NewId(), giverId, recipientId, details, at);
        }

        private void Report(Referral referral, ReferralState step, DateTime at)
        {
            referral.Report(referral.RecipientId, step, note: null, at);
            if (step != Thanked) return;

            books.Note(
                referral.RecipientId, referral.GiverId,
                new Happening(TouchKind.Thanks, at, $"thanked:{referral.Id:N}") { SourceId = referral.Id });
        }

        private void Record(Referral referral, long minor, bool isShared)
        {
            var (recipient, on) = (referral.RecipientId, DateOnly.FromDateTime(referral.MovedAt));
            var entry = new BusinessEntry(
                cast.NewId(), cast.NewId(), new Money(minor, "EUR"), on, referral.MovedAt, null, "The first order");
            referral.RecordBusiness(recipient, entry, cast.Today);
            referral.ShareValue(recipient, isShared);
        }
    }
}
