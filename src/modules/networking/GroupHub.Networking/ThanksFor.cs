using GroupHub.Networking.Domain;

namespace GroupHub.Networking;

/// <summary>What thanks are owed for, as the key of the follow-up says.</summary>
internal static class ThanksFor
{
    public const string Anything = "Anything";

    public static string Of(FollowUp item) => item.Key.Split(':') switch
    {
        ["thanks", "referral", ..] => "Referral",
        ["thanks", "help", ..] => "Help",
        ["thanks", "introduction", ..] => "Introduction",
        _ => Anything,
    };
}
