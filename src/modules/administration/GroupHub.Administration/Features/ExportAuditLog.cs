using FluentValidation;
using GroupHub.Administration.Audit;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Features;

/// <summary>
/// The audit log with all filters of the list, a line per field that was changed, written as it is read (R68).
/// </summary>
public sealed record ExportAuditLog(ListAuditLog List, Stream Output) : IQuery<Unit>;

internal sealed class ExportAuditLogValidator : AbstractValidator<ExportAuditLog>
{
    public ExportAuditLogValidator() => RuleFor(q => q.List).SetValidator(new ListAuditLogValidator());
}

internal sealed class ExportAuditLogHandler(
    AuditSearch search,
    AuditWords words,
    ExportNotes notes,
    ISettingProvider settings,
    IStringLocalizer<GroupHubResource> texts)
    : IQueryHandler<ExportAuditLog, Unit>
{
    private static readonly string[] Columns =
    [
        "At", "Person", "Address", "Call", "Note", "Action", "Entity", "EntityId", "Field", "Before", "After",
    ];

    public async Task<Unit> Handle(ExportAuditLog query, CancellationToken cancellation)
    {
        await notes.WriteAsync(texts["Administration:Audit.Exported"]);
        var lines = AuditLine.Of(await search.FindAsync(query.List, cancellation));
        var currency = await settings.GetCurrencyAsync();

        await using var csv = SpreadsheetCsv.Write(query.Output);
        await csv.WriteRecordAsync(
            [.. Columns.Select(column => texts[$"Administration:Audit.{column}"].Value)], cancellation);
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(cancellation))
            await csv.WriteRecordAsync(words.CellsOf(line, currency), cancellation);
        return Unit.Value;
    }
}
