namespace GroupHub.Members;

/// <summary>
/// Who works for the association as a whole: what they may follows from a
/// role or a grant of their own, not from an office.
/// </summary>
public interface IStaff
{
    /// <summary>Those who hold the permission everywhere and can sign in: whom to write to.</summary>
    Task<IReadOnlyList<StaffAddress>> ListWithAsync(string permission, CancellationToken cancellation = default);
}

public sealed record StaffAddress(string Name, string Email);
