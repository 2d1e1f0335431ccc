using System.Globalization;
using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.Extensions.Localization;
using Volo.Abp.Auditing;

namespace GroupHub.Dues.Features;

/// <summary>
/// Somebody who was expelled and erased may join again. The mark does not say whose it is, so whoever lifts it knows
/// the address; the audit log keeps the reason and not the address, for the person has been erased (R63).
/// </summary>
public sealed record LiftBan(string Email, string Reason) : ICommand;

internal sealed class LiftBanValidator : AbstractValidator<LiftBan>
{
    public LiftBanValidator(IStringLocalizer<GroupHubResource> texts)
    {
        RuleFor(c => c.Email).Must(email => EmailAddress.IsValid((email ?? "").Trim()))
            .WithMessage(_ => texts[MembersErrors.EmailInvalid]);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Suspension.MaxReasonLength);
    }
}

internal sealed class LiftBanHandler(Bans bans, IAuditingManager auditing, IStringLocalizer<GroupHubResource> texts)
    : CommandHandler<LiftBan>
{
    public override async Task Handle(LiftBan command, CancellationToken cancellation)
    {
        var expelledOn = await bans.LiftAsync(command.Email.Trim(), cancellation);
        Rule.Require(expelledOn is not null, DuesErrors.BanUnknown);

        auditing.Current?.Log.Comments.Add(
            texts["Dues:BanLifted", expelledOn!.Value.ToDateText(CultureInfo.CurrentUICulture), command.Reason.Trim()]);
    }
}
