using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Dues;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration;

/// <summary>What is done for many members at once, and how far it has come.</summary>
[Route("api/console/batches")]
public sealed class BatchesController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(AdministrationPermissions.Members)]
    public Task<IReadOnlyList<BatchRow>> List() => sender.Send(new ListBatches());

    [HttpGet("{id:guid}/left-out"), Authorize(AdministrationPermissions.Members)]
    public Task<PagedResultDto<LeftOutLine>> ListLeftOut(Guid id, [FromQuery] ListLeftOut query) =>
        sender.Send(query with { Id = id });

    [HttpPost("{id:guid}/take-back"), Authorize(AdministrationPermissions.Members)]
    public Task TakeBack(Guid id) => sender.Send(new TakeBackBatch(id));

    [HttpGet("moves/preview"), Authorize(ChaptersPermissions.Manage)]
    public Task<BatchPreview> PreviewMove([FromQuery] PreviewMove query) => sender.Send(query);

    [HttpPost("moves"), Authorize(ChaptersPermissions.Manage)]
    public Task<StartedBatch> Move(MoveMembers command) => sender.Send(command);

    [HttpGet("renewal-links/preview"), Authorize(DuesPermissions.SendRenewalLinks)]
    public Task<BatchPreview> PreviewRenewalLinks([FromQuery] PreviewRenewalLinks query) => sender.Send(query);

    [HttpPost("renewal-links"), Authorize(DuesPermissions.SendRenewalLinks)]
    public Task<StartedBatch> SendRenewalLinks(SendRenewalLinks command) => sender.Send(command);
}
