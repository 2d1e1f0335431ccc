namespace GroupHub.Members;

/// <summary>
/// What a module keeps of people under their address or account. Members asks all of them in the transaction in which
/// somebody is removed (R63): when it is said that nothing is left, nothing is. What is kept under the person's id
/// alone follows from <see cref="MemberRemoved"/>.
/// </summary>
public interface IPersonalRecords
{
    /// <summary>
    /// Erases what says who it was. Refuses, with the reason, while something has to be settled first.
    /// </summary>
    Task EraseAsync(PersonOnFile person, CancellationToken cancellation = default);
}

/// <param name="MemberId">Who.</param>
/// <param name="UserId">The account they signed in with.</param>
/// <param name="Email">As it was typed.</param>
public sealed record PersonOnFile(Guid MemberId, Guid? UserId, string Email)
{
    /// <summary>The address as it is compared.</summary>
    public string EmailKey => EmailAddress.Normalise(Email);
}
