using System.Runtime.CompilerServices;
using GroupHub.Administration.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration;

/// <summary>When somebody's details were taken away in a file (R61), and whether by the office.</summary>
[ExposeServices(typeof(IPersonalCopies))]
internal sealed class AdministrationCopies(IRepository<PersonExport, Guid> exports)
    : IPersonalCopies, ITransientDependency
{
    public async IAsyncEnumerable<PersonalTable> CopyAsync(
        PersonOnFile person, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var mine = (await exports.GetQueryableAsync())
            .Where(note => note.MemberId == person.MemberId).OrderBy(note => note.At);
        yield return PersonalTable.Of(
            "console-exports",
            await mine.Select(note => new { note.At, IsByOffice = note.TakerId == null }).ToListAsync(cancellation));
    }
}
