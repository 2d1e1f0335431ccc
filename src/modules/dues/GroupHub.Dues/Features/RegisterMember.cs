using FluentValidation;
using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>
/// Somebody whom the association registers by hand: from a form on paper, with cash at the door. Whoever does it may
/// decide on applications, so nobody else has to. Sending it again with the same request id changes nothing.
/// </summary>
public sealed record RegisterMember : JoiningForm, ICommand<RegisteredMember>
{
    /// <summary>
    /// What has been paid already; where absent, the person is sent the link to pay, if there is anything to.
    /// </summary>
    public PaymentInHand? Payment { get; init; }
}

/// <param name="PaidOn">On which day, which is the first of the membership.</param>
/// <param name="Amount">How much: what was quoted for that day.</param>
/// <param name="Reference">What the bank statement or the cash book says.</param>
public sealed record PaymentInHand(DateOnly PaidOn, Money Amount, string Reference);

/// <param name="ApplicationId">By which it stands on the list of applications.</param>
/// <param name="State">Whether they are a member, or have still to pay.</param>
/// <param name="MemberId">Who they are, once they are a member.</param>
public sealed record RegisteredMember(Guid ApplicationId, ApplicationState State, Guid? MemberId);

internal sealed class RegisterMemberValidator : JoiningFormValidator<RegisterMember>
{
    public RegisterMemberValidator(IStringLocalizer<GroupHubResource> texts) : base(texts) =>
        RuleFor(c => c.Payment!).SetValidator(new PaymentInHandValidator()).When(c => c.Payment is not null);
}

internal sealed class PaymentInHandValidator : AbstractValidator<PaymentInHand>
{
    public PaymentInHandValidator()
    {
        RuleFor(p => p.PaidOn).NotEmpty();
        RuleFor(p => p.Reference).NotEmpty().MaximumLength(ReceivedPayment.MaxReferenceLength);
    }
}

internal sealed class RegisterMemberHandler(
    IRepository<Application, Guid> applications,
    IRepository<MembershipPlan, Guid> plans,
    ApplicationReach reach,
    RegistrationDesk desk) : ICommandHandler<RegisterMember, RegisteredMember>
{
    public async Task<RegisteredMember> Handle(RegisterMember command, CancellationToken cancellation)
    {
        // One after the other: two who enter the same person in one moment would not see each other's.
        await plans.LockAsync(_ => true, cancellation);
        Guid? chapter = command.ChapterIds is [var primary, ..] ? primary : null;
        var plan = await reach.OpenToRegisterAsync(command.PlanId, chapter, cancellation);
        var hash = LinkKey.HashOfRequest(command.RequestId);
        var application = await applications.FirstOrDefaultAsync(known => known.RequestHash == hash, cancellation)
            ?? await desk.RegisterAsync(plan, command, cancellation);
        return new RegisteredMember(application.Id, application.State, application.MemberId);
    }
}
