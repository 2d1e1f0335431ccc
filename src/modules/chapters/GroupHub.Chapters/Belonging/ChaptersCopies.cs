using System.Runtime.CompilerServices;
using GroupHub.Chapters.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Belonging;

/// <summary>Where somebody belongs and belonged, and the offices they held; what was entered by mistake too.</summary>
[ExposeServices(typeof(IPersonalCopies))]
internal sealed class ChaptersCopies(
    IRepository<Affiliate, Guid> people,
    IRepository<Chapter, Guid> chapters,
    IRepository<Office, Guid> offices) : IPersonalCopies, ITransientDependency
{
    public async IAsyncEnumerable<PersonalTable> CopyAsync(
        PersonOnFile person, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var known = await chapters.GetQueryableAsync();
        var belonging =
            from affiliation in (await people.GetQueryableAsync())
                .Where(p => p.Id == person.MemberId).SelectMany(p => p.Affiliations)
            join chapter in known on affiliation.ChapterId equals chapter.Id
            orderby affiliation.From
            select new
            {
                Chapter = chapter.Name,
                affiliation.IsPrimary,
                affiliation.From,
                affiliation.To,
                affiliation.VoidedAt,
            };
        yield return PersonalTable.Of("chapters-affiliations", await belonging.ToListAsync(cancellation));

        var held =
            from office in await offices.GetQueryableAsync()
            join chapter in known on office.ChapterId equals chapter.Id
            where office.MemberId == person.MemberId
            orderby office.From
            select new
            {
                Chapter = chapter.Name,
                office.Role,
                office.Basis,
                office.From,
                office.To,
                office.WithdrawnAt,
            };
        yield return PersonalTable.Of("chapters-offices", await held.ToListAsync(cancellation));
    }
}
