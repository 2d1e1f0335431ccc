using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Onboarding;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;

namespace GroupHub.Administration.Features;

/// <summary>Whether an association could have this address, while it is being typed.</summary>
public sealed record CheckAddress(string Address) : IQuery<AddressVerdict>;

/// <param name="Address">The name before the host's own.</param>
/// <param name="IsFree">Whether it can be had.</param>
/// <param name="Reason">Why not.</param>
public sealed record AddressVerdict(string Address, bool IsFree, string? Reason);

internal sealed class CheckAddressValidator : AbstractValidator<CheckAddress>
{
    public CheckAddressValidator() => RuleFor(q => q.Address).NotNull().MaximumLength(100);
}

internal sealed class CheckAddressHandler(FoundingDoor door, AddressBook book, IStringLocalizer<GroupHubResource> texts)
    : IQueryHandler<CheckAddress, AddressVerdict>
{
    public async Task<AddressVerdict> Handle(CheckAddress query, CancellationToken cancellation)
    {
        await door.RequireOpenAsync();
        var problem = AssociationAddress.ProblemOf(query.Address);
        if (problem is null && !await book.IsFreeAsync(AssociationAddress.Of(query.Address), cancellation))
            problem = AdministrationErrors.AddressTaken;

        return new AddressVerdict(query.Address.Trim().ToLowerInvariant(), problem is null, problem is null
            ? null
            : Explain(problem));
    }

    private string Explain(string problem) => texts[problem].Value
        .Replace("{min}", $"{AssociationAddress.MinLength}", StringComparison.Ordinal)
        .Replace("{max}", $"{AssociationAddress.MaxLength}", StringComparison.Ordinal);
}
