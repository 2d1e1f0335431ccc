using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Onboarding;
using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>A free address that fits the name of an association.</summary>
public sealed record SuggestAddress(string Name) : IQuery<AddressVerdict>;

internal sealed class SuggestAddressValidator : AbstractValidator<SuggestAddress>
{
    public SuggestAddressValidator() => RuleFor(q => q.Name).NotNull().MaximumLength(Founding.MaxNameLength);
}

internal sealed class SuggestAddressHandler(FoundingDoor door, AddressBook book)
    : IQueryHandler<SuggestAddress, AddressVerdict>
{
    private const int Tries = 9;

    public async Task<AddressVerdict> Handle(SuggestAddress query, CancellationToken cancellation)
    {
        await door.RequireOpenAsync();
        var wanted = AssociationAddress.Suggest(query.Name);
        for (var number = 1; number <= Tries; number++)
        {
            var address = number == 1 ? wanted : $"{wanted}-{number}";
            if (AssociationAddress.ProblemOf(address) is null
                && await book.IsFreeAsync(AssociationAddress.Of(address), cancellation))
                return new AddressVerdict(address, true, null);
        }

        return new AddressVerdict("", false, null);
    }
}
