using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;

namespace GroupHub.Administration.Audit;

/// <summary>One field that one request has changed: a line of the export.</summary>
internal sealed record AuditLine
{
    public required DateTime At { get; init; }
    public required string? Person { get; init; }
    public required string? Address { get; init; }
    public required string Call { get; init; }
    public required string? Note { get; init; }
    public required EntityChangeType? Action { get; init; }
    public required string? Entity { get; init; }
    public required string? EntityId { get; init; }
    public required string? Field { get; init; }
    public required string? Before { get; init; }
    public required string? After { get; init; }

    public static IQueryable<AuditLine> Of(IQueryable<AuditLog> logs) =>
        from log in logs
        from change in log.EntityChanges.DefaultIfEmpty()
        from field in change!.PropertyChanges.DefaultIfEmpty()
        orderby log.ExecutionTime descending, log.Id, change!.Id, field!.PropertyName
        select new AuditLine
        {
            At = log.ExecutionTime,
            Person = log.UserName,
            Address = log.ClientIpAddress,
            Call = log.HttpMethod + " " + log.Url,
            Note = log.Comments,
            Action = (EntityChangeType?)change!.ChangeType,
            Entity = change!.EntityTypeFullName,
            EntityId = change!.EntityId,
            Field = field!.PropertyName,
            Before = field!.OriginalValue,
            After = field!.NewValue,
        };
}
