using GroupHub.Directory.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Directory;

[Route("api/directory")]
public sealed class DirectoryController(ISender sender) : ModuleController
{
    [HttpGet, AllowAnonymous]
    public Task<DirectoryPage> Search([FromQuery] SearchDirectory search) => sender.Send(search);

    [HttpGet("suggest"), AllowAnonymous]
    public Task<IReadOnlyList<string>> Suggest([FromQuery(Name = "query")] string? typed) => sender.Send(new SuggestInDirectory(typed ?? ""));

    [HttpGet("{memberId:guid}"), AllowAnonymous]
    public Task<DirectoryProfile> GetProfile(Guid memberId) => sender.Send(new GetDirectoryProfile(memberId));

    [HttpPost("rebuild"), Authorize(DirectoryPermissions.Rebuild)]
    public Task<RebuiltDirectory> Rebuild() => sender.Send(new RebuildDirectory());
}
