namespace GroupHub.Members;

/// <summary>
/// People whom somebody has chosen from a list to do something for all of them, kept for some days. Who does it asks;
/// the module that keeps the list answers.
/// </summary>
public interface ISelections
{
    /// <summary>Whether the current user has made it, and it is still kept.</summary>
    Task<bool> IsOwnAsync(Guid selectionId, CancellationToken cancellation = default);

    /// <summary>Some of those who were chosen, by their ids, for whoever walks through many.</summary>
    Task<IReadOnlyList<Guid>> ListAfterAsync(
        Guid selectionId,
        Guid? after,
        int take,
        CancellationToken cancellation = default);
}
