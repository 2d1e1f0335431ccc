using GroupHub.Foundation;

namespace GroupHub.Networking.Domain;

/// <content>The value of the business that came of it: the recipient's own, entry by entry (R57).</content>
internal sealed partial class Referral
{
    public Money? Total =>
        Business.Count == 0 ? null : Business.Select(entry => entry.Amount).Aggregate((sum, amount) => sum + amount);

    /// <summary>What this member may know of the value.</summary>
    public Money? ValueFor(Guid memberId) => memberId == RecipientId || IsValueShared ? Total : null;

    private bool IsWon => Steps.Any(step => step.State == ReferralState.Won);

    public BusinessEntry RecordBusiness(Guid memberId, BusinessEntry entry, DateOnly today)
    {
        Rule.Require(memberId == RecipientId, NetworkingErrors.NotYoursToChange);
        if (Business.FirstOrDefault(known => known.RequestId == entry.RequestId) is { } known) return known;
        Rule.Require(IsWon, NetworkingErrors.NotWon);
        Rule.Require(entry.Amount.Minor > 0, NetworkingErrors.AmountNotPositive);
        Rule.Require(entry.On <= today, NetworkingErrors.DayOutOfReach);
        Rule.Require(Total is null || Total.Value.Currency == entry.Amount.Currency, NetworkingErrors.CurrencyDiffers);

        Business = [.. Business, entry];
        return entry;
    }

    /// <summary>Puts an entry right by another one that carries the difference.</summary>
    /// <param name="memberId">The recipient.</param>
    /// <param name="correction">Its amount is what the entry should have been.</param>
    public BusinessEntry CorrectBusiness(Guid memberId, BusinessEntry correction)
    {
        Rule.Require(memberId == RecipientId, NetworkingErrors.NotYoursToChange);
        if (Business.FirstOrDefault(known => known.RequestId == correction.RequestId) is { } known) return known;
        var wrong = Business.FirstOrDefault(entry => entry.Id == correction.Corrects && entry.Corrects is null);
        Rule.Require(wrong is not null, NetworkingErrors.EntryUnknown);
        Rule.Require(correction.Amount.Minor >= 0, NetworkingErrors.AmountNotPositive);
        Rule.Require(wrong!.Amount.Currency == correction.Amount.Currency, NetworkingErrors.CurrencyDiffers);
        Rule.Require(!string.IsNullOrWhiteSpace(correction.Note), NetworkingErrors.ReasonMissing);

        var entry = correction with { Amount = correction.Amount - ValueOf(wrong), On = wrong.On };
        Business = [.. Business, entry];
        return entry;
    }

    public void ShareValue(Guid memberId, bool isShared)
    {
        Rule.Require(memberId == RecipientId, NetworkingErrors.NotYoursToChange);

        IsValueShared = isShared;
    }

    /// <summary>What an entry amounts to with all its corrections.</summary>
    private Money ValueOf(BusinessEntry entry) =>
        Business.Where(correction => correction.Corrects == entry.Id)
            .Aggregate(entry.Amount, (sum, correction) => sum + correction.Amount);
}
