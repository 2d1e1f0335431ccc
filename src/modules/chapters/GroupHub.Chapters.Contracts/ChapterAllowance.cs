using System.Text.Json.Serialization;
using GroupHub.Foundation;

namespace GroupHub.Chapters;

/// <summary>Whether somebody must and may belong to chapters; committees do not count (R32).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ChapterRule>))]
public enum ChapterRule
{
    Any,
    AtMostOne,
    ExactlyOne,
    AtLeastOne,
}

/// <param name="Demand">What a membership plan asks for.</param>
/// <param name="Included">How many chapters it includes at most; no limit where absent.</param>
public sealed record ChapterAllowance(ChapterRule Demand, int? Included = null)
{
    public static ChapterAllowance Unlimited { get; } = new(ChapterRule.Any);

    public bool NeedsOne => Demand is ChapterRule.ExactlyOne or ChapterRule.AtLeastOne;

    public int? Most => Demand is ChapterRule.ExactlyOne or ChapterRule.AtMostOne ? 1 : Included;

    /// <summary>Checks the number of chapters that somebody is to belong to.</summary>
    public void Check(int chapters)
    {
        Rule.Require(!NeedsOne || chapters > 0, ChaptersErrors.ChapterNeeded);
        Rule.Require(Most is not { } most || chapters <= most, ChaptersErrors.TooManyChapters, ("most", Most ?? 0));
    }
}

/// <summary>
/// How many chapters a member must and may belong to. Chapters asks; the module that knows what was bought answers.
/// </summary>
public interface IChapterAllowances
{
    Task<ChapterAllowance> GetAsync(Guid memberId, CancellationToken cancellation = default);
}
