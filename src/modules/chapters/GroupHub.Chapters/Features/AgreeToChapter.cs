using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Chapters.Features;

/// <summary>
/// The signed-in member lets the officers of a chapter that took them
/// over see their profile (R33). Said twice, it is said.
/// </summary>
public sealed record AgreeToChapter(Guid ChapterId) : ICommand;

internal sealed class AgreeToChapterHandler(
    IRepository<Affiliate, Guid> affiliates, IMemberDirectory members, ICurrentUser user)
    : CommandHandler<AgreeToChapter>
{
    public override async Task Handle(AgreeToChapter command, CancellationToken cancellation)
    {
        var self = await members.FindByUserAsync(user.GetId(), cancellation)
            ?? throw new EntityNotFoundException(typeof(MemberProfile));
        var person = await affiliates.GetAsync(self.Id, cancellationToken: cancellation);
        var belongsThere = person.Affiliations.Any(a => a.IsValid && a.ChapterId == command.ChapterId);
        if (!belongsThere) throw new EntityNotFoundException(typeof(Chapter), command.ChapterId);

        person.Agree(command.ChapterId);
    }
}
