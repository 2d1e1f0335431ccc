using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>What the button beside a suggestion does.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SuggestedAction>))]
public enum SuggestedAction
{
    KeepPromise,
    SayThanks,
    AnswerReferral,
    ContactReferral,
    AskForNews,
    AnswerIntroduction,
    ReadThread,
    SayWhetherMet,
    AskForIntroduction,
    OfferHelp,
    MeetOneToOne,
    FollowUp,
}
