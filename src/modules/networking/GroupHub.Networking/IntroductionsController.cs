using GroupHub.Foundation;
using GroupHub.Networking.Features;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking;

/// <summary>Bringing people together who both want it (N7).</summary>
[Route("api/networking/introductions")]
public sealed class IntroductionsController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<MyWish>> ListMine([FromQuery] ListMyWishes query) => sender.Send(query);

    [HttpGet("questions"), Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<IntroductionQuestion>> ListQuestions([FromQuery] ListIntroductionQuestions query) =>
        sender.Send(query);

    [HttpGet("connectors"), Authorize(NetworkingPermissions.Own)]
    public Task<IReadOnlyList<NetworkPerson>> ListConnectors([FromQuery] ListConnectors query) => sender.Send(query);

    [HttpGet("threads"), Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<ThreadRow>> ListThreads([FromQuery] ListThreads query) => sender.Send(query);

    [HttpGet("unread"), Authorize(NetworkingPermissions.Own)]
    public Task<UnreadCount> CountUnread() => sender.Send(new CountUnread());

    [HttpPost, Authorize(NetworkingPermissions.Own)]
    public Task<WishedId> Wish(WishIntroduction command) => sender.Send(command);

    [HttpPost("{id:guid}/pass-on"), Authorize(NetworkingPermissions.Own)]
    public Task PassOn(Guid id, PassOnIntroduction command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/agree"), Authorize(NetworkingPermissions.Own)]
    public Task Agree(Guid id) => sender.Send(new AgreeToIntroduction(id));

    [HttpPost("{id:guid}/decline"), Authorize(NetworkingPermissions.Own)]
    public Task Decline(Guid id) => sender.Send(new DeclineIntroduction(id));

    [HttpPost("{id:guid}/reconsider"), Authorize(NetworkingPermissions.Own)]
    public Task Reconsider(Guid id) => sender.Send(new ReconsiderIntroduction(id));

    [HttpPost("{id:guid}/withdraw"), Authorize(NetworkingPermissions.Own)]
    public Task Withdraw(Guid id) => sender.Send(new WithdrawWish(id));

    [HttpGet("{id:guid}/thread"), Authorize(NetworkingPermissions.Own)]
    public Task<ThreadPage> GetThread(Guid id) => sender.Send(new GetThread(id));

    [HttpGet("{id:guid}/messages"), Authorize(NetworkingPermissions.Own)]
    public Task<PagedResultDto<ThreadMessageRow>> ListMessages(Guid id, [FromQuery] ListThreadMessages query) =>
        sender.Send(query with { IntroductionId = id });

    [HttpPost("{id:guid}/messages"), Authorize(NetworkingPermissions.Own)]
    public Task<WrittenMessage> Write(Guid id, WriteInThread command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/read"), Authorize(NetworkingPermissions.Own)]
    public Task Read(Guid id, ReadThread command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/leave"), Authorize(NetworkingPermissions.Own)]
    public Task Leave(Guid id) => sender.Send(new LeaveThread(id));

    [HttpPost("{id:guid}/return"), Authorize(NetworkingPermissions.Own)]
    public Task Return(Guid id) => sender.Send(new ReturnToThread(id));

    [HttpPut("{id:guid}/outcome"), Authorize(NetworkingPermissions.Own)]
    public Task NoteOutcome(Guid id, NoteOutcome command) => sender.Send(command with { Id = id });

    [HttpDelete("{id:guid}/outcome"), Authorize(NetworkingPermissions.Own)]
    public Task EraseOutcome(Guid id) => sender.Send(new EraseOutcome(id));
}
