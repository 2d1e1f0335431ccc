using System.Globalization;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>Says a standing in a sentence that names its reason and what comes next.</summary>
internal sealed class StandingTexts(IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public string Sentence(DateOnly day, MembershipFacts facts, StandingPolicy policy)
    {
        var standing = facts.StandingOn(day, policy);
        return standing switch
        {
            Standing.Active or Standing.ActiveNew => Running(day, facts, policy),
            Standing.Grace => texts[
                policy.GraceJoinsOn ? "Dues:Standing.Grace" : "Dues:Standing.GraceFromPayment",
                Paid(facts),
                facts.PaidThrough!.Value.AddDays(policy.GraceDays).ToDateText(Culture)],
            Standing.Lapsed when policy.LapsedJoinsOn => texts["Dues:Standing.LapsedJoinsOn", Paid(facts)],
            Standing.Lapsed or Standing.Former => texts[$"Dues:Standing.{standing}", Paid(facts)],
            Standing.Suspended => Suspended(day, facts),
            _ => texts[$"Dues:Standing.{standing}"],
        };
    }

    private string Running(DateOnly day, MembershipFacts facts, StandingPolicy policy)
    {
        if (facts.RenewsFor is not { } price) return texts["Dues:Standing.Active", Paid(facts)];

        return StandingCalculator.MayRenew(day, facts, policy)
            ? texts["Dues:Standing.ActiveRenewable", Paid(facts), price.ToShortText(Culture)]
            : texts[
                "Dues:Standing.ActiveLater",
                Paid(facts),
                facts.PaidThrough!.Value.AddDays(-policy.RenewalDays).ToDateText(Culture),
                price.ToShortText(Culture)];
    }

    private string Suspended(DateOnly day, MembershipFacts facts) =>
        facts.Suspensions.First(suspension => suspension.Covers(day)).To is { } last
            ? texts["Dues:Standing.SuspendedUntil", last.ToDateText(Culture)]
            : texts["Dues:Standing.Suspended"];

    private static string Paid(MembershipFacts facts) => facts.PaidThrough!.Value.ToDateText(Culture);
}
