using System.Runtime.CompilerServices;
using GroupHub.Communication.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Communication;

/// <summary>What somebody was sent, what they chose, and what they wrote to others.</summary>
[ExposeServices(typeof(IPersonalCopies))]
internal sealed class CommunicationCopies(
    IRepository<Announcement, Guid> announcements,
    IRepository<Copy, Guid> copies,
    IRepository<StreamChoice, Guid> choices) : IPersonalCopies, ITransientDependency
{
    public async IAsyncEnumerable<PersonalTable> CopyAsync(
        PersonOnFile person, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var all = await announcements.GetQueryableAsync();
        var received =
            from copy in await copies.GetQueryableAsync()
            join announcement in all on copy.AnnouncementId equals announcement.Id
            where copy.MemberId == person.MemberId
            orderby copy.MovedAt
            select new { announcement.Subject, copy.State, copy.Reason, copy.MovedAt };
        yield return PersonalTable.Of("announcements-received", await received.ToListAsync(cancellation));

        var chosen =
            from choice in await choices.GetQueryableAsync()
            where choice.MemberId == person.MemberId
            orderby choice.ChosenAt
            select new { choice.Stream, choice.IsOff, choice.Way, choice.ChosenAt };
        yield return PersonalTable.Of("announcements-choices", await chosen.ToListAsync(cancellation));

        var written = all.Where(a => person.UserId != null && a.AuthorId == person.UserId).OrderBy(a => a.MovedAt)
            .Select(a => new { a.AuthorName, a.ReplyTo, a.Subject, a.Text, a.State, a.MovedAt, a.SentAt });
        yield return PersonalTable.Of("announcements-written", await written.ToListAsync(cancellation));
    }
}
