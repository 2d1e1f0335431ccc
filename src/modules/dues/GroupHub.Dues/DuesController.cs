using GroupHub.Dues.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;

namespace GroupHub.Dues;

[Route("api/dues")]
public sealed class DuesController(ISender sender) : ModuleController
{
    [HttpGet("plans"), AllowAnonymous]
    public Task<IReadOnlyList<PlanCard>> ListPlans() => sender.Send(new ListPlans());

    [HttpGet("plans/{id:guid}/quote"), AllowAnonymous]
    public Task<Quote> GetQuote(Guid id, int chapters = 0, DateOnly? on = null) =>
        sender.Send(new GetQuote(id, chapters, on));

    [HttpPost("applications"), AllowAnonymous, DisableAuditing]
    public Task<ApplicationReceipt> Apply(ApplyForMembership command) => sender.Send(command);

    [HttpGet("applications/{id:guid}"), AllowAnonymous]
    public Task<ApplicationStatus> GetApplication(Guid id, string? key) => sender.Send(new GetApplication(id, key));

    [HttpPost("applications/{id:guid}/checkout"), AllowAnonymous, DisableAuditing]
    public Task<CheckoutPage> StartCheckout(Guid id, string? key) => sender.Send(new StartApplicationCheckout(id, key));

    [HttpPost("applications/{id:guid}/withdraw"), AllowAnonymous]
    public Task Withdraw(Guid id, string? key) => sender.Send(new WithdrawApplication(id, key));

    [HttpGet("me"), Authorize(DuesPermissions.Own)]
    public Task<MyMembership> GetMyMembership() => sender.Send(new GetMyMembership());

    [HttpPost("me/renewals"), Authorize(DuesPermissions.Own)]
    public Task<CheckoutPage> Renew(RenewMyMembership command) => sender.Send(command);

    [HttpPost("me/chapters"), Authorize(DuesPermissions.Own)]
    public Task<CheckoutPage> AddChapter(AddChapter command) => sender.Send(command);

    [HttpGet("applications"), Authorize(DuesPermissions.Applications)]
    public Task<PagedResultDto<ApplicationRow>> ListApplications([FromQuery] ListApplications query) =>
        sender.Send(query);

    [HttpPost("applications/by-hand"), Authorize(DuesPermissions.DecideApplications)]
    public Task<RegisteredMember> Register(RegisterMember command) => sender.Send(command);

    [HttpPost("applications/{id:guid}/approve"), Authorize(DuesPermissions.DecideApplications)]
    public Task Approve(Guid id) => sender.Send(new ApproveApplication(id));

    [HttpPost("applications/{id:guid}/reject"), Authorize(DuesPermissions.DecideApplications)]
    public Task Reject(Guid id, RejectApplication command) => sender.Send(command with { Id = id });

    [HttpPost("bans/lift"), Authorize(DuesPermissions.EndMemberships)]
    public Task LiftBan(LiftBan command) => sender.Send(command);

    [HttpGet("plans/all"), Authorize(DuesPermissions.Plans)]
    public Task<IReadOnlyList<PlanDetails>> ListAllPlans() => sender.Send(new ListAllPlans());

    [HttpPost("plans"), Authorize(DuesPermissions.ManagePlans)]
    public Task<PlanDetails> OfferPlan(OfferPlan command) => sender.Send(command);

    [HttpPut("plans/{id:guid}"), Authorize(DuesPermissions.ManagePlans)]
    public Task<PlanDetails> RevisePlan(Guid id, RevisePlan command) => sender.Send(command with { Id = id });
}
