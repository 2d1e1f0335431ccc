namespace GroupHub.Members;

/// <summary>Accounts to sign in with.</summary>
public interface IMemberAccounts
{
    /// <summary>
    /// Gives the person an account in the role of a member, or finds the one they have.
    /// </summary>
    Task<AccountInvitation> OpenAccountAsync(Guid memberId, CancellationToken cancellation = default);

    /// <summary>
    /// Whether there is such an account: what was handed out to sign in with lives a little longer than it.
    /// </summary>
    Task<bool> ExistsAsync(Guid userId, CancellationToken cancellation = default);
}

/// <param name="UserId">The account.</param>
/// <param name="SetPasswordToken">For the first password; absent where there is a password already.</param>
public sealed record AccountInvitation(Guid UserId, string? SetPasswordToken);
