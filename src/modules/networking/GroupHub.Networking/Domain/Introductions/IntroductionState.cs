using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>
/// How an introduction stands for the one who wished for it: a refusal looks like no answer, always (N7).
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<WishState>))]
public enum WishState
{
    Waiting,
    Introduced,
    NoAnswer,
    Withdrawn,
}

/// <summary>How an introduction stands for one who is asked: the connector, or the person to be met.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<QuestionState>))]
public enum QuestionState
{
    /// <summary>Waits for this person's answer.</summary>
    Open,
    Agreed,
    Declined,

    /// <summary>Too late, or taken back.</summary>
    Over,
}
