using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Networking;

/// <summary>Why somebody is on the follow-up desk.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FollowUpKind>))]
public enum FollowUpKind
{
    /// <summary>Met for the first time at a meeting.</summary>
    FirstMet,

    /// <summary>A visitor one has brought.</summary>
    VisitorHosted,

    /// <summary>Something one has said one would send.</summary>
    Promise,

    /// <summary>A meeting of two that one wants to have.</summary>
    OneToOne,

    /// <summary>Thanks that are due within two days.</summary>
    Thanks,

    /// <summary>Somebody one was introduced to: have the two met?</summary>
    Introduced,
}

[JsonConverter(typeof(CamelCaseEnumConverter<FollowUpState>))]
public enum FollowUpState
{
    Open,
    Done,
    Dropped,
}
