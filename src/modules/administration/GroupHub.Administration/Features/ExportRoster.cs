using System.Globalization;
using FluentValidation;
using GroupHub.Administration.Audit;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Dues;
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
    RosterDebts debts,
    IAssociationClock clock,
    ExportNotes notes,
    ISender sender,
    IStringLocalizer<GroupHubResource> texts) : IQueryHandler<ExportRoster, Unit>
{
    private static readonly string[] Columns =
    [
        "Name", "Email", "Company", "Town", "Chapter", "Standing", "Plan", "MemberSince", "PaidThrough", "LastPaid",
        "Owes", "Currency", "Mark",
    ];

    /// <summary>Only those have it who may see money.</summary>
    private static readonly int Owes = Array.IndexOf(Columns, "Owes");

    public async Task<Unit> Handle(ExportRoster query, CancellationToken cancellation)
    {
        await notes.WriteAsync(texts["Administration:Roster.Exported"]);
        var mark = await sender.Send(new NoteExport(query.List), cancellation);
        var today = await clock.GetTodayAsync();
        var readable = await roster.ReadAsync(AdministrationPermissions.ExportMembers, query.List, cancellation);
        var rows = RosterFilter.Apply(readable.On(today), query.List);

        var isMoneyShown = await debts.AreShownAsync(cancellation);
        var owed = await debts.OfAllAsync(rows, cancellation);

        await using var csv = SpreadsheetCsv.Write(query.Output);
        await csv.WriteRecordAsync(
            Shown([.. Columns.Select(column => texts[$"Administration:Roster.{column}"].Value)], isMoneyShown),
            cancellation);
        await foreach (var row in RosterOrder.Columns.Sort(rows, query.List.Sorting)
            .AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var cells = CellsOf(row, owed.GetValueOrDefault(row.Entry.Id), mark);
            await csv.WriteRecordAsync(Shown(cells, isMoneyShown), cancellation);
        }

        return Unit.Value;
    }

    private static string[] Shown(string[] cells, bool isMoneyShown) =>
        isMoneyShown ? cells : [.. cells[..Owes], .. cells[(Owes + 1)..]];

    private string[] CellsOf(RosterRow row, OwedDues? owes, ExportMark mark) =>
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
        Number(row.Entry.LastPaid),
        Number(owes?.Amount),
        (row.Entry.LastPaid ?? owes?.Amount)?.Currency ?? "",
        mark.ToString(),
    ];

    private static string Number(Money? amount) =>
        amount is { } money ? money.Amount.ToString("F" + money.Digits, CultureInfo.InvariantCulture) : "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
