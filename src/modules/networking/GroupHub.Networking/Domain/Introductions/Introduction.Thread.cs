using GroupHub.Foundation;

namespace GroupHub.Networking.Domain;

/// <content>The thread of the three, which opens when both have said yes.</content>
internal sealed partial class Introduction
{
    /// <summary>How many there are; each has the number at which it came.</summary>
    public int Messages { get; private set; }

    public IEnumerable<Guid> Three => [RequesterId, ConnectorId, TargetId];

    /// <summary>What it is called in the books of the three.</summary>
    public string DeedKey => KeyOf(Id);

    public static string KeyOf(Guid introductionId) => $"introduction:{introductionId:N}";

    /// <summary>Whom one of the two was introduced to; the connector to nobody.</summary>
    public Guid? CounterpartOf(Guid memberId) =>
        memberId == RequesterId ? TargetId
        : memberId == TargetId ? RequesterId
        : null;

    public IntroductionPart PartOf(Guid memberId) =>
        memberId == RequesterId ? IntroductionPart.Requester
        : memberId == ConnectorId ? IntroductionPart.Connector
        : IntroductionPart.Target;

    public ThreadMessage Say(Guid id, SaidWords said, DateTime now)
    {
        Rule.Require(AgreedAt is not null, NetworkingErrors.NotThere);
        Rule.Require(said.ReaderIds.Count > 0, NetworkingErrors.NobodyThere);

        Messages++;
        return ThreadMessage.Of(id, Id, Messages, said, now);
    }
}
