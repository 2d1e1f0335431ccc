using System.Linq.Expressions;
using System.Text.Json.Serialization;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking
{
    /// <summary>What a member wants to have less to do with somebody.</summary>
    [JsonConverter(typeof(CamelCaseEnumConverter<DistanceKind>))]
    public enum DistanceKind
    {
        /// <summary>No more suggestions about the person; nothing changes for the person.</summary>
        Mute,

        /// <summary>
        /// No matches and no introductions between the two, in either direction. The other is not told.
        /// </summary>
        Block,
    }
}

namespace GroupHub.Networking.Domain
{
    /// <summary>A member's wish about another. Only its owner ever sees it.</summary>
    [DisableAuditing]
    internal sealed class Distance : Entity<Guid>, IOwned<Distance>
    {
        private Distance() { }

        public Guid? TenantId { get; private set; }
        public Guid OwnerId { get; private set; }
        public Guid OtherId { get; private set; }
        public DistanceKind Kind { get; private set; }

        public static Expression<Func<Distance, bool>> SeenBy(Guid memberId) =>
            distance => distance.OwnerId == memberId;

        public static Distance Keep(Guid id, Guid ownerId, Guid otherId, DistanceKind kind)
        {
            Rule.Require(ownerId != otherId, NetworkingErrors.WithOneself);

            return new Distance { Id = id, OwnerId = ownerId, OtherId = otherId, Kind = kind };
        }
    }
}
