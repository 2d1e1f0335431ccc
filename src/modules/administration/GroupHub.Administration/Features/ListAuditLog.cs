using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Administration.Audit;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Features;

/// <summary>Newest first. Without dates: the last ninety days.</summary>
public sealed record ListAuditLog : PagedQuery, IQuery<PagedResultDto<AuditEntry>>
{
    /// <summary>Part of a name, a user name or an e-mail address.</summary>
    public string? Person { get; init; }

    /// <summary>A kind of entity, as <see cref="ListAuditedEntities"/> names it.</summary>
    public string? Entity { get; init; }
    public AuditAction? Action { get; init; }
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>One request of one person, with all that it has changed.</summary>
public sealed record AuditEntry
{
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public Guid? PersonId { get; init; }

    /// <summary>The name, or else the user name; absent for somebody who had not signed in.</summary>
    public string? Person { get; init; }
    public string? Address { get; init; }
    public string? Device { get; init; }

    /// <summary>What was called, such as <c>PUT /api/dues/plans/…</c>.</summary>
    public required string Call { get; init; }

    /// <summary>What was done without changing anything, such as an export.</summary>
    public string? Note { get; init; }

    /// <summary>More than there are in <see cref="Changes"/> where one request has changed very much.</summary>
    public required int ChangeCount { get; init; }
    public required IReadOnlyList<AuditChange> Changes { get; init; }
}

/// <param name="Entity">The kind of entity, to filter by.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Id">Which one.</param>
/// <param name="Action">What happened to it.</param>
/// <param name="Fields">What is different now.</param>
public sealed record AuditChange(
    string Entity, string Name, string Id, AuditAction Action, IReadOnlyList<AuditField> Fields);

public sealed record AuditField(string Name, string? Before, string? After);

[JsonConverter(typeof(CamelCaseEnumConverter<AuditAction>))]
public enum AuditAction
{
    Created,
    Changed,
    Deleted,
}

internal sealed class ListAuditLogValidator : PagedQueryValidator<ListAuditLog>
{
    public ListAuditLogValidator()
    {
        RuleFor(q => q.Person).MaximumLength(100);
        RuleFor(q => q.Entity).MaximumLength(128);
        RuleFor(q => q.Action).IsInEnum();
        RuleFor(q => q.To).GreaterThanOrEqualTo(q => q.From).When(q => q.From is not null);
        RuleFor(q => q.Sorting).Empty();
    }
}

internal sealed class ListAuditLogHandler(AuditSearch search, AuditReader reader)
    : IQueryHandler<ListAuditLog, PagedResultDto<AuditEntry>>
{
    public async Task<PagedResultDto<AuditEntry>> Handle(ListAuditLog query, CancellationToken cancellation)
    {
        var found = await search.FindAsync(query, cancellation);
        var page = found.OrderByDescending(log => log.ExecutionTime)
            .ThenBy(log => log.Id)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount);
        return new PagedResultDto<AuditEntry>(
            await found.CountAsync(cancellation), await reader.ReadAsync(page, query.Entity, cancellation));
    }
}
