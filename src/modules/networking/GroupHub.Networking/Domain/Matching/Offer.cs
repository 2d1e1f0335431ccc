using System.Linq.Expressions;
using System.Text.Json.Serialization;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking
{
    [JsonConverter(typeof(CamelCaseEnumConverter<OfferKind>))]
    public enum OfferKind
    {
        Skill,
        Contact,
        Knowledge,

        /// <summary>What the member's profile says, kept in step with it.</summary>
        Profile,
    }
}

namespace GroupHub.Networking.Domain
{
    /// <summary>What a member gives to those who ask for it, and how often (N1).</summary>
    [DisableAuditing]
    internal sealed class Offer : AggregateRoot<Guid>, IOwned<Offer>
    {
        public const int MostPerMember = 20;
        public const int HighestLimit = 20;
        public const int UsualLimit = 3;

        private Offer() { }

        public Guid? TenantId { get; private set; }
        public Guid OwnerId { get; private set; }
        public Guid RequestId { get; private set; }
        public OfferKind Kind { get; private set; }
        public string What { get; private set; } = "";
        public List<string> Tags { get; private set; } = [];
        public List<string> Industries { get; private set; } = [];
        public string? Town { get; private set; }

        /// <summary>How many answers a month are welcome.</summary>
        public int LimitPerMonth { get; private set; }
        public bool IsPaused { get; private set; }

        public SearchTerms Terms => SearchTerms.Of(What, Tags, Industries, Town);

        public static Expression<Func<Offer, bool>> SeenBy(Guid memberId) => offer => offer.OwnerId == memberId;

        public static Offer Make(Guid id, Guid ownerId, Guid requestId, OfferDetails details)
        {
            var offer = new Offer { Id = id, OwnerId = ownerId, RequestId = requestId };
            offer.Describe(details);
            return offer;
        }

        public void Revise(OfferDetails details)
        {
            Rule.Require(
                (Kind == OfferKind.Profile) == (details.Kind == OfferKind.Profile),
                NetworkingErrors.OfferFollowsProfile);

            Describe(details);
        }

        public void Pause() => IsPaused = true;

        public void Resume() => IsPaused = false;

        private void Describe(OfferDetails details)
        {
            Rule.Require(details.LimitPerMonth is > 0 and <= HighestLimit, NetworkingErrors.LimitOutOfReach);

            (Kind, What, Town, LimitPerMonth) = (details.Kind, details.What, details.Town, details.LimitPerMonth);
            (Tags, Industries) = ([.. details.Tags], [.. details.Industries]);
        }
    }

    internal sealed record OfferDetails(
        OfferKind Kind,
        string What,
        IReadOnlyList<string> Tags,
        IReadOnlyList<string> Industries,
        string? Town,
        int LimitPerMonth);
}
