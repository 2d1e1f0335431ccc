using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>What is passed on with a referral.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReferralKind>))]
public enum ReferralKind
{
    /// <summary>The giver buys themselves.</summary>
    Inside,

    /// <summary>Somebody the giver knows.</summary>
    Outside,

    /// <summary>It came of another referral.</summary>
    Tier,
    CrossChapter,
    Introduction,
    Job,
    Partner,
    Knowledge,
}

/// <summary>How far a referral has come.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReferralState>))]
public enum ReferralState
{
    Draft,
    Sent,
    Seen,
    Accepted,
    Declined,
    Contacted,
    Meeting,
    Quoted,
    Won,
    Lost,
    NoContact,
    Thanked,
    Closed,
}

/// <summary>How the referred person has agreed to be contacted. Without it, it is a lead and no referral.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ConsentWay>))]
public enum ConsentWay
{
    InPerson,
    ByPhone,
    InWriting,
}

/// <summary>On which side of a referral somebody is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ReferralSide>))]
public enum ReferralSide
{
    Given,
    Received,
}
