using GroupHub.Chapters.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GroupHub.Chapters;

/// <summary>Where one person belongs.</summary>
[Route("api/chapters/members/{memberId:guid}")]
public sealed class AffiliationsController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(ChaptersPermissions.View)]
    public Task<MemberChapters> GetMemberChapters(Guid memberId) => sender.Send(new GetMemberChapters(memberId));

    [HttpPost("transfer"), Authorize(ChaptersPermissions.Manage)]
    public Task<MemberChapters> Transfer(Guid memberId, TransferMember command) =>
        sender.Send(command with { MemberId = memberId });

    [HttpPost("affiliations"), Authorize(ChaptersPermissions.Manage)]
    public Task<MemberChapters> Join(Guid memberId, JoinChapter command) =>
        sender.Send(command with { MemberId = memberId });

    [HttpPut("affiliations/{affiliationId:guid}/last-day"), Authorize(ChaptersPermissions.Manage)]
    public Task<MemberChapters> Leave(Guid memberId, Guid affiliationId, LeaveChapter command) =>
        sender.Send(command with { MemberId = memberId, AffiliationId = affiliationId });

    [HttpPost("affiliations/{affiliationId:guid}/undo"), Authorize(ChaptersPermissions.Manage)]
    public Task<MemberChapters> Undo(Guid memberId, Guid affiliationId) =>
        sender.Send(new UndoAffiliation(memberId, affiliationId));
}
