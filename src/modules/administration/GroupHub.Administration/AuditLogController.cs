using GroupHub.Administration.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration;

/// <summary>What was changed by whom: of the association, or at the host of the host's own affairs.</summary>
[Route("api/console/audit")]
public sealed class AuditLogController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(AdministrationPermissions.AuditLog)]
    public Task<PagedResultDto<AuditEntry>> List([FromQuery] ListAuditLog list) => sender.Send(list);

    [HttpGet("entities"), Authorize(AdministrationPermissions.AuditLog)]
    public Task<IReadOnlyList<AuditedEntity>> ListEntities() => sender.Send(new ListAuditedEntities());

    [HttpGet("export"), Authorize(AdministrationPermissions.ExportAuditLog), Produces("text/csv")]
    public Task Export([FromQuery] ListAuditLog list) =>
        sender.Send(new ExportAuditLog(list, Response.Download("audit-log.csv", "text/csv; charset=utf-8")));
}
