using System.Globalization;
using FluentValidation;
using GroupHub.Administration.Audit;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace GroupHub.Administration.Features;

/// <summary>The roster with all filters of the list, written line by line as it is read: it may be long (R68).
/// Each line says who took it and when, so that it is known where a copy came from (R35).</summary>
public sealed record ExportRoster(ListRoster List, Stream Output) : IQuery<Unit>;

internal sealed class ExportRosterValidator : AbstractValidator<ExportRoster>
{
    public ExportRosterValidator() => RuleFor(q => q.List).SetValidator(new ListRosterValidator());
}

internal sealed class ExportRosterHandler(
    RosterScopes roster,
    IAssociationClock clock,
    ExportNotes notes,
    ISender sender,
    IStringLocalizer<GroupHubResource> texts) : IQueryHandler<ExportRoster, Unit>
{
    private static readonly string[] Columns =
    [
        "Name", "Email", "Company", "Town", "Chapter", "Standing", "Plan", "MemberSince", "PaidThrough", "LastPaid",
        "Currency", "Mark",
    ];

    public async Task<Unit> Handle(ExportRoster query, CancellationToken cancellation)
    {
        await notes.WriteAsync(texts["Administration:Roster.Exported"]);
        var mark = await sender.Send(new NoteExport(query.List), cancellation);
        var today = await clock.GetTodayAsync();
        var readable = await roster.ReadAsync(AdministrationPermissions.ExportMembers, query.List, cancellation);
        var rows = RosterFilter.Apply(readable.On(today), query.List);

        await using var csv = SpreadsheetCsv.Write(query.Output);
        await csv.WriteRecordAsync(
            [.. Columns.Select(column => texts[$"Administration:Roster.{column}"].Value)], cancellation);
        await foreach (var row in RosterSorting.Apply(rows, query.List.Sorting)
            .AsAsyncEnumerable().WithCancellation(cancellation))
        {
            await csv.WriteRecordAsync(CellsOf(row, mark), cancellation);
        }

        return Unit.Value;
    }

    private string[] CellsOf(RosterRow row, ExportMark mark) =>
    [
        row.Entry.Name,
        row.Entry.Email,
        row.Entry.Company ?? "",
        row.Entry.Town ?? "",
        row.Entry.ChapterName ?? "",
        texts[$"Administration:Standing.{row.Standing}"].Value,
        row.Entry.PlanName ?? "",
        Day(row.Entry.MemberSince),
        Day(row.Entry.PaidThrough),
        row.Entry.LastPaid is { } paid ? paid.Amount.ToString("F" + paid.Digits, CultureInfo.InvariantCulture) : "",
        row.Entry.LastPaid?.Currency ?? "",
        mark.ToString(),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
