namespace GroupHub.Billing.Domain;

/// <summary>Who pays: a name and an address, and the account if there is one. Billing knows no members.</summary>
internal sealed record Payer
{
    public required string Name { get; init; }
    public required string Email { get; init; }
    public Guid? UserId { get; init; }
    public required string Culture { get; init; }

    /// <summary>Nobody who can be written to any more.</summary>
    public Payer Forgotten(string name) => this with { Name = name, Email = "", UserId = null };

    public static Payer Of(NewInvoice order) => new()
    {
        Name = order.PayerName,
        Email = order.PayerEmail.Trim(),
        UserId = order.PayerUserId,
        Culture = order.Culture,
    };
}
