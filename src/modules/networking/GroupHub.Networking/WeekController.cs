using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Networking;

/// <summary>A member's own week, and what the network may remember of them.</summary>
[Route("api/networking")]
public sealed class WeekController(ISender sender) : ModuleController
{
    [HttpGet("week"), Authorize(NetworkingPermissions.Own)]
    public Task<MyWeek> GetWeek() => sender.Send(new GetMyWeek());

    [HttpPost("week/pause"), Authorize(NetworkingPermissions.Own)]
    public Task Pause(PauseSuggestion command) => sender.Send(command);

    [HttpPost("week/resume"), Authorize(NetworkingPermissions.Own)]
    public Task Resume(ResumeSuggestion command) => sender.Send(command);

    [HttpGet("settings"), Authorize(NetworkingPermissions.Own)]
    public Task<NetworkSettings> GetSettings() => sender.Send(new GetNetworkSettings());

    [HttpPut("settings"), Authorize(NetworkingPermissions.Own)]
    public Task ChooseSettings(ChooseNetworkSettings command) => sender.Send(command);

    [HttpGet("remembered"), Authorize(NetworkingPermissions.Own)]
    public Task<Remembered> GetRemembered() => sender.Send(new GetRemembered());
}
