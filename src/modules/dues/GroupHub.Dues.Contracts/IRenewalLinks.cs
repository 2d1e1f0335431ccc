using Volo.Abp;

namespace GroupHub.Dues;

/// <summary>
/// Dues' verb for whoever reminds many members of renewing. Whose members they are is for those who ask to keep to.
/// </summary>
public interface IRenewalLinks
{
    /// <summary>
    /// Why some of these people would get no link, by their ids: the code of the rule. Asking writes to nobody.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds,
        CancellationToken cancellation = default);

    /// <summary>Lets a letter be written with the way to renew, to nobody twice within a day.</summary>
    /// <exception cref="BusinessException">With the code of the rule that forbids it.</exception>
    Task SendAsync(Guid memberId, CancellationToken cancellation = default);
}
