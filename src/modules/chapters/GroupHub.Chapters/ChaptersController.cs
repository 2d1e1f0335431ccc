using GroupHub.Chapters.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Chapters;

[Route("api/chapters")]
public sealed class ChaptersController(ISender sender) : ModuleController
{
    [HttpGet("public"), AllowAnonymous]
    public Task<PagedResultDto<ChapterCard>> ListPublicChapters([FromQuery] ListPublicChapters query) =>
        sender.Send(query);

    [HttpGet("public/{slug}"), AllowAnonymous]
    public Task<PublicChapter> GetPublicChapter(string slug) => sender.Send(new GetPublicChapter(slug));

    [HttpGet("suggestion"), AllowAnonymous]
    public Task<ChapterSuggestion> SuggestChapter([FromQuery] SuggestChapter query) => sender.Send(query);

    [HttpGet("me"), Authorize(ChaptersPermissions.Own)]
    public Task<MyChapters> GetMyChapters() => sender.Send(new GetMyChapters());

    [HttpPost("me/{chapterId:guid}/agree"), Authorize(ChaptersPermissions.Own)]
    public Task Agree(Guid chapterId) => sender.Send(new AgreeToChapter(chapterId));

    [HttpGet, Authorize(ChaptersPermissions.View)]
    public Task<PagedResultDto<ChapterLine>> ListChapters([FromQuery] ListChapters query) => sender.Send(query);

    [HttpGet("reach"), Authorize(ChaptersPermissions.View)]
    public Task<ChapterReach> ListReach([FromQuery] ListChapterReach query) => sender.Send(query);

    [HttpGet("{id:guid}"), Authorize(ChaptersPermissions.View)]
    public Task<ChapterDetails> GetChapter(Guid id) => sender.Send(new GetChapter(id));

    [HttpGet("{id:guid}/members"), Authorize(ChaptersPermissions.View)]
    public Task<PagedResultDto<ChapterMemberLine>> ListMembers(Guid id, [FromQuery] ListChapterMembers query) =>
        sender.Send(query with { Id = id });

    [HttpGet("{id:guid}/history"), Authorize(ChaptersPermissions.View)]
    public Task<PagedResultDto<ChapterEvent>> ListHistory(Guid id, [FromQuery] ListChapterHistory query) =>
        sender.Send(query with { Id = id });

    [HttpPost, Authorize(ChaptersPermissions.Manage)]
    public Task<ChapterDetails> FoundChapter(FoundChapter command) => sender.Send(command);

    [HttpPut("{id:guid}"), Authorize(ChaptersPermissions.Manage)]
    public Task<ChapterDetails> ReviseChapter(Guid id, ReviseChapter command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/move"), Authorize(ChaptersPermissions.Manage)]
    public Task<ChapterDetails> MoveChapter(Guid id, MoveChapter command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/close"), Authorize(ChaptersPermissions.Manage)]
    public Task<ChapterDetails> CloseChapter(Guid id, CloseChapter command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/reopen"), Authorize(ChaptersPermissions.Manage)]
    public Task<ChapterDetails> ReopenChapter(Guid id) => sender.Send(new ReopenChapter(id));
}
