using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Mail;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Dues;

/// <summary>What is written to members about their membership, in the association's language.</summary>
internal sealed class MembershipLetters(IMailComposer mail, IMemberDirectory people, IAssociationLinks links, ISettingProvider settings)
    : ITransientDependency
{
    public async Task RenewalDueAsync(Membership membership, MembershipPlan plan, CancellationToken cancellation)
    {
        if ((await people.GetAsync([membership.MemberId], cancellation)).SingleOrDefault() is not { } person) return;

        var culture = await settings.GetOrNullAsync(AssociationSettings.Language) ?? Languages.Current;
        await mail.SendAsync(person.Email, "RenewalDue", culture, new
        {
            person.FirstName,
            PlanName = plan.Name,
            membership.PaidThrough,
            plan.Price,
            Url = await links.ToAsync("/app/membership"),
        });
    }
}
