using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Administration.Features;

/// <summary>Keeps for a year who took whose details away; written before the first line leaves.</summary>
internal sealed record NoteExport(ListRoster List) : ICommand<ExportMark>;

internal sealed class NoteExportHandler(
    RosterScopes roster,
    Exporter exporter,
    IRepository<PersonExport, Guid> notes,
    IAssociationClock clock,
    IGuidGenerator guids) : ICommandHandler<NoteExport, ExportMark>
{
    private const int AtOnce = 1000;

    public async Task<ExportMark> Handle(NoteExport command, CancellationToken cancellation)
    {
        var mark = await exporter.MarkAsync(cancellation);
        var forgotten = mark.At.AddYears(-1);
        await (await notes.GetQueryableAsync()).Where(note => note.At < forgotten).ExecuteDeleteAsync(cancellation);

        var readable = await roster.ReadAsync(AdministrationPermissions.ExportMembers, command.List, cancellation);
        var rows = RosterFilter.Apply(readable.On(await clock.GetTodayAsync()), command.List);
        var people = await rows.Select(row => row.Entry.Id).ToListAsync(cancellation);
        foreach (var some in people.Chunk(AtOnce))
        {
            await notes.InsertManyAsync(
                some.Select(id => PersonExport.Of(guids.Create(), id, mark)), autoSave: true, cancellation);
        }

        return mark;
    }
}
