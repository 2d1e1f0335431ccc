using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Billing.Gateways;

/// <summary>What a gateway says of the account that money goes to.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AccountState>))]
public enum AccountState
{
    Ready,

    /// <summary>The gateway knows it, but does not take money for it yet.</summary>
    NotReady,

    /// <summary>There is no such account, or it is not connected.</summary>
    Unknown,

    /// <summary>The gateway could not be asked.</summary>
    NoAnswer,
}
