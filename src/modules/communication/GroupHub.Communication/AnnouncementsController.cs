using GroupHub.Chapters;
using GroupHub.Communication.Features;
using GroupHub.Foundation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Communication;

/// <summary>What officers write to their chapters, and admins to the association.</summary>
[Route("api/communication/announcements")]
public sealed class AnnouncementsController(ISender sender) : ModuleController
{
    [HttpGet, Authorize(CommunicationPermissions.Mail)]
    public Task<PagedResultDto<AnnouncementRow>> List([FromQuery] ListAnnouncements query) => sender.Send(query);

    [HttpGet("reach"), Authorize(CommunicationPermissions.Mail)]
    public Task<ChapterReach> ListReach([FromQuery] ListMailReach query) => sender.Send(query);

    [HttpGet("audience"), Authorize(CommunicationPermissions.Mail)]
    public Task<AudienceCount> CountAudience([FromQuery] CountAudience query) => sender.Send(query);

    [HttpPost("preview"), Authorize(CommunicationPermissions.Mail)]
    public Task<AnnouncementPreview> Preview(PreviewAnnouncement query) => sender.Send(query);

    [HttpGet("{id:guid}"), Authorize(CommunicationPermissions.Mail)]
    public Task<AnnouncementPage> Get(Guid id) => sender.Send(new GetAnnouncement(id));

    [HttpPost, Authorize(CommunicationPermissions.Mail)]
    public Task<WrittenAnnouncement> Write(WriteAnnouncement command) => sender.Send(command);

    [HttpPut("{id:guid}"), Authorize(CommunicationPermissions.Mail)]
    public Task Revise(Guid id, ReviseAnnouncement command) => sender.Send(command with { Id = id });

    [HttpPost("{id:guid}/test"), Authorize(CommunicationPermissions.Mail)]
    public Task<TestCopy> SendTest(Guid id) => sender.Send(new SendTestCopy(id));

    [HttpPost("{id:guid}/send"), Authorize(CommunicationPermissions.Mail)]
    public Task<AnnouncementOnItsWay> Send(Guid id) => sender.Send(new SendAnnouncement(id));

    [HttpPost("{id:guid}/take-back"), Authorize(CommunicationPermissions.Mail)]
    public Task TakeBack(Guid id) => sender.Send(new TakeBackAnnouncement(id));

    [HttpPost("{id:guid}/withdraw"), Authorize(CommunicationPermissions.Mail)]
    public Task Withdraw(Guid id) => sender.Send(new WithdrawAnnouncement(id));

    [HttpPost("{id:guid}/reopen"), Authorize(CommunicationPermissions.Mail)]
    public Task Reopen(Guid id) => sender.Send(new ReopenAnnouncement(id));
}
