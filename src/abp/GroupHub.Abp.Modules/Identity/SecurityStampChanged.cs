namespace GroupHub.Abp.Identity;

/// <summary>
/// Somebody's password, name, address or second step is another one: what they were signed in with before has ended.
/// </summary>
public sealed record SecurityStampChanged(Guid UserId, string Stamp);
