using GroupHub.Foundation;
using GroupHub.Members.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Members;

[Route("api/members")]
public sealed class MembersController(ISender sender) : ModuleController
{
    [HttpGet("me"), Authorize(MembersPermissions.Own)]
    public Task<MyProfile> GetMyProfile() => sender.Send(new GetMyProfile());

    [HttpPut("me"), Authorize(MembersPermissions.Own)]
    public Task<MyProfile> ReviseMyProfile(ReviseMyProfile command) => sender.Send(command);

    [HttpGet("me/copy"), Authorize(MembersPermissions.Own)]
    [ProducesResponseType<FileStreamResult>(StatusCodes.Status200OK, "application/zip")]
    public async Task<FileStreamResult> TakeMyCopy()
    {
        Response.Headers.CacheControl = "private, no-store";
        return File(await sender.Send(new TakeMyCopy()), "application/zip", "my-data.zip");
    }

    [HttpGet("{id:guid}"), Authorize(MembersPermissions.View)]
    public Task<MyProfile> GetProfile(Guid id) => sender.Send(new GetProfile(id));

    [HttpPut("{id:guid}"), Authorize(MembersPermissions.Edit)]
    public Task<MyProfile> ReviseProfile(Guid id, ReviseProfile command) => sender.Send(command with { Id = id });

    [HttpDelete("{id:guid}"), Authorize(MembersPermissions.Remove)]
    public Task Remove(Guid id) => sender.Send(new RemoveMember(id));
}
