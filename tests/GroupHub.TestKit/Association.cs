namespace GroupHub.TestKit;

/// <summary>An association in a test: its host name and its admin.</summary>
public sealed record Association(Guid Id, string Slug, TestUser Admin)
{
    /// <summary>Where its pages and its API are.</summary>
    public Uri Address { get; } = new($"http://{Slug}.localhost");
}

/// <summary>Somebody who can sign in.</summary>
public sealed record TestUser(Guid? TenantId, string Slug, Guid UserId, string Email, IReadOnlyList<string> Roles);
