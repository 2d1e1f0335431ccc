using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>What a member can be written to about, each to be switched off by itself (R70).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MailKind>))]
public enum MailKind
{
    /// <summary>The reminder of what is due and whom one has not spoken to: at most twice a week.</summary>
    Nudges,

    /// <summary>Somebody can help with an ask, or asks for one's help.</summary>
    Asks,
    Introductions,
    Referrals,

    /// <summary>What a colleague writes from their follow-up desk.</summary>
    Messages,
}
