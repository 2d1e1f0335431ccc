using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Administration.Domain;

/// <summary>What is to be done for each.</summary>
/// <param name="Deed">What.</param>
/// <param name="ChapterId">Where to, of a move.</param>
/// <param name="EffectiveOn">The first day there.</param>
internal sealed record BatchOrder(BatchDeed Deed, Guid? ChapterId = null, DateOnly? EffectiveOn = null);

[JsonConverter(typeof(CamelCaseEnumConverter<BatchDeed>))]
public enum BatchDeed
{
    MoveChapter,
    RenewalLink,
}

[JsonConverter(typeof(CamelCaseEnumConverter<BatchState>))]
public enum BatchState
{
    Running,
    Done,
    TakingBack,
    TakenBack,
}
