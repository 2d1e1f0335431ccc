using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Dues;

/// <summary>What is written to members about their membership, in the association's language.</summary>
internal sealed class MembershipLetters(
    IMailComposer mail, IMemberDirectory people, IAssociationLinks links, ISettingProvider settings)
    : ITransientDependency
{
    public Task RenewalDueAsync(Membership membership, string planName, Money price, CancellationToken cancellation) =>
        AskToRenewAsync("RenewalDue", membership, planName, price, cancellation);

    public Task RenewalOverdueAsync(
        Membership membership, string planName, Money price, CancellationToken cancellation) =>
        AskToRenewAsync("RenewalOverdue", membership, planName, price, cancellation);

    public Task ExpelledAsync(Membership membership, CancellationToken cancellation) =>
        SendAsync(
            membership,
            "Expelled",
            (person, _) => new { person.FirstName, membership.ExpelledOn, Reason = membership.ExpulsionReason },
            cancellation);

    public Task ExpulsionLiftedAsync(Membership membership, CancellationToken cancellation) =>
        SendAsync(membership, "ExpulsionLifted", (person, url) => new { person.FirstName, Url = url }, cancellation);

    private Task AskToRenewAsync(
        string template, Membership membership, string planName, Money price, CancellationToken cancellation) =>
        SendAsync(
            membership,
            template,
            (person, url) => new
            {
                person.FirstName,
                PlanName = planName,
                membership.PaidThrough,
                Price = price,
                Url = url,
            },
            cancellation);

    private async Task SendAsync(
        Membership membership,
        string template,
        Func<MemberProfile, string, object> write,
        CancellationToken cancellation)
    {
        if ((await people.GetAsync([membership.MemberId], cancellation)).SingleOrDefault() is not { } person) return;

        var culture = await settings.GetLanguageAsync();
        await mail.SendAsync(person.Email, template, culture, write(person, await links.ToAsync("/app/membership")));
    }
}
