namespace GroupHub.Foundation;

/// <summary>
/// Something about a person is other than before, whichever module says so. Whoever keeps what follows from several of
/// them listens to all such events as one, and reads somebody once who is new, has paid and belongs to a chapter.
/// </summary>
public interface IMemberChanged
{
    Guid MemberId { get; }
}
