using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Networking;

/// <summary>Says how near somebody is and why, to whoever wants it said.</summary>
internal sealed class TieTexts(PreferenceBook preferences, Texts texts, IAssociationClock calendar, IClock clock)
    : ITransientDependency
{
    public async Task<(TieBand? Band, string? Because)> ExplainAsync(Tie? tie, CancellationToken cancellation)
    {
        if (tie?.LastTouchAt is null) return (null, null);
        if (!(await preferences.OfAsync(tie.OwnerId, cancellation)).WeighsTies) return (null, null);

        return (tie.BandOn(clock.Now), await BecauseAsync(tie));
    }

    private async Task<string> BecauseAsync(Tie tie)
    {
        var today = await calendar.GetTodayAsync();
        var (first, last) =
            (await calendar.GetDateAsync(tie.FirstTouchAt!.Value), await calendar.GetDateAsync(tie.LastTouchAt!.Value));
        var moments = texts.Number(tie.Touches, "Moments");
        return texts[
            "Tie.Because",
            moments,
            Texts.Month(first, today),
            Last(tie),
            Texts.Day(last, today),
            texts.Ago(last, today)];
    }

    private string Last(Tie tie) => texts[$"Last.{tie.LastTouchKind}"];
}
