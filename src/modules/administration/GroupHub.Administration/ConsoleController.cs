using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration;

[Route("api/console")]
public sealed class ConsoleController(ISender sender) : ModuleController
{
    [HttpGet("overview"), Authorize(AdministrationPermissions.Overview)]
    public Task<ConsoleOverview> GetOverview() => sender.Send(new GetConsoleOverview());

    [HttpGet("todo"), Authorize(AdministrationPermissions.Todo)]
    public Task<IReadOnlyList<TodoLine>> ListTodo() => sender.Send(new ListTodo());

    [HttpGet("members"), Authorize(AdministrationPermissions.Members)]
    public Task<PagedResultDto<RosterLine>> ListMembers([FromQuery] ListRoster list) => sender.Send(list);

    [HttpPost("members/selections"), Authorize(AdministrationPermissions.Members)]
    public Task<MemberSelection> Select(SelectMembers command) => sender.Send(command);

    [HttpGet("members/export"), Authorize(AdministrationPermissions.ExportMembers), Produces("text/csv")]
    public Task ExportMembers([FromQuery] ListRoster list) =>
        sender.Send(new ExportRoster(list, Response.Download("members.csv", "text/csv; charset=utf-8")));

    [HttpGet("members/groups"), Authorize(AdministrationPermissions.Members)]
    public Task<IReadOnlyList<RosterGroupRow>> ListGroups() => sender.Send(new ListRosterGroups());

    [HttpPost("members/groups"), Authorize(AdministrationPermissions.Members)]
    public Task<SavedRosterGroup> SaveGroup(SaveRosterGroup command) => sender.Send(command);

    [HttpPut("members/groups/{id:guid}"), Authorize(AdministrationPermissions.Members)]
    public Task RenameGroup(Guid id, RenameRosterGroup command) => sender.Send(command with { Id = id });

    [HttpDelete("members/groups/{id:guid}"), Authorize(AdministrationPermissions.Members)]
    public Task DeleteGroup(Guid id) => sender.Send(new DeleteRosterGroup(id));

    [HttpGet("members/towns"), Authorize(AdministrationPermissions.Members)]
    public Task<IReadOnlyList<string>> ListTowns([FromQuery] ListRosterTowns query) => sender.Send(query);

    [HttpGet("members/chapters"), Authorize(AdministrationPermissions.Members)]
    public Task<ChapterReach> ListMemberChapters([FromQuery] ListRosterChapters query) => sender.Send(query);
}
