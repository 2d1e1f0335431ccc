using System.Linq.Expressions;
using System.Text.Json.Serialization;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking
{
    [JsonConverter(typeof(CamelCaseEnumConverter<AskState>))]
    public enum AskState
    {
        Open,
        Answered,
        Closed,

        /// <summary>The day by which it was needed has passed.</summary>
        Expired,
    }
}

namespace GroupHub.Networking.Domain
{
    /// <summary>
    /// What a member is looking for (N1). It is shown to those who could answer it, and to nobody else.
    /// </summary>
    [DisableAuditing]
    internal sealed class Ask : AggregateRoot<Guid>, IOwned<Ask>
    {
        public const int MostOpen = 10;

        private Ask() { }

        public Guid? TenantId { get; private set; }
        public Guid OwnerId { get; private set; }
        public Guid RequestId { get; private set; }
        public string What { get; private set; } = "";

        /// <summary>For whom it is, if not for oneself.</summary>
        public string? ForWhom { get; private set; }
        public DateOnly? NeededBy { get; private set; }
        public List<string> Tags { get; private set; } = [];
        public string? Industry { get; private set; }
        public string? Town { get; private set; }
        public AskState State { get; private set; }
        public DateTime CreatedAt { get; private set; }
        public DateTime? ClosedAt { get; private set; }

        /// <summary>Whose answer it was.</summary>
        public Guid? AnsweredById { get; private set; }

        public bool IsOpen => State == AskState.Open;

        public SearchTerms Terms => SearchTerms.Of(What, Tags, Industry is null ? [] : [Industry], Town);

        public static Expression<Func<Ask, bool>> SeenBy(Guid memberId) => ask => ask.OwnerId == memberId;

        public static Ask Post(Guid id, Guid ownerId, Guid requestId, AskDetails details, DateOnly today, DateTime now)
        {
            var ask = new Ask { Id = id, OwnerId = ownerId, RequestId = requestId, CreatedAt = now };
            ask.Describe(details, today);
            return ask;
        }

        public void Revise(AskDetails details, DateOnly today)
        {
            Rule.Require(IsOpen, NetworkingErrors.AskClosed);

            Describe(details, today);
        }

        public void Answer(Guid helperId, DateTime now)
        {
            Rule.Require(IsOpen || (State == AskState.Answered
                && AnsweredById == helperId), NetworkingErrors.AskClosed);

            (State, AnsweredById, ClosedAt) = (AskState.Answered, helperId, ClosedAt ?? now);
        }

        public void Close(DateTime now)
        {
            if (!IsOpen) return;

            (State, ClosedAt) = (AskState.Closed, now);
        }

        public void Expire(DateOnly today, DateTime now)
        {
            if (IsOpen && NeededBy < today) (State, ClosedAt) = (AskState.Expired, now);
        }

        /// <summary>Undoes closing; what has been answered stays answered.</summary>
        public void Reopen(DateOnly today)
        {
            Rule.Require(State != AskState.Answered, NetworkingErrors.AskAnswered);
            Rule.Require(NeededBy is null || NeededBy >= today, NetworkingErrors.DayOutOfReach);

            (State, ClosedAt) = (AskState.Open, null);
        }

        private void Describe(AskDetails details, DateOnly today)
        {
            Rule.Require(details.NeededBy is null || details.NeededBy >= today, NetworkingErrors.DayOutOfReach);

            (What, ForWhom, NeededBy) = (details.What, details.ForWhom, details.NeededBy);
            (Tags, Industry, Town) = ([.. details.Tags], details.Industry, details.Town);
        }
    }

    internal sealed record AskDetails(
        string What, string? ForWhom, DateOnly? NeededBy, IReadOnlyList<string> Tags, string? Industry, string? Town);
}
