using System.Text;
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
    public Task<IReadOnlyList<string>> Suggest([FromQuery(Name = "query")] string? typed) =>
        sender.Send(new SuggestInDirectory(typed ?? ""));

    [HttpGet("{memberId:guid}"), AllowAnonymous]
    public Task<DirectoryProfile> GetProfile(Guid memberId) => sender.Send(new GetDirectoryProfile(memberId));

    [HttpGet("{memberId:guid}/vcard"), AllowAnonymous, Produces("text/vcard")]
    public async Task<FileContentResult> GetContactCard(Guid memberId, string? version) =>
        FileOf(await sender.Send(new GetContactCard(memberId, version ?? "4.0", CallerAddress)));

    [HttpPost("rebuild"), Authorize(DirectoryPermissions.Rebuild)]
    public Task<RebuiltDirectory> Rebuild() => sender.Send(new RebuildDirectory());

    [HttpGet("words"), Authorize(DirectoryPermissions.Words)]
    public Task<SearchWords> GetWords() => sender.Send(new GetSearchWords());

    [HttpPut("words"), Authorize(DirectoryPermissions.Words)]
    public Task<SearchWords> ReviseWords(ReviseSearchWords words) => sender.Send(words);

    private string CallerAddress => HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";

    private FileContentResult FileOf(CardFile card) =>
        File(Encoding.UTF8.GetBytes(card.Content), "text/vcard; charset=utf-8", card.FileName);
}
