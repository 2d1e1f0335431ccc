namespace GroupHub.Members;

/// <summary>
/// For rules that look at all that is kept of one member: whoever wants to add to it in the same instant waits until
/// the transaction of this one ends, on every database. To be asked for before what is kept is read.
/// </summary>
public interface IMemberTurns
{
    Task TakeAsync(Guid memberId, CancellationToken cancellation = default);
}
