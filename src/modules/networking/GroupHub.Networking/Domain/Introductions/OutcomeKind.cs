using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>What can come of an introduction.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<OutcomeKind>))]
public enum OutcomeKind
{
    GoodConversation,
    Advice,

    /// <summary>A lead or a referral.</summary>
    Lead,
    Work,
    Partnership,
    NothingSoFar,
}

/// <summary>Which of the three somebody is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IntroductionPart>))]
public enum IntroductionPart
{
    Requester,
    Connector,

    /// <summary>The person to be met.</summary>
    Target,
}
