namespace GroupHub.Billing;

/// <summary>
/// Which invoices the current user may see or handle who may not do so for the whole association. Billing asks before
/// it shows or changes one; the module that divides payers among officers answers.
/// </summary>
public interface IInvoiceReach
{
    /// <summary>
    /// What the invoices are for (<see cref="NewInvoice.PurposeId"/>), as a query that the database joins: nobody
    /// carries the ids of a region about. Nothing where all are within reach.
    /// </summary>
    Task<IQueryable<Guid>?> FindPurposesAsync(string permission, CancellationToken cancellation = default);
}
