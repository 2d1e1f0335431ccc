using GroupHub.Foundation;

namespace GroupHub.Dues;

/// <summary>
/// What members owe for their membership, many at once. Whom that is shown to is for those who ask to keep to.
/// </summary>
public interface IOwedDues
{
    /// <summary>
    /// By the members' ids, for those who owe something: what their open invoices ask for; where none is open, the
    /// renewal that is due in grace, or after it as long as coming back is renewing.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, OwedDues>> GetAsync(
        IReadOnlyCollection<Guid> memberIds,
        CancellationToken cancellation = default);
}

/// <param name="Amount">How much.</param>
/// <param name="Because">What for, as a sentence in the reader's language.</param>
public sealed record OwedDues(Money Amount, string Because);
