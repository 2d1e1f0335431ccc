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
    public Task<PagedResultDto<IntroductionQuestion>> ListQuestions([FromQuery] ListIntroductionQuestions query) => sender.Send(query);

    [HttpGet("connectors"), Authorize(NetworkingPermissions.Own)]
    public Task<IReadOnlyList<NetworkPerson>> ListConnectors([FromQuery] ListConnectors query) => sender.Send(query);

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
}
