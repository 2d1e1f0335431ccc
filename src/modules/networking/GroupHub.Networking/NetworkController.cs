using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking;

/// <summary>
/// One's own book about colleagues. The colleague is never named in the address: addresses are logged, and who has to
/// do with whom is nobody else's business (N20).
/// </summary>
[Route("api/networking")]
public sealed class NetworkController(ISender sender) : ModuleController
{
    [HttpGet("timeline"), Authorize(NetworkingPermissions.Own)]
    public Task<PersonTimeline> GetTimeline([FromQuery] GetTimeline query) => sender.Send(query);

    [HttpPost("touches"), Authorize(NetworkingPermissions.Own)]
    public Task<NotedTouch> NoteTouch(NoteTouch command) => sender.Send(command);

    [HttpPost("touches/{id:guid}/erase"), Authorize(NetworkingPermissions.Own)]
    public Task EraseTouch(Guid id) => sender.Send(new EraseTouch(id));

    [HttpPost("touches/{id:guid}/restore"), Authorize(NetworkingPermissions.Own)]
    public Task RestoreTouch(Guid id) => sender.Send(new RestoreTouch(id));

    [HttpPut("ties"), Authorize(NetworkingPermissions.Own)]
    public Task KeepInTouch(KeepInTouch command) => sender.Send(command);

    [HttpPost("ties/forget"), Authorize(NetworkingPermissions.Own)]
    public Task Forget(ForgetPerson command) => sender.Send(command);

    [HttpGet("distances"), Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<KeptDistance>> ListDistances([FromQuery] ListDistances query) => sender.Send(query);

    [HttpPost("distances"), Authorize(NetworkingPermissions.Own)]
    public Task KeepDistance(KeepDistance command) => sender.Send(command);

    [HttpPost("distances/end"), Authorize(NetworkingPermissions.Own)]
    public Task EndDistance(EndDistance command) => sender.Send(command);
}
