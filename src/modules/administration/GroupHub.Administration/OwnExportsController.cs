using GroupHub.Administration.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration;

[Route("api/members/me/exports"), Authorize(MembersPermissions.Own)]
public sealed class OwnExportsController(ISender sender) : ModuleController
{
    [HttpGet]
    public Task<PagedResultDto<MyExport>> List([FromQuery] ListMyExports query) => sender.Send(query);
}
