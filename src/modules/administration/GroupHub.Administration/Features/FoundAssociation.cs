using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Onboarding;
using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Administration.Features;

/// <summary>Makes the association that was asked for; doing it again changes nothing.</summary>
public sealed record FoundAssociation : ICommand<FoundedAssociation>
{
    public Guid Id { get; init; }
    public string? Key { get; init; }
    public string Password { get; init; } = "";

    /// <summary>Another one than was asked for, where that has been taken meanwhile.</summary>
    public string? Address { get; init; }

    /// <summary>As with the address.</summary>
    public string? Name { get; init; }
}

public sealed record FoundedAssociation(string Address, string SignInUrl);

internal sealed class FoundAssociationValidator : AbstractValidator<FoundAssociation>
{
    public FoundAssociationValidator()
    {
        RuleFor(c => c.Password).NotEmpty().MaximumLength(128);
        RuleFor(c => c.Name).MaximumLength(Founding.MaxNameLength);
    }
}

internal sealed class FoundAssociationHandler(
    FoundingDoor door,
    AddressBook book,
    AssociationFounder founder,
    FoundingLinks links,
    IClock clock) : ICommandHandler<FoundAssociation, FoundedAssociation>
{
    public async Task<FoundedAssociation> Handle(FoundAssociation command, CancellationToken cancellation)
    {
        var founding = await door.OpenAloneAsync(command.Id, command.Key, cancellation);
        founding.RequireOpen(clock.Now);
        if (!founding.IsDone)
        {
            var address = AssociationAddress.Of(string.IsNullOrWhiteSpace(command.Address)
                ? founding.Address
                : command.Address);
            await book.RequireFreeAsync(address, cancellation);
            if (!string.IsNullOrWhiteSpace(command.Name)) founding.GoBy(command.Name);
            await book.RequireNewNameAsync(founding.Name, cancellation);
            founding.ComeTrue(await founder.FoundAsync(founding, address, command.Password), address);
        }

        return new FoundedAssociation(founding.Address, await links.ToConsoleAsync(founding));
    }
}
