using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking;

/// <summary>What members look for, and who could answer it (N1).</summary>
[Route("api/networking/asks")]
public sealed class AsksController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<MyAsk>> ListMine([FromQuery] ListMyAsks query) => sender.Send(query);

    [HttpGet("answerable"), Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<AnswerableAsk>> ListAnswerable([FromQuery] ListAnswerableAsks query) =>
        sender.Send(query);

    [HttpGet("{id:guid}"), Authorize(NetworkingPermissions.Own)]
    public Task<MyAskPage> Get(Guid id) => sender.Send(new GetMyAsk(id));

    [HttpPost, Authorize(NetworkingPermissions.Own)]
    public Task<PostedAsk> Post(PostAsk command) => sender.Send(command);

    [HttpPut("{id:guid}"), Authorize(NetworkingPermissions.Own)]
    public Task Revise(Guid id, ReviseAsk command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/close"), Authorize(NetworkingPermissions.Own)]
    public Task Close(Guid id) => sender.Send(new CloseAsk(id));

    [HttpPost("{id:guid}/reopen"), Authorize(NetworkingPermissions.Own)]
    public Task Reopen(Guid id) => sender.Send(new ReopenAsk(id));

    [HttpPost("{id:guid}/invite"), Authorize(NetworkingPermissions.Own)]
    public Task Invite(Guid id, InviteHelp command) => sender.Send(command with { AskId = id });

    [HttpPost("{id:guid}/pass-match"), Authorize(NetworkingPermissions.Own)]
    public Task PassMatch(Guid id, PassOnMatch command) => sender.Send(command with { AskId = id });

    [HttpPost("{id:guid}/reconsider-match"), Authorize(NetworkingPermissions.Own)]
    public Task ReconsiderMatch(Guid id, ReconsiderMatch command) => sender.Send(command with { AskId = id });

    [HttpPost("{id:guid}/offer"), Authorize(NetworkingPermissions.Own)]
    public Task OfferHelp(Guid id, OfferHelp command) => sender.Send(command with { AskId = id });

    [HttpPost("{id:guid}/pass"), Authorize(NetworkingPermissions.Own)]
    public Task Pass(Guid id) => sender.Send(new PassOnAsk(id));

    [HttpPost("{id:guid}/reconsider"), Authorize(NetworkingPermissions.Own)]
    public Task Reconsider(Guid id) => sender.Send(new ReconsiderAsk(id));

    [HttpPost("answers/{id:guid}/accept"), Authorize(NetworkingPermissions.Own)]
    public Task Accept(Guid id) => sender.Send(new AcceptHelp(id));
}
