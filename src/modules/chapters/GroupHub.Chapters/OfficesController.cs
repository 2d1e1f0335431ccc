using GroupHub.Chapters.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Chapters;

[Route("api/chapters/offices")]
public sealed class OfficesController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(ChaptersPermissions.View)]
    public Task<PagedResultDto<OfficeLine>> ListOffices([FromQuery] ListOffices query) => sender.Send(query);

    [HttpPost, Authorize(ChaptersPermissions.AppointOfficers)]
    public Task<AppointedOfficer> Appoint(AppointOfficer command) => sender.Send(command);

    [HttpPut("{id:guid}/last-day"), Authorize(ChaptersPermissions.AppointOfficers)]
    public Task HoldUntil(Guid id, HoldOfficeUntil command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/withdraw"), Authorize(ChaptersPermissions.AppointOfficers)]
    public Task Withdraw(Guid id) => sender.Send(new WithdrawOffice(id));
}
